import {
  findingsOf,
  sumScopes,
  unitKinds,
  type CountySum,
  type JudgedUnit,
  type Stranger,
  type UnitReview,
} from '../../county';
import type { ListSheet } from './listSheet';
import { countySheets } from './sheetNames';

/** What a county's workbook and document are made from. */
export interface CountyResult {
  /** Whose it is: 某县; empty where nobody said. */
  readonly county: string;
  readonly sum: CountySum;
  readonly judged: readonly JudgedUnit[];
  readonly strangers: readonly Stranger[];
  /** What the reviewer made of the units, by name. */
  readonly reviews: ReadonlyMap<string, UnitReview>;
  /** What shows only when units stand side by side, a sentence each. */
  readonly across: readonly string[];
}

const names = (list: readonly string[]) => (list.length === 0 ? '无' : list.join('、'));

/** 汇总说明: what was counted, what was not and why, and what is unresolved. */
export function notesList({ county, sum, judged, strangers, across }: CountyResult): ListSheet {
  const groups = [...sum.groups.keys()].map((kind) => {
    const own = sum.units.filter((one) => one.kind === kind).map(({ name }) => name);
    return [`计入：${unitKinds[kind].name}（${own.length} 个）`, names(own)];
  });
  const other = sum.units.filter(({ kind }) => kind === null).map(({ name }) => name);
  const open = judged.flatMap((one) =>
    findingsOf(one)
      .filter(({ level }) => level !== 'hint')
      .map(({ message }) => [`没有解决的问题：${one.unit.name}`, message]),
  );
  return {
    name: countySheets.notes,
    title: `${county}${sum.year} 年政府信息公开年报汇总说明`,
    heads: ['事项', '内容'],
    widths: [34, 84],
    rows: [
      ['汇总范围', `${sumScopes[sum.scope].name}：${sumScopes[sum.scope].help}`],
      ['计入的单位', `${sum.units.length} 个`],
      ...groups,
      ...(other.length > 0 ? [[`计入：没有写明类别（${other.length} 个）`, names(other)]] : []),
      ...sum.left.map(({ name, why }) => [
        `没有计入：${name}`,
        `${why.replace(/。$/, '')}；汇总数中没有它的数。`,
      ]),
      ...sum.gaps.map(({ name, why }) => [`部分没有计入：${name}`, why]),
      ...strangers.map(({ name, source, candidates }) => [
        `不在名册中：${name}`,
        `文件 ${source}${candidates.length > 0 ? `；名称像：${candidates.join('、')}` : ''}；没有计入。`,
      ]),
      ...across.map((note) => ['需要留意', note]),
      ['口径和做法', ''],
      ['调整事项和理由', ''],
      ...open,
    ],
  };
}
