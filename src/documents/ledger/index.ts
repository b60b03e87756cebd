export type { GivenRows } from './caseSheet';
export { ledgerSheetNames, ledgerXlsx, type LedgerRequest } from './ledgerXlsx';
