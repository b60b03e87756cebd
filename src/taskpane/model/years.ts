import type { CellId } from '../../form';
import { valueOf, type Report } from '../../report';

/** A main figure, over the years at hand. */
export interface Course {
  readonly name: string;
  /** Oldest first; null where a year's report has no such figure. */
  readonly years: readonly { readonly year: number; readonly value: number | null }[];
}

/** What a year is seen by; a figure of several cells is their sum. */
const mainFigures: readonly { readonly name: string; readonly cells: readonly CellId[] }[] = [
  { name: '本年新收', cells: ['3.received.total'] },
  { name: '办理结果总计', cells: ['3.concluded.total'] },
  { name: '结转下年', cells: ['3.carriedOut.total'] },
  { name: '行政复议', cells: ['4.reconsideration.total'] },
  { name: '行政诉讼', cells: ['4.directSuit.total', '4.suitAfterReconsideration.total'] },
];

/** The reports of one organ among those at hand, one a year, oldest first. */
function oneAYear(report: Report, atHand: readonly Report[]): readonly [number, Report][] {
  const same = [report, ...atHand].filter(
    ({ organ }) => organ === report.organ || organ === null || report.organ === null,
  );
  const byYear = new Map<number, Report>();
  for (const one of same) {
    if (one.year !== null && !byYear.has(one.year)) byYear.set(one.year, one);
  }
  return [...byYear].sort(([a], [b]) => a - b);
}

function sum(report: Report, cells: readonly CellId[]): number | null {
  return cells.reduce<number | null>((all, cell) => {
    const value = valueOf(report, cell);
    return all === null || value === null ? null : all + value;
  }, 0);
}

/** The main figures over the years, of this report and those of its organ at hand. */
export function coursesOf(report: Report, atHand: readonly Report[]): readonly Course[] {
  const reports = oneAYear(report, atHand);
  return mainFigures.map(({ name, cells }) => ({
    name,
    years: reports.map(([year, one]) => ({ year, value: sum(one, cells) })),
  }));
}
