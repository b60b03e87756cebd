import { confrontStated, type Counterpart } from '../narrative/stated';
import type { FunctionRule } from '../types';

const counterparts: readonly Counterpart[] = [
  { kind: 'reconsideration', name: '表四“行政复议”总计', cells: ['4.reconsideration.total'] },
  {
    kind: 'suits',
    name: '表四“行政诉讼”两组总计之和',
    cells: ['4.directSuit.total', '4.suitAfterReconsideration.total'],
  },
];

export const review: FunctionRule = {
  id: 'text.review',
  tables: ['4'],
  level: 'verify',
  title: '正文的复议、诉讼件数',
  help: '正文所写的政府信息公开行政复议、行政诉讼件数与表四一致；行政诉讼为“未经复议直接起诉”与“复议后起诉”之和。',
  basis: '条例第五十条第（三）项',
  confront: (report) => confrontStated(report, counterparts),
};
