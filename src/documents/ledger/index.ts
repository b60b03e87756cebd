export type { GivenRows } from './caseSheet';
export { gridOfRows } from './gridOfRows';
export { ledgerSheetNames, ledgerSheets, ledgerXlsx, type LedgerRequest } from './ledgerXlsx';
