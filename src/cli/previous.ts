import type { Report } from '../report';

/**
 * The same organ's report of the year before, among those at hand. Nothing is guessed: where
 * several would do, or none certainly, there is none.
 */
export function previousOf(report: Report, candidates: readonly Report[]): Report | undefined {
  const { organ, year } = report;
  if (year === null) return undefined;
  const before = candidates.filter((one) => one.year === year - 1);
  const same = before.filter((one) => one.organ === organ);
  const possible = before.filter((one) => one.organ === null || organ === null);
  const [found, ...others] = same.length > 0 ? same : possible;
  return others.length === 0 ? found : undefined;
}
