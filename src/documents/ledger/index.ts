export type { GivenRows } from './caseSheet';
export { ledgerSheets, ledgerXlsx, type LedgerRequest } from './ledgerXlsx';
