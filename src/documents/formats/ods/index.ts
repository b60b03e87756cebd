import type { Format } from '../format';

export const ods = {
  id: 'ods',
  name: 'ODS 表格',
  endings: ['ods'],
  type: 'application/vnd.oasis.opendocument.spreadsheet',
  is: ({ parts }) => parts.has('content.xml'),
  reader: () => import('./read'),
} as const satisfies Format;
