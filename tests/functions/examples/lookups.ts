import {
  blank,
  figures,
  off,
  other,
  persons,
  received,
  singleOtherwise,
  sound,
  table3,
} from './cells';
import { refused, type Example } from './example';

/** Stands in a block, where an error would spoil all of it. */
const unfilled = '#N/A 第 2 个区域：表三 第 3 行“（一）予以公开”的“自然人”没有可用的数字。';

export const lookups: readonly Example[] = [
  { title: '按名称取数', id: 'FIGURE', args: [sound, '本年新收'], shows: [[received]] },
  {
    title: '按名称和栏取数',
    id: 'FIGURE',
    args: [sound, '本年新收', '自然人'],
    shows: [[persons]],
  },
  { title: '按编号取数', id: 'FIGURE', args: [sound, '3.received.person'], shows: [[persons]] },
  {
    title: '按组和序号取数',
    id: 'FIGURE',
    args: [sound, '（三）不予公开·2'],
    shows: [[Number(sound[8]?.[9])]],
  },
  {
    title: '总计即（七）总计',
    id: 'FIGURE',
    args: [sound, '总计'],
    shows: [[Number(sound[26]?.[9])]],
  },
  {
    title: '未填的数不是 0',
    id: 'FIGURE',
    args: [blank, '予以公开', '自然人'],
    shows: [['#N/A']],
    because: '没有可用的数字',
  },
  {
    title: '名称的一部分也行',
    id: 'FIGURE',
    args: [sound, '信访'],
    shows: [[Number(sound[19]?.[9])]],
  },
  refused('没有这一项时说明', 'FIGURE', [sound, '来电'], '“来电”'),
  refused('名称不够完整时列出可能', 'FIGURE', [sound, '属于'], '1.属于国家秘密'),
  refused('没有这一栏时列出各栏', 'FIGURE', [sound, '本年新收', '外国人'], '自然人'),
  refused('不是法定表格', 'FIGURE', [other, '本年新收'], '法定表格'),
  refused('项目是空白', 'FIGURE', [sound, null], '项目是空白的'),
  refused('对比的不是表格', 'COMPARE', [other, sound], '法定表格'),
  refused('没有这一栏', 'COMPARE', [sound, off, '外国人'], '“外国人”'),
  refused('对比的上年不是表格', 'COMPARE', [sound, other], '法定表格'),
  {
    title: '两年对比，上年未填的留空',
    id: 'COMPARE',
    args: [sound, blank, '自然人'],
    shows: [
      ['项目', '上年', '本年', '增减'],
      ...table3.items.map(({ group, name }, row) => {
        const figure = figures[row]?.[0] ?? NaN;
        const [last, change] = row === 2 ? ['', ''] : [figure, 0];
        return [
          `表三 ${[group, name.replace(/（区分.*/u, ''), '自然人'].filter(Boolean).join('·')}`,
          last,
          figure,
          change,
        ];
      }),
    ],
  },
  refused('汇总的不是表三', 'CONSOLIDATE', [sound, other], '第 2 个区域'),
  {
    title: '逐格相加',
    id: 'CONSOLIDATE',
    args: [sound, sound],
    shows: figures.map((line) => line.map((figure) => 2 * figure)),
  },
  {
    title: '有一张表未填的一格',
    id: 'CONSOLIDATE',
    args: [sound, blank],
    shows: figures.map((line, row) =>
      line.map((figure, column) => (row === 2 && column === 0 ? unfilled : 2 * figure)),
    ),
  },
  refused('（六）其他处理的行数不同', 'CONSOLIDATE', [sound, singleOtherwise], '（六）其他处理'),
];
