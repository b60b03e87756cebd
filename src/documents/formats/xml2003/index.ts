import type { Format } from '../format';

const beginning =
  /^(?:<\?xml[^>]*>\s*)?(?:<\?mso-application[^>]*>\s*)?<(?:\w+:)?Workbook\s[^>]*schemas-microsoft-com:office:spreadsheet/;

/** A workbook as XML, as Excel 2003 and many programs that export tables write it, often as .xls. */
export const xml2003: Format = {
  id: 'xml2003',
  name: 'Excel 2003 的 XML 文件',
  endings: [],
  type: 'application/vnd.ms-excel',
  is: (file) => file.isPlain && beginning.test(file.start.slice(0, 2000)),
  reader: () => import('./read'),
};
