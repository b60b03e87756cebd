import { confrontStated, type Counterpart } from '../narrative/stated';
import type { FunctionRule } from '../types';

const outcomes = [
  ['upheld', '结果维持'],
  ['corrected', '结果纠正'],
  ['otherResult', '其他结果'],
  ['pending', '尚未审结'],
] as const;

const counterparts: readonly Counterpart[] = [
  { kind: 'reconsideration', name: '表四“行政复议”总计', cells: ['4.reconsideration.total'] },
  {
    kind: 'suits',
    name: '表四“行政诉讼”两组总计之和',
    cells: ['4.directSuit.total', '4.suitAfterReconsideration.total'],
  },
  {
    kind: 'directSuit',
    name: '表四“未经复议直接起诉”总计',
    cells: ['4.directSuit.total'],
  },
  {
    kind: 'suitAfterReconsideration',
    name: '表四“复议后起诉”总计',
    cells: ['4.suitAfterReconsideration.total'],
  },
  ...outcomes.flatMap(([outcome, words]) => [
    {
      kind: `reconsideration.${outcome}`,
      name: `表四“行政复议”${words}`,
      cells: [`4.reconsideration.${outcome}`],
    },
    {
      kind: `suits.${outcome}`,
      name: `表四“行政诉讼”两组${words}之和`,
      cells: [`4.directSuit.${outcome}`, `4.suitAfterReconsideration.${outcome}`],
    },
  ]),
];

export const review: FunctionRule<'text.review'> = {
  id: 'text.review',
  tables: ['4'],
  level: 'verify',
  title: '正文的复议、诉讼件数',
  help: '正文所写的政府信息公开行政复议、行政诉讼的件数和结果与表四一致；行政诉讼为“未经复议直接起诉”与“复议后起诉”之和。',
  basis: '条例第五十条第（三）项',
  confront: (report) => confrontStated(report, counterparts),
};
