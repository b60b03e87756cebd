import type { Format } from '../format';

/** How the kinds that are text begin: SYLK, DIF. */
const beginning = /^ID;P|^TABLE\r?\n0,1/;

/** Kinds of workbooks that are met seldom, and read by a library that knows them all. */
export const otherSheets: Format = {
  id: 'otherSheets',
  name: '其他表格文件',
  endings: ['xlsb', 'slk', 'dif'],
  type: 'application/vnd.ms-excel',
  is: (file) =>
    file.parts.has('xl/workbook.bin') ||
    // Excel 95 and older.
    file.streams.has('Book') ||
    (file.isPlain && beginning.test(file.start.slice(0, 20))),
  reader: () => import('./read'),
};
