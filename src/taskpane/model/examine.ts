import { recognise, type Grid, type Report } from '../../report';
import {
  check,
  nothingBeside,
  surroundingsOf,
  type Audit,
  type Beside,
  type Surroundings,
} from '../../validation';
import { checkWords, examineWords } from '../words';

/** A report of the workbook, with what checking it came to. */
export interface Examined extends Surroundings {
  /** Tells reports of one workbook apart, the same after every edit. */
  readonly key: string;
  /** As the pane calls it: 2024 年 某街道办事处. */
  readonly title: string;
  readonly report: Report;
  readonly audit: Audit;
}

export function titleOf({ year, organ }: Pick<Report, 'year' | 'organ'>): string {
  const when = year === null ? checkWords.noYear : `${String(year)} 年`;
  return `${when} ${organ ?? checkWords.untitled}`;
}

/** Newest year first; a report without a year comes last. Order of the sheets otherwise. */
function newestFirst(a: Report, b: Report): number {
  return (b.year ?? -Infinity) - (a.year ?? -Infinity) || 0;
}

/**
 * What the workbook's cells come to: its reports, newest first, each checked.
 * @param beside what the workbook keeps for checking them
 */
export function examine(
  grids: readonly Grid[],
  beside: Beside = nothingBeside,
): readonly Examined[] {
  const reports = [...recognise(grids, examineWords.workbook)].sort(newestFirst);
  const seen = new Map<string, number>();
  return reports.map((report) => {
    const title = titleOf(report);
    const nth = (seen.get(title) ?? 0) + 1;
    seen.set(title, nth);
    const surroundings = surroundingsOf(report, reports, beside);
    return {
      key: `${title}#${String(nth)}`,
      title: nth === 1 ? title : `${title}（${String(nth)}）`,
      report,
      ...surroundings,
      audit: check(report, surroundings.context),
    };
  });
}

/** The first report that stands in a sheet, whole or in part. */
export function keyOnSheet(examined: readonly Examined[], sheet: string | null): string | null {
  if (sheet === null) return null;
  const stands = ({ report }: Examined) =>
    [...report.readings, ...report.narrative].some((one) => one?.place?.sheet === sheet);
  return examined.find(stands)?.key ?? null;
}

/** The report the user chose, or the newest; null where there is none. */
export function chosenOf(examined: readonly Examined[], key: string | null): Examined | null {
  return examined.find((one) => one.key === key) ?? examined[0] ?? null;
}
