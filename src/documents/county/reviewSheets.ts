import {
  reviewStates,
  reviewStateOf,
  statusOf,
  unitGlance,
  unitKinds,
  type JudgedUnit,
  type UnitReview,
  type UnitStatus,
} from '../../county';
import { levelNames, missingName } from '../../validation';
import { look } from '../sheets/look';
import { firstRowOf, listSheet, type ListSheet } from './listSheet';
import { countySheets } from './sheetNames';
import type { BookCell, BookSheet } from '../sheets/writeBook';

/** How lists call what a unit came to. */
export const statusNames: Readonly<Record<UnitStatus, string>> = {
  clean: '没有问题',
  hint: `只有${levelNames.hint}`,
  verify: `有${levelNames.verify}`,
  error: '未通过核查',
  unreadable: '文件读不了',
  double: '重复报送',
  otherYear: '年度不对',
  missing: '未报',
  exempt: reviewStates.exempt.name,
};

/** 审核情况一览: a unit a row, where it stands with its reviewer. */
export function reviewList(
  judged: readonly JudgedUnit[],
  reviews: ReadonlyMap<string, UnitReview>,
  title: string,
): ListSheet {
  return {
    name: countySheets.review,
    title,
    heads: [
      '单位',
      '类别',
      '状态',
      '核查结果',
      levelNames.error,
      missingName,
      levelNames.verify,
      levelNames.hint,
      '第几稿',
      '文件',
      '说明和意见',
    ],
    widths: [26, 11, 11, 13, 8, 8, 8, 8, 8, 26, 33],
    landscape: true,
    rows: judged.map((one) => {
      const { unit } = one;
      const review = reviews.get(unit.name);
      const glance = unitGlance(one);
      return [
        unit.name,
        unit.kind === null ? '' : unitKinds[unit.kind].name,
        reviewStates[review?.state ?? reviewStateOf(unit, null)].name,
        statusNames[statusOf(one)],
        glance?.error ?? '',
        glance?.missing ?? '',
        glance?.verify ?? '',
        glance?.hint ?? '',
        unit.counted?.number ?? '',
        unit.source ?? '',
        [unit.why ?? '', review?.remark ?? ''].filter((text) => text !== '').join('\n'),
      ];
    }),
  };
}

/** What is charted: how many units came to what. */
export const statusCounts = (
  judged: readonly JudgedUnit[],
): readonly (readonly [status: string, units: number])[] =>
  Object.entries(statusNames).map(([status, name]) => [
    name,
    judged.filter((one) => statusOf(one) === status).length,
  ]);

/** 审核情况一览 as a sheet, with a chart of the results. */
export function reviewSheet(list: ListSheet, judged: readonly JudgedUnit[]): BookSheet {
  return judged.length === 0 ? listSheet(list) : withCounts(listSheet(list), list, judged);
}

/** Below the list, on a page of its own: how many units came to what, as a table and as a chart. */
function withCounts(sheet: BookSheet, list: ListSheet, judged: readonly JudgedUnit[]): BookSheet {
  const first = firstRowOf(list) + 1;
  const end = first + judged.length - 1;
  const head = end + 1;
  const cells = new Map(sheet.cells);
  const put = (row: number, column: number, cell: BookCell) => {
    cells.set(`${row},${column}`, cell);
  };
  put(head, 0, { value: '核查结果', style: look.label });
  put(head, 1, { value: '单位数', style: look.label });
  const statuses = statusCounts(judged);
  statuses.forEach(([name, formulaResult], i) => {
    const row = head + 1 + i;
    put(row, 0, { value: name, style: look.item });
    put(row, 1, {
      formula: `COUNTIF($D$${first}:$D$${end},A${row + 1})`,
      formulaResult,
      style: look.computed,
    });
  });
  const at = (column: string) =>
    `${list.name}!$${column}$${head + 2}:$${column}$${head + 1 + statuses.length}`;
  const series = { name: '单位数', values: at('B'), categories: at('A'), color: '2F5597' };
  const chart = {
    type: 'column' as const,
    title: '各种核查结果的单位数',
    series: [series],
    legend: false as const,
    dataLabels: { showValue: true },
    anchor: { from: { row: head, col: 3 }, to: { row: head + 18, col: 9 } },
  };
  return { ...sheet, cells, rowBreaks: [end], charts: [chart] };
}

/** 未报清单: who has to report and has sent nothing that counts. */
export function missingList(judged: readonly JudgedUnit[], title: string): ListSheet {
  const silent = judged.filter(({ unit }) => unit.standing !== 'counted' && unit.unit.expected);
  return {
    name: countySheets.missing,
    title,
    heads: ['序号', '单位', '类别', '情况', '联系人', '截止日期', '备注'],
    widths: [7, 28, 14, 36, 14, 20, 20],
    rows: silent.map(({ unit: { name, kind, why, unit } }, i) => [
      i + 1,
      name,
      kind === null ? '' : unitKinds[kind].name,
      why ?? '还没有报送',
      unit.contact,
      unit.due,
      unit.note,
    ]),
  };
}
