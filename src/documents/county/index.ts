export { countyDocx } from './countyDocx';
export type { CountyResult } from './notesSheet';
export { returnDocx } from './returnDocx';
export { statusNames } from './reviewSheets';
export { rosterFirstCell, rosterSheet, rosterXlsx } from './rosterXlsx';
export { countySheets } from './sheetNames';
export { unitsFirstCell, unitsXlsx } from './unitsSheet';
export { countyXlsx, isCountyXlsx } from './workbook';
