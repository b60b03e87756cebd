import type { PrintedEdition } from '../types';
import { table2 } from './table2';
import { table3 } from './table3';
import { table4 } from './table4';

export const edition2021: PrintedEdition = {
  id: '2021',
  notice: '国办公开办函〔2021〕30号',
  name: '2021年版',
  from: 2021,
  isInserted: true,
  tables: [table2, table3, table4],
};
