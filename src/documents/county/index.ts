export type { CountyResult } from './notesSheet';
export { returnDocx } from './returnDocx';
export { statusNames } from './reviewSheets';
export { rosterSheet, rosterXlsx } from './rosterXlsx';
export { countySheets } from './sheetNames';
export { countyXlsx } from './workbook';
