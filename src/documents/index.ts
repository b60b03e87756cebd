export * from './sheets';
export { gridsFromOds, gridsFromXls, gridsFromXlsx } from './read/xlsx';
export { titleOf } from './shown';
export { UnreadableFile } from './unreadable';
export { pageHtml, tableHtml, tablesHtml, type Stamped } from './write/html';
