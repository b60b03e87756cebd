import { figureOf, figureText, locate, sayLimit, type Suspect } from '../validation';
import type { Report } from '../report';
import type { Cells } from './cells';
import { Failure } from './failure';
import { reportIn } from './tables';

/** More than this nobody goes through. */
const most = 10;

function rowsOf({ rank, tied, changes }: Suspect, report: Report): unknown[][] {
  return changes.map(({ cell, from, to }) => [
    tied ? `${rank}（并列）` : rank,
    figureText(figureOf(report.form, cell)),
    from,
    to,
  ]);
}

/** 名次 单元格 现值 建议值: a row a figure to change, those of one explanation in a row. */
export function suspects(range: Cells): unknown[][] | Failure {
  const report = reportIn(range);
  if (report instanceof Failure) return report;
  const { suspects: found, parts, limits } = locate(report);
  if (parts.length === 0) return [['未发现问题']];
  if (found.length === 0) return [['有不平之处，但无法判断是哪一格，请核对原始台账']];
  return [
    ['名次', '单元格', '现值', '建议值'],
    ...found.slice(0, most).flatMap((suspect) => rowsOf(suspect, report)),
    ...limits.map((limit) => [sayLimit(limit), '', '', '']),
  ];
}
