import { sayDay } from '../ledger';
import { placeText } from '../report';
import { figureOf, figureText, levelNames } from '../validation';
import type { CountedLedger } from './ledgerJson';

/** What was counted and found, to be read by people. */
export function ledgerText(counted: readonly CountedLedger[]): string {
  return counted.map(oneText).join('\n');
}

function oneText({ source, scene, findings }: CountedLedger): string {
  const { ledger, period, count } = scene;
  const rows = (name: string, cases: readonly unknown[] | null) =>
    cases === null ? [] : [`${name} ${cases.length} 行`];
  const sizes = [
    ...rows('申请台账', ledger.applications),
    ...rows('复议诉讼台账', ledger.disputes),
    ...rows('规范性文件台账', ledger.documents),
  ];
  const figures = Array.from(count.cases)
    .filter(([id, cases]) => cases.length > 0 && isTold(id))
    .map(([id, cases]) => `  ${figureText(figureOf(count.form, id))}：${cases.length}`);
  const found = findings.map(
    ({ level, place, message, rule }) =>
      `  ${levelNames[level]} ${placeText(place)} ${message}（${rule}）`,
  );
  const uncounted = count.uncounted.map(
    ({ place, case: one, why }) => `  ${placeText(place)} ${one.label}：${why}`,
  );
  return [
    `${source}  ${ledger.organ ?? ''}${period.year}年，截至${sayDay(period.until)}：${sizes.join('，')}`,
    '统计（为 0 的不列）：',
    ...(figures.length > 0 ? figures : ['  没有计入的件。']),
    ...(uncounted.length > 0 ? [`没有计入的 ${uncounted.length} 行：`, ...uncounted] : []),
    found.length > 0 ? `核对台账，${found.length} 个问题：` : '核对台账，没有发现问题。',
    ...found,
    '',
  ].join('\n');
}

/** Totals of 表三 and everything of the other tables; the columns can be had with --json. */
const isTold = (id: string) => !id.startsWith('3.') || id.endsWith('.total');
