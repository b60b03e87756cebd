import {
  check,
  figureOf,
  figureText,
  findingWord,
  problemCount,
  rules,
  type Finding,
} from '../validation';
import type { Report } from '../report';
import type { Cells } from './cells';
import { Failure } from './failure';
import { levelsDownTo } from './levels';
import { reportIn } from './tables';

const titles = new Map(rules.map(({ id, title }) => [id, title]));

/** What is found in the tables that are in the range; absent ones are not asked for. */
function findingsOf(report: Report): readonly Finding[] {
  const here = ({ cells }: Finding) =>
    cells.length === 0 ||
    cells.some((cell) => report.present.has(figureOf(report.form, cell).table.id));
  return check(report).findings.filter(here);
}

function findingsIn(range: Cells, level: unknown) {
  const report = reportIn(range);
  if (report instanceof Failure) return report;
  const levels = levelsDownTo(level);
  if (levels instanceof Failure) return levels;
  return { report, findings: findingsOf(report).filter((one) => levels.includes(one.level)) };
}

/** One row a finding under a header, or 未发现问题. Rows and columns: 级别 规则 位置 说明 差额. */
export function checkRange(range: Cells, level?: unknown): unknown[][] | Failure {
  const found = findingsIn(range, level);
  if (found instanceof Failure) return found;
  const { report, findings } = found;
  if (findings.length === 0) return [['未发现问题']];
  const place = ({ subject }: Finding) =>
    subject === null ? '' : figureText(figureOf(report.form, subject));
  return [
    ['级别', '规则', '位置', '说明', '差额'],
    ...findings.map((finding) => [
      findingWord(finding),
      titles.get(finding.rule) ?? '',
      place(finding),
      finding.message,
      finding.difference ?? '',
    ]),
  ];
}

/** How many findings, of the given level and worse; what is not filled in counts figure by figure. */
export function problemsIn(range: Cells, level?: unknown): number | Failure {
  const found = findingsIn(range, level);
  return found instanceof Failure ? found : problemCount(found.findings);
}

/** Whether nothing of level error is found: the report may leave. */
export function passes(range: Cells): boolean | Failure {
  const errors = problemsIn(range, 'error');
  return errors instanceof Failure ? errors : errors === 0;
}
