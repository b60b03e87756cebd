import { edition2019 } from './edition2019';
import { edition2021 } from './edition2021';
import type { PrintedEdition } from './types';

/** Every edition that was ever prescribed, the oldest first: a folder each, and one line here. */
export const printed: readonly PrintedEdition[] = [edition2019, edition2021];
