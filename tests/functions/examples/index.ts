import { arithmetic } from './arithmetic';
import { ledger } from './ledger';
import { checks } from './checks';
import type { Example } from './example';
import { lookups } from './lookups';

export type { Argument, Example } from './example';

/** Arguments and what the cells then show, every error of every function included. */
export const examples: readonly Example[] = [...arithmetic, ...checks, ...lookups, ...ledger];
