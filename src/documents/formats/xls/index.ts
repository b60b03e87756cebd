import type { Format } from '../format';

/** WPS's .et is the same inside. */
export const xls = {
  id: 'xls',
  name: '旧版 Excel 文件',
  endings: ['xls', 'et'],
  type: 'application/vnd.ms-excel',
  is: ({ streams }) => streams.has('Workbook'),
  reader: () => import('./read'),
} as const satisfies Format;
