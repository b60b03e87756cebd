import type { Format } from '../format';
import { isFigureLines } from './isFigureLines';

/** Told by the name alone, for commas part thousands and sentences too; a list of figures says so itself. */
export const csv: Format = {
  id: 'csv',
  name: 'CSV 数据',
  endings: ['csv'],
  type: 'text/csv',
  is: (file) =>
    file.isPlain && !file.isPage && (file.endsIn(csv.endings) || isFigureLines(file.start)),
  reader: () => import('./read'),
  writer: () => import('./write'),
  holds: '每项一行，供别的系统导入。',
};
