import {
  adjustmentText,
  sumScopes,
  unitKinds,
  type CountyAccount,
  type CountySum,
  type JudgedUnit,
  type Stranger,
  type UnitReview,
} from '../../county';
import type { ListSheet } from './listSheet';
import { figureLabel } from './figureLabel';
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
  readonly account: CountyAccount;
}

const names = (list: readonly string[]) => (list.length === 0 ? '无' : list.join('、'));

/** Beside it stand the county's own words on how it added up; a row with it is read back. */
export const ownPolicyHead = '补充口径';

/** 口径和做法, and what the county adds to it. */
const policyRows = ({ policies, ownPolicies }: CountyAccount) => [
  ...policies.map((text) => ['口径和做法', text]),
  ...ownPolicies.map((text) => [ownPolicyHead, text]),
];

/** 调整事项和理由. */
function adjustmentRows({ adjustments }: CountyAccount, { form }: CountySum) {
  if (adjustments.length === 0) return [['调整事项', '汇总表的数都是各单位相加的数，没有调整。']];
  return adjustments.map((one) => {
    const why = one.reason ?? '还没有写理由，请核实。';
    return [`调整：${figureLabel(form, one.cell)}`, `${adjustmentText(one)}。理由：${why}`];
  });
}

/** What is found in a unit and neither mended nor explained, and what the unit has explained. */
function findingRows({ unit: { name }, dossier }: JudgedUnit) {
  if (!dossier) return [];
  const { audit, explained } = dossier;
  const errors = audit.findings.filter(({ level }) => level === 'error');
  return [
    ...[...errors, ...explained.open].map(({ message }) => [`没有解决的问题：${name}`, message]),
    ...explained.explained.map(({ finding, explanation }) => [
      `已作说明的核实：${name}`,
      `${finding.message}。说明：${explanation.text}`,
    ]),
  ];
}

/** 汇总说明: what was counted, what was not and why, how, what was changed, and what is unresolved. */
export function notesList(result: CountyResult): ListSheet {
  const { county, sum, judged, strangers, across, account } = result;
  const groups = [...sum.groups.keys()].map((kind) => {
    const own = sum.units.filter((one) => one.kind === kind).map(({ name }) => name);
    return [`计入：${unitKinds[kind].name}（${own.length} 个）`, names(own)];
  });
  const other = sum.units.filter(({ kind }) => kind === null).map(({ name }) => name);
  return {
    name: countySheets.notes,
    title: `${county} ${sum.year} 年政府信息公开年报汇总说明`,
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
      ...policyRows(account),
      ...adjustmentRows(account, sum),
      ...across.map((note) => ['需要留意', note]),
      ...judged.flatMap(findingRows),
    ],
  };
}
