import { applicationFlow, disputeWays, type CellId } from '../../form';
import { valueOf, type Report } from '../../report';

/** A main figure, over the years at hand. */
export interface Course {
  readonly name: string;
  /** Oldest first; null where a year's report has no such figure. */
  readonly years: readonly { readonly year: number; readonly value: number | null }[];
}

/** What a year is seen by; a figure of several cells is their sum. */
const mainFigures: readonly { readonly name: string; readonly cells: readonly CellId[] }[] = [
  { name: '本年新收', cells: [`${applicationFlow.received}.total`] },
  { name: '办理结果总计', cells: [`${applicationFlow.concluded}.total`] },
  { name: '结转下年', cells: [`${applicationFlow.carriedOut}.total`] },
  { name: '行政复议', cells: [`${disputeWays.reconsideration}.total`] },
  {
    name: '行政诉讼',
    cells: [`${disputeWays.directSuit}.total`, `${disputeWays.suitAfterReconsideration}.total`],
  },
];

/** Those at hand that are certainly the same organ's: without a name only where no other is named. */
function ofSameOrgan({ organ }: Report, atHand: readonly Report[]): readonly Report[] {
  const named = new Set([organ, ...atHand.map((one) => one.organ)].filter((name) => name !== null));
  if (named.size <= 1) return atHand;
  return atHand.filter((one) => organ !== null && one.organ === organ);
}

/** One report a year, the first that is given, oldest first. */
function oneAYear(reports: readonly Report[]): readonly [number, Report][] {
  const byYear = new Map<number, Report>();
  for (const one of reports) {
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

/**
 * The main figures over the years.
 * @param previous last year's report, the organ's own by the user's word or certainly so
 * @param atHand other reports, of which the same organ's count
 */
export function coursesOf(
  report: Report,
  previous: Report | null,
  atHand: readonly Report[],
): readonly Course[] {
  const known = previous ? [report, previous] : [report];
  const reports = oneAYear([...known, ...ofSameOrgan(report, atHand)]);
  return mainFigures.map(({ name, cells }) => ({
    name,
    years: reports.map(([year, one]) => ({ year, value: sum(one, cells) })),
  }));
}
