import { editions, type TableId } from '../../form';
import { hasProse, valueOf, type Report } from '../../report';
import { applyExplanations, gateOf, type Explained, type Explanation } from '../explanations';
import { rules } from '../rules';
import { defaultSettings } from '../settings';
import type { Audit, Context, Finding, Rule } from '../types';
import { figureOf, figureText, tableOf } from '../words';
import type { AuditReport, Line, LiveValue, RuleLine, Section } from './types';

const titleOf = (rule: string) => rules.find(({ id }) => id === rule)?.title ?? rule;

/** What the report was held against beyond itself. */
function against({ previous, units }: Partial<Context>, { narrative }: Report): readonly string[] {
  const reported = units?.filter(({ report }) => report !== null).length ?? 0;
  const year = previous?.year ?? null;
  return [
    ...(previous ? [`上年年报：${previous.source}${year === null ? '' : `（${year}年度）`}`] : []),
    ...(units ? [`各单位年报：应报 ${units.length} 份，已报 ${reported} 份`] : []),
    ...(hasProse(narrative) ? ['年报正文'] : []),
  ];
}

function lineOf(finding: Finding, report: Report, { explained, lapsed }: Explained): Line {
  const textIn = (pairings: Explained['explained']) =>
    pairings.find((one) => one.finding === finding)?.explanation.text ?? null;
  const { rule, level, message, advice, basis, places, cells } = finding;
  return {
    rule,
    title: titleOf(rule),
    level,
    message,
    advice,
    basis,
    places,
    values: cells.flatMap((id): LiveValue | [] =>
      report.form.indexOf.has(id)
        ? { name: figureText(figureOf(report.form, id)), value: valueOf(report, id) }
        : [],
    ),
    explanation: textIn(explained),
    lapsed: textIn(lapsed),
  };
}

/** The table that a finding is about, by its first cell. */
function tableIn({ cells: [first] }: Finding): TableId | null {
  const table = first?.slice(0, 1);
  return table === '2' || table === '3' || table === '4' ? table : null;
}

function sectionsOf({ report, findings }: Audit, explained: Explained): readonly Section[] {
  const tables: readonly (TableId | null)[] = ['2', '3', '4', null];
  return tables
    .map((table) => ({
      table,
      heading: table === null ? '正文及其他' : tableOf(report.form, table).name,
      lines: findings
        .filter((finding) => tableIn(finding) === table)
        .map((finding) => lineOf(finding, report, explained)),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** Whether a rule of which nothing is told had anything to check: prose, say, where there is none. */
function hasHeld(rule: Rule, report: Report, context: Partial<Context>): boolean {
  if (!('confront' in rule)) return true;
  return rule.confront(report, { settings: defaultSettings, ...context }).holds > 0;
}

function ruleLines(audit: Audit, context: Partial<Context>): readonly RuleLine[] {
  const { report, findings, notAssessable } = audit;
  return rules.map((rule) => {
    const { id, title, level } = rule;
    const own = findings.filter((finding) => finding.rule === id);
    const untold = notAssessable.some((one) => one.rule === id);
    const quiet = untold ? 'untold' : hasHeld(rule, report, context) ? 'holds' : 'silent';
    return {
      rule: id,
      title,
      level: own[0]?.level ?? level,
      found: own.length,
      state: own.length > 0 ? 'found' : quiet,
    };
  });
}

/**
 * Puts together the 核查报告 of an audit.
 * @param context what the audit was made with.
 * @param checked when, as an ISO date and time.
 */
export function auditReportOf(
  audit: Audit,
  context: Partial<Context>,
  explanations: readonly Explanation[],
  checked: string,
): AuditReport {
  const { report, findings, notAssessable, holds } = audit;
  const explained = applyExplanations(audit, explanations);
  const count = (level: Finding['level']) => findings.filter((one) => one.level === level).length;
  return {
    organ: report.organ,
    year: report.year,
    source: report.source,
    notice: editions.find(({ id }) => id === report.form.edition)?.notice ?? '',
    checked,
    against: against(context, report),
    passed: gateOf(audit, explanations).open,
    counts: {
      error: count('error'),
      verify: explained.open.length,
      explained: explained.explained.length,
      hint: count('hint'),
      holds,
    },
    sections: sectionsOf(audit, explained),
    rules: ruleLines(audit, context),
    notAssessable: notAssessable.map(({ rule, why }) => ({ rule, title: titleOf(rule), why })),
    unread: report.unread,
  };
}
