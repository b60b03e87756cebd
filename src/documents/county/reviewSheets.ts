import type { WriteSheet } from 'hucre';
import {
  levelCount,
  reviewStates,
  reviewStateOf,
  statusOf,
  unitKinds,
  type JudgedUnit,
  type UnitReview,
  type UnitStatus,
} from '../../county';
import { levelNames } from '../../validation';
import { firstRowOf, listSheet, type ListSheet } from './listSheet';
import { countySheets } from './sheetNames';

/** How lists call what a unit came to. */
export const statusNames: Readonly<Record<UnitStatus, string>> = {
  clean: '没有问题',
  hint: `只有${levelNames.hint}`,
  verify: `有${levelNames.verify}`,
  error: `有${levelNames.error}`,
  unreadable: '文件读不了',
  double: '重复报送',
  otherYear: '年度不对',
  missing: '未报',
};

/** 审核情况一览: a unit a row, where it stands with its reviewer, with a chart of errors and 核实. */
export function reviewSheet(
  judged: readonly JudgedUnit[],
  reviews: ReadonlyMap<string, UnitReview>,
  title: string,
): WriteSheet {
  const list: ListSheet = {
    name: countySheets.review,
    title,
    heads: [
      '单位',
      '类别',
      '状态',
      '核查结果',
      '错误',
      '核实',
      '提示',
      '第几稿',
      '文件',
      '说明和意见',
    ],
    widths: [26, 11, 8, 13, 8, 8, 8, 8, 26, 40],
    landscape: true,
    rows: judged.map((one) => {
      const { unit } = one;
      const review = reviews.get(unit.name);
      return [
        unit.name,
        unit.kind === null ? '' : unitKinds[unit.kind].name,
        reviewStates[review?.state ?? reviewStateOf(unit, null)].name,
        statusNames[statusOf(one)],
        levelCount(one, 'error'),
        levelCount(one, 'verify'),
        levelCount(one, 'hint'),
        unit.counted?.number ?? '',
        unit.source ?? '',
        [unit.why ?? '', review?.remark ?? ''].filter((text) => text !== '').join('\n'),
      ];
    }),
  };
  const first = firstRowOf(list) + 1;
  const end = first + judged.length - 1;
  const at = (column: string) => `${countySheets.review}!$${column}$${first}:$${column}$${end}`;
  const chart = {
    type: 'column' as const,
    title: '各单位的错误和核实',
    barGrouping: 'stacked' as const,
    overlap: 100,
    series: [
      { name: levelNames.error, values: at('E'), categories: at('A'), color: 'C00000' },
      { name: levelNames.verify, values: at('F'), categories: at('A'), color: 'F0A30A' },
    ],
    anchor: { from: { row: end + 1, col: 0 }, to: { row: end + 22, col: 8 } },
  };
  return { ...listSheet(list), ...(judged.length > 0 && { charts: [chart] }) };
}

/** 未报清单: who has to report and has sent nothing that counts. */
export function missingSheet(judged: readonly JudgedUnit[], title: string): WriteSheet {
  const silent = judged.filter(({ unit }) => unit.standing !== 'counted' && unit.unit.expected);
  return listSheet({
    name: countySheets.missing,
    title,
    heads: ['序号', '单位', '类别', '情况', '联系人', '截止日期', '备注'],
    widths: [7, 28, 12, 44, 14, 14, 20],
    rows: silent.map(({ unit: { name, kind, why, unit } }, i) => [
      i + 1,
      name,
      kind === null ? '' : unitKinds[kind].name,
      why ?? '还没有报送',
      unit.contact,
      unit.due,
      unit.note,
    ]),
  });
}
