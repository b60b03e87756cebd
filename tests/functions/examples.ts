import { form2021 } from '../../src/form';
import type { CellValue } from '../../src/report';
import { consistentReport, withFigures } from '../support/consistentReport';
import { tableCells } from '../support/tableCells';

/** A range of cells, one cell, or an argument left out. */
export type Argument = readonly (readonly CellValue[])[] | CellValue | undefined;

/** What a function is given and what the cells then show; errors by their code. */
export interface Example {
  readonly title: string;
  readonly id: string;
  readonly args: readonly Argument[];
  readonly shows: readonly (readonly CellValue[])[];
  /** Part of the message beside an error. */
  readonly because?: string;
}

const [, table3] = form2021.tables;
if (!table3) throw new Error('The form has table 三.');

const report = consistentReport(11, form2021, 60);
const sound = tableCells(report, table3);
const received = Number(sound[3]?.[9]);
const off = tableCells(withFigures(report, { '3.received.total': received + 1 }), table3);
const slipped = tableCells(
  withFigures(report, { '3.received.person': Number(sound[3]?.[3]) + 9 }),
  table3,
);
const blank = tableCells(withFigures(report, { '3.granted.person': null }), table3);
const broken = sound.map((line, row) =>
  line.map((cell, at) => (row === 5 && at === 3 ? '#REF!' : cell)),
);
const other = [
  ['收入', 12],
  ['支出', 7],
];
const persons = Number(sound[3]?.[3]);

export const examples: readonly Example[] = [
  { title: '数相符时差额为 0', id: 'BALANCE', args: [58, 2, 60, 0], shows: [[0]] },
  { title: '不符时给出差额', id: 'BALANCE', args: [58, 2, 61, 0], shows: [[-1]] },
  {
    title: '一行的区域逐格计算',
    id: 'BALANCE',
    args: [[[5, 1, 6]], [[0, 1, 1]], [[5, 2, 6]], [[0, 0, 0]]],
    shows: [[0, 0, 1]],
  },
  {
    title: '一列的区域逐格计算',
    id: 'BALANCE',
    args: [
      [[5], [1]],
      [[0], [1]],
      [[5], [2]],
      [[0], [1]],
    ],
    shows: [[0], [-1]],
  },
  {
    title: '空白按 0 计',
    id: 'BALANCE',
    args: [[[5, 3]], [[null, 1]], [[5, 4]], [[null, null]]],
    shows: [[0, 0]],
  },
  {
    title: '整行空白不作判断',
    id: 'BALANCE',
    args: [
      [[1], [null], [2]],
      [[0], [null], [0]],
      [[1], [null], [2]],
      [[0], [null], [0]],
    ],
    shows: [[0], [''], [0]],
  },
  {
    title: '文本不当作数',
    id: 'BALANCE',
    args: ['58件', 2, 60, 0],
    shows: [['#VALUE!']],
    because: '“58件”不是数值',
  },
  {
    title: '文本形式的数字也不当作数',
    id: 'BALANCE',
    args: [[['58', 1]], [[0, 0]], [[58, 1]], [[0, 0]]],
    shows: [['#VALUE!', 0]],
    because: '文本形式的数字',
  },
  {
    title: '大小不同的区域说明各自的大小',
    id: 'BALANCE',
    args: [[[1, 2, 3]], [[1, 2]], [[1, 2, 3]], [[1, 2, 3]]],
    shows: [['#N/A']],
    because: '1行×3列',
  },
  {
    title: '方向不同的区域说明各自的大小',
    id: 'CARRY',
    args: [[[1, 2]], [[1], [2]]],
    shows: [['#N/A']],
    because: '2行×1列',
  },
  { title: '总计与部分相符', id: 'GAP', args: [20, 14, 4, 2], shows: [[0]] },
  { title: '总计多一', id: 'GAP', args: [21, 14, 4, 2], shows: [[1]] },
  {
    title: '逐行核对总计',
    id: 'GAP',
    args: [
      [[5], [9]],
      [[3], [3]],
      [[2], [3]],
    ],
    shows: [[0], [3]],
  },
  { title: '小数的尾差不算差额', id: 'GAP', args: [0.3, 0.1, 0.2], shows: [[0]] },
  {
    title: '区域之和与总计相符',
    id: 'SUMGAP',
    args: [
      21,
      [
        [14, 4],
        [null, 3],
      ],
    ],
    shows: [[0]],
  },
  {
    title: '区域里有文本',
    id: 'SUMGAP',
    args: [21, [[14, '无']]],
    shows: [['#VALUE!']],
    because: '“无”',
  },
  {
    title: '总计应是一个单元格',
    id: 'SUMGAP',
    args: [[[1, 2]], [[1, 2]]],
    shows: [['#VALUE!']],
    because: '一个单元格',
  },
  { title: '结转相符', id: 'CARRY', args: [[[2, 0, 1]], [[2, 0, 1]]], shows: [[0, 0, 0]] },
  { title: '结转多一', id: 'CARRY', args: [3, 2], shows: [[1]] },
  { title: '现行有效相符', id: 'EFFECTIVE', args: [10, 3, 2, 11], shows: [[0]] },
  { title: '现行有效多一', id: 'EFFECTIVE', args: [10, 3, 2, 12], shows: [[1]] },
  { title: '没有问题的表', id: 'CHECK', args: [sound], shows: [['未发现问题']] },
  { title: '没有问题的表个数为 0', id: 'COUNT', args: [sound], shows: [[0]] },
  { title: '没有错误为 TRUE', id: 'OK', args: [sound], shows: [[true]] },
  { title: '有错误为 FALSE', id: 'OK', args: [off], shows: [[false]] },
  { title: '一处笔误破两条', id: 'COUNT', args: [off, '错误'], shows: [[2]] },
  {
    title: '不认得的级别',
    id: 'COUNT',
    args: [off, '严重'],
    shows: [['#VALUE!']],
    because: '错误、核实 或 提示',
  },
  { title: '不是法定表格', id: 'CHECK', args: [other], shows: [['#VALUE!']], because: '法定表格' },
  { title: '不是法定表格', id: 'OK', args: [other], shows: [['#VALUE!']], because: '法定表格' },
  { title: '按名称取数', id: 'VALUE', args: [sound, '本年新收'], shows: [[received]] },
  { title: '按名称和栏取数', id: 'VALUE', args: [sound, '本年新收', '自然人'], shows: [[persons]] },
  { title: '按编号取数', id: 'VALUE', args: [sound, '3.received.person'], shows: [[persons]] },
  {
    title: '按组和序号取数',
    id: 'VALUE',
    args: [sound, '（三）不予公开·2'],
    shows: [[Number(sound[8]?.[9])]],
  },
  {
    title: '总计即（七）总计',
    id: 'VALUE',
    args: [sound, '总计'],
    shows: [[Number(sound[26]?.[9])]],
  },
  {
    title: '未填的数不是 0',
    id: 'VALUE',
    args: [blank, '予以公开', '自然人'],
    shows: [['#N/A']],
    because: '没有可用的数字',
  },
  {
    title: '名称的一部分也行',
    id: 'VALUE',
    args: [sound, '信访'],
    shows: [[Number(sound[19]?.[9])]],
  },
  {
    title: '没有这一项时说明',
    id: 'VALUE',
    args: [sound, '来电'],
    shows: [['#VALUE!']],
    because: '“来电”',
  },
  {
    title: '名称不够完整时列出可能',
    id: 'VALUE',
    args: [sound, '属于'],
    shows: [['#VALUE!']],
    because: '1.属于国家秘密',
  },
  {
    title: '没有这一栏时列出各栏',
    id: 'VALUE',
    args: [sound, '本年新收', '外国人'],
    shows: [['#VALUE!']],
    because: '自然人',
  },
  {
    title: '引用的单元格是错误值',
    id: 'GAP',
    args: [21, [['#REF!']], 2],
    shows: [['#VALUE!']],
    because: '#REF!',
  },
  { title: '错误值是表里的一个问题', id: 'COUNT', args: [broken, '错误'], shows: [[1]] },
  { title: '没有可疑的数', id: 'SUSPECT', args: [sound], shows: [['未发现问题']] },
  {
    title: '指出填错的一格和应有的数',
    id: 'SUSPECT',
    args: [slipped],
    shows: [
      ['名次', '单元格', '现值', '建议值'],
      [1, '表三 第 1 行“一、本年新收政府信息公开申请数量”的“自然人”', persons + 9, persons],
    ],
  },
  {
    title: '汇总的不是表三',
    id: 'CONSOLIDATE',
    args: [sound, other],
    shows: [['#VALUE!']],
    because: '第 2 个区域',
  },
  {
    title: '对比的不是表格',
    id: 'COMPARE',
    args: [other, sound],
    shows: [['#VALUE!']],
    because: '法定表格',
  },
  {
    title: '没有这张表',
    id: 'RULES',
    args: ['表九'],
    shows: [['#VALUE!']],
    because: '表二、表三 或 表四',
  },
];
