export { calendarSheet } from './calendarSheet';
export type { LedgerRow } from './cells';
export { dateIn, type DateRead } from './dates';
export type { HeaderRead, HeaderWords } from './header';
export { headerWord } from './headerWord';
export { lostDates } from './lostDates';
export { readLedger, type Ledger, type LedgerSheet, type ReadingHelp } from './ledger';
export { noMeanings, type WordMeanings } from './words';
export type { Fault } from './faults';
