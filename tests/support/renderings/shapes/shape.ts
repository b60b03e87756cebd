import type { Chance } from '../chance';
import type { PrintedTable } from '../table';

/** Lines of text in which a table is written. */
export type Shape = (table: PrintedTable, chance: Chance) => string[];
