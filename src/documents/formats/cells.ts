/** Kinds of files of which a workbook may be made, cells and all; none of the others comes along. */
export { csv } from './csv';
export { Incoming } from './incoming';
export { lockedOffice } from './lockedOffice';
export { ods } from './ods';
export { xls } from './xls';
