import { serialOf, dayFromIso } from '../../../src/ledger';
import { refused, type Example } from './example';

const serial = (iso: string) => serialOf(dayFromIso(iso) ?? NaN);

const header = ['编号', '申请人类型', '收到日期', '办结日期', '办理结果'];
const cases = [
  header,
  ['1', '自然人', serial('2025-03-04'), serial('2025-03-20'), '予以公开'],
  ['2', '其他', serial('2024-12-20'), null, null],
];
const foreign = [
  ['编号', '申请人类型', '到件', '办毕日期', '答复口径'],
  ['1', '公民', '2025-03-04', '2025-03-20', '同意'],
  ['2', '其他', '2024-12-20', null, null],
];
const meanings = [
  ['旧台账的词', '意思'],
  ['到件', '收到日期'],
  ['答复口径', '办理结果'],
  ['公民', '自然人'],
  ['同意', '予以公开'],
  ['部分同意', null],
];
const without = (word: string) => meanings.filter(([old]) => old !== word);
const blank = [0, 0, 0, 0, 0, 0, 0];
const person = [1, 0, 0, 0, 0, 0, 1];
const other = [0, 0, 0, 0, 0, 1, 1];

export const ledger: readonly Example[] = [
  {
    title: '由台账统计表三，各行各栏的顺序与表三相同',
    id: 'LEDGER',
    args: [cases, 2025],
    shows: [person, other, person, ...Array.from({ length: 20 }, () => blank), person, other],
  },
  {
    title: '只统计到截至日',
    id: 'LEDGER',
    args: [cases, 2025, serial('2025-03-10')],
    shows: [person, other, ...Array.from({ length: 22 }, () => blank), [1, 0, 0, 0, 0, 1, 2]],
  },
  {
    title: '有一行不能计入时不给出少了的数',
    id: 'LEDGER',
    args: [[...cases, ['3', '公民', serial('2025-05-06'), null, null]], 2025],
    shows: [['#N/A']],
    because: '申请人类型“公民”不在列表里',
  },
  {
    title: '旧台账的词和表头，按对照里写明的意思',
    id: 'LEDGER',
    args: [foreign, 2025, null, meanings],
    shows: [person, other, person, ...Array.from({ length: 20 }, () => blank), person, other],
  },
  {
    title: '对照里没有的词，说明是哪个词、在哪里',
    id: 'LEDGER',
    args: [foreign, 2025, null, without('同意')],
    shows: [['#N/A']],
    because: '第一处在区域的行 2 第 5 格：办理结果“同意”不在列表里',
  },
  {
    title: '没有认出的栏不当作空着',
    id: 'LEDGER',
    args: [foreign, 2025, null, without('答复口径')],
    shows: [['#N/A']],
    because: '没有认出办理结果一栏',
  },
  {
    title: '申请日期不当作收到日期',
    id: 'LEDGER',
    args: [[['申请日期', ...header.filter((name) => name !== '收到日期')], [45_700]], 2025],
    shows: [['#N/A']],
    because: '没有认出收到日期一栏',
  },
  refused(
    '对照里有不认识的意思',
    'LEDGER',
    [foreign, 2025, null, [['同意', '公开了']]],
    '对照第 1 行的“公开了”不是办理结果',
  ),
  refused('对照不是两列', 'LEDGER', [foreign, 2025, null, [['同意']]], '对照要两列'),
  refused('没有台账的区域', 'LEDGER', [[['a', 'b']], 2025], '没有认出申请台账'),
  refused('不是年份', 'LEDGER', [cases, '去年'], '年份要写四位'),
  refused('截至日在别的年份', 'LEDGER', [cases, 2025, '2026-01-01'], '不在 2025 年内'),
  {
    title: '收到日期以后第 20 个工作日',
    id: 'DUE',
    args: [serial('2026-09-18')],
    shows: [[serial('2026-10-22')]],
  },
  { title: '调休上班的周日也算', id: 'DUE', args: ['2025-12-04'], shows: [[serial('2026-01-04')]] },
  {
    title: '延期 20 个工作日',
    id: 'DUE',
    args: ['2026-04-28', 20, 20],
    shows: [[serial('2026-06-26')]],
  },
  {
    title: '补正告知的 7 个工作日',
    id: 'DUE',
    args: ['2026-09-18', 7],
    shows: [[serial('2026-09-29')]],
  },
  {
    title: '没有公布安排的年份不推算',
    id: 'DUE',
    args: ['2026-12-03', 20, 20],
    shows: [['#N/A']],
    because: '2027 年的节假日安排不在已知的通知里',
  },
  refused('不是日期', 'DUE', ['上周'], '收到日期不是日期'),
  refused('工作日数不是整数', 'DUE', ['2026-09-18', 1.5], '不小于 0 的整数'),
  {
    title: '起始日不算，截止日算',
    id: 'WORKDAYS',
    args: ['2026-09-22', '2026-10-13'],
    shows: [[10]],
  },
  { title: '倒过来是负数', id: 'WORKDAYS', args: ['2026-10-13', '2026-09-22'], shows: [[-10]] },
  refused('截止日不是日期', 'WORKDAYS', ['2026-10-13', null], '截止日不是日期'),
];
