import { table4 } from '../../../src/form/edition2021/table4';
import type { PrintedEdition } from '../../../src/form';
import { table2 } from './table2';
import { table3 } from './table3';

/** Made up: what a notice to come may change, written as an edition's folder is. */
export const edition2027: PrintedEdition = {
  id: '2027',
  notice: '国办公开办函〔2027〕1号',
  name: '2027年版',
  from: 2027,
  isInserted: true,
  tables: [table2, table3, table4],
};
