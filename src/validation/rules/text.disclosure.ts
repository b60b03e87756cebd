import { confrontStated, type Counterpart } from '../narrative/stated';
import type { FunctionRule } from '../types';

const regulations: readonly Counterpart[] = [
  ['issued', '本年制发件数'],
  ['repealed', '本年废止件数'],
  ['effective', '现行有效件数'],
].map(([column = '', words = '']) => ({
  kind: `regulations.${column}`,
  name: `表二规章“${words}”`,
  cells: [`2.regulations.${column}`],
}));

const counterparts: readonly Counterpart[] = [
  ...regulations,
  {
    kind: 'normative.issued',
    name: '表二行政规范性文件“本年制发件数”',
    cells: ['2.normative.issued'],
  },
  {
    kind: 'normative.repealed',
    name: '表二行政规范性文件“本年废止件数”',
    cells: ['2.normative.repealed'],
  },
  {
    kind: 'normative.effective',
    name: '表二行政规范性文件“现行有效件数”',
    cells: ['2.normative.effective'],
  },
  { kind: 'licensing', name: '表二“行政许可”处理决定数量', cells: ['2.licensing.decisions'] },
  { kind: 'penalties', name: '表二“行政处罚”处理决定数量', cells: ['2.penalties.decisions'] },
  { kind: 'coercion', name: '表二“行政强制”处理决定数量', cells: ['2.coercion.decisions'] },
  { kind: 'fees', name: '表二“行政事业性收费”（万元）', cells: ['2.fees.amount'] },
];

export const disclosure: FunctionRule<'text.disclosure'> = {
  id: 'text.disclosure',
  tables: ['2'],
  level: 'verify',
  title: '正文的主动公开数字',
  help: '正文所写的规章和规范性文件制发、废止、现行有效件数，行政许可、处罚、强制件数和收费金额与表二一致。',
  basis: '条例第二十条、第五十条第（一）项',
  confront: (report) => confrontStated(report, counterparts),
};
