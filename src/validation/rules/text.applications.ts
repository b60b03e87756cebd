import { confrontStated, type Counterpart } from '../narrative/stated';
import type { FunctionRule } from '../types';

const received = '3.received.total';
const carriedIn = '3.carriedIn.total';
const concluded = '3.concluded.total';
/** 答复 may leave out what ended without an answer. */
const withoutAnswer = [
  '-3.otherwise.notCorrected.total',
  '-3.otherwise.feeUnpaid.total',
  '-3.otherwise.other.total',
];
const unprocessed = ['petition', 'repeated', 'publication', 'excessive', 'confirmation'].map(
  (item) => `-3.unprocessed.${item}.total`,
);

const organisations = (item: string) =>
  ['business', 'research', 'welfare', 'legal', 'other'].map((column) => `3.${item}.${column}`);

const counterparts: readonly Counterpart[] = [
  {
    kind: 'received',
    name: '表三“一、本年新收”总计',
    cells: [received],
    orElse: [[received, carriedIn]],
  },
  { kind: 'newlyReceived', name: '表三“一、本年新收”总计', cells: [received] },
  {
    kind: 'received.person',
    name: '表三“一、本年新收”自然人',
    cells: ['3.received.person'],
    orElse: [['3.received.person', '3.carriedIn.person']],
  },
  {
    kind: 'received.organisations',
    name: '表三“一、本年新收”法人或其他组织各栏之和',
    cells: organisations('received'),
    orElse: [[...organisations('received'), ...organisations('carriedIn')]],
  },
  { kind: 'carriedIn', name: '表三“二、上年结转”总计', cells: [carriedIn] },
  { kind: 'carriedOut', name: '表三“四、结转下年度”总计', cells: ['3.carriedOut.total'] },
  { kind: 'concluded', name: '表三“（七）总计”', cells: [concluded] },
  {
    kind: 'answered',
    name: '表三“（七）总计”',
    cells: [concluded],
    orElse: [
      [received],
      [received, carriedIn],
      // Of the new ones alone.
      [concluded, `-${carriedIn}`],
      [concluded, '-3.otherwise.total'],
      [concluded, ...withoutAnswer],
      [concluded, ...withoutAnswer, ...unprocessed],
    ],
  },
];

export const applications: FunctionRule<'text.applications'> = {
  id: 'text.applications',
  tables: ['3'],
  level: 'verify',
  title: '正文的申请件数',
  help: '正文所写的收到、上年结转、办结、结转下年件数与表三一致。“收到”可以含上年结转，两种写法都认可。',
  basis: '条例第五十条第（二）项；国办公开办函〔2021〕30号',
  confront: (report) => confrontStated(report, counterparts),
};
