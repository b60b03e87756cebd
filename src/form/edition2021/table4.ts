import { column, figure, label } from '../build';
import type { Item, TableForm } from '../types';

const total = column('total', '总计');
const outcomes = [
  column('upheld', '结果维持'),
  column('corrected', '结果纠正'),
  column('otherResult', '其他结果'),
  column('pending', '尚未审结'),
  total,
];

const help = '按本年度收到的案件计数；到年底未审结的计入“尚未审结”，总计为前四项之和。';
const law = '条例第五十一条；国办公开办函〔2021〕30号';

const reconsideration: Item = {
  id: '4.reconsideration',
  name: '行政复议',
  mark: '行政复议',
  help,
  law,
};
const directSuit: Item = {
  id: '4.directSuit',
  name: '未经复议直接起诉',
  group: '行政诉讼',
  mark: '未经复议直接起诉',
  help,
  law,
};
const suitAfterReconsideration: Item = {
  id: '4.suitAfterReconsideration',
  name: '复议后起诉',
  group: '行政诉讼',
  mark: '复议后起诉',
  help,
  law,
};

const groups = [reconsideration, directSuit, suitAfterReconsideration];

/** 四、政府信息公开行政复议、行政诉讼情况: one shape for both editions. */
export const table4: TableForm = {
  id: '4',
  edition: '2021',
  name: '表四',
  heading: '四、政府信息公开行政复议、行政诉讼情况',
  width: 15,
  columns: outcomes,
  items: groups,
  total,
  balances: [],
  rows: [
    [label('行政复议', 5), label('行政诉讼', 10)],
    [
      ...outcomes.map((at) => label(at.name, 1, 2)),
      label(directSuit.name, 5),
      label(suitAfterReconsideration.name, 5),
    ],
    [...outcomes, ...outcomes].map((at) => label(at.name)),
    groups.flatMap((item) => outcomes.map((at) => figure(item, at))),
  ],
};
