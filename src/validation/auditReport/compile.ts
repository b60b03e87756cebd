import { editionOf, tableOf, type TableId } from '../../form';
import { hasProse, valueOf, type Report } from '../../report';
import { glanceOf, type Dossier } from '../dossier';
import type { Explained } from '../explanations';
import { keptMeanings } from '../kept';
import type { RuleResult } from '../results';
import { rules, type RuleId } from '../rules';
import type { Audit, Finding } from '../audit';
import type { Context } from '../types';
import { factSources, figureOf, figureText } from '../words';
import type { AuditReport, AuditLine, LiveValue, RuleLine, AuditSection } from './types';

const titleOf = (rule: RuleId) => rules.find(({ id }) => id === rule)?.title ?? rule;

/** What the report was held against beyond itself. */
function against({ previous, units }: Context, { narrative }: Report): readonly string[] {
  const reported = units?.filter(({ report }) => report !== null).length ?? 0;
  const year = previous?.year ?? null;
  return [
    ...(previous ? [`上年年报：${previous.source}${year === null ? '' : `（${year}年度）`}`] : []),
    ...(units ? [`各单位年报：应报 ${units.length} 份，已报 ${reported} 份`] : []),
    ...(hasProse(narrative) ? ['年报正文'] : []),
  ];
}

function lineOf(finding: Finding, report: Report, { explained, lapsed }: Explained): AuditLine {
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

/** The table of the cell that a finding is about. */
function tableIn({ subject }: Finding, { form }: Report): TableId | null {
  return subject === null ? null : figureOf(form, subject).table.id;
}

function sectionsOf({ report, findings }: Audit, explained: Explained): readonly AuditSection[] {
  const tables: readonly (TableId | null)[] = ['2', '3', '4', null];
  return tables
    .map((table) => ({
      table,
      heading: table === null ? '正文及其他' : tableOf(report.form, table).name,
      lines: findings
        .filter((finding) => tableIn(finding, report) === table)
        .map((finding) => lineOf(finding, report, explained)),
    }))
    .filter(({ lines }) => lines.length > 0);
}

const lineOfRule = ({ rule: { id, title }, level, found, state }: RuleResult): RuleLine => ({
  rule: id,
  title,
  level,
  found,
  state,
});

/**
 * Puts together the 核查报告 of a report.
 * @param checked when, as an ISO date and time.
 * @param more what others have to say beside it
 */
export function auditReportOf(
  dossier: Dossier,
  checked: string,
  more: AuditReport['more'] = [],
): AuditReport {
  const { report, context, audit, results, explained, gate, adopted } = dossier;
  return {
    organ: report.organ,
    year: report.year,
    source: report.source,
    knownFrom: factSources(report),
    notice: editionOf(report.form).notice,
    checked,
    against: against(context, report),
    adopted: adopted.map((key) => keptMeanings[key]),
    passed: gate.open,
    counts: glanceOf(dossier),
    sections: sectionsOf(audit, explained),
    rules: results.map(lineOfRule),
    notAssessable: audit.notAssessable.map(({ rule, why }) => ({
      rule,
      title: titleOf(rule),
      why,
    })),
    unread: report.unread,
    notes: report.notes ?? [],
    more,
  };
}
