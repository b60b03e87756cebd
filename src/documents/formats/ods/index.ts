import type { Format } from '../format';

/** How a table begins that is one file of XML and no zip. */
const flat = /^(?:<\?xml[^>]*>\s*)?<(?:\w+:)?document\s[^>]*opendocument:xmlns:office/;

export const ods = {
  id: 'ods',
  name: 'ODS 表格',
  endings: ['ods', 'fods'],
  type: 'application/vnd.oasis.opendocument.spreadsheet',
  is: (file) =>
    file.parts.has('content.xml') || (file.isPlain && flat.test(file.start.slice(0, 2000))),
  reader: () => import('./read'),
} as const satisfies Format;
