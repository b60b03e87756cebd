import { table4 } from '../edition2021/table4';
import type { PrintedEdition } from '../types';
import { table2 } from './table2';
import { table3 } from './table3';

/** On trial for two years. */
export const edition2019: PrintedEdition = {
  id: '2019',
  notice: '国办公开办函〔2019〕60号',
  name: '2019年试行',
  from: 2019,
  isInserted: false,
  tables: [table2, table3, table4],
};
