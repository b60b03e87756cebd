export { gridsFromDocx, reportDocx } from './docx';
export { gridsFromHtml } from './html';
export { readDocument } from './read/document';
export { gridsFromOds, gridsFromXls, gridsFromXlsx } from './read/xlsx';
export * from './sheets';
export { titleOf } from './shown';
export { gridsFromText } from './text';
export { UnreadableFile } from './unreadable';
export { pageHtml, tableHtml, tablesHtml, type Stamped } from './write/html';
