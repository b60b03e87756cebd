import type { Format } from '../format';

export const xlsx = {
  id: 'xlsx',
  name: 'Excel 文件',
  endings: ['xlsx'],
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  is: (file) => file.hasPart('xl/') && !file.parts.has('xl/workbook.bin'),
  reader: () => import('./read'),
  writer: () => import('./write'),
  holds: '只有三张表和数，没有公式和辅助内容。',
} as const satisfies Format;
