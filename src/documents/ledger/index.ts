export type { GivenRows } from './caseSheet';
export { gridOfRows } from './gridOfRows';
export { meaningXlsx } from './meaningSheet';
export { ledgerSheetNames, ledgerSheets, ledgerXlsx } from './ledgerXlsx';
