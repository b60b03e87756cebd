import type { Report } from '../report';

/**
 * Whether no other organ's report of the year is at hand, so that what names a year and no organ
 * is certainly this one's.
 * @param others the reports at hand, itself among them or not
 */
export function isAlone(report: Report, others: readonly Report[]): boolean {
  const named = report.organ !== null;
  return others.every(
    (one) => one === report || one.year !== report.year || (named && one.organ === report.organ),
  );
}

/**
 * How a report is told from the others at hand, which decides what is kept for it.
 * `alone`: there is no other of its year. `apart`: there are, and it alone of them has this organ,
 * or none. `twin`: another of its year names no organ either, and nothing tells the two apart.
 */
export type Telling = 'alone' | 'apart' | 'twin';

/** @param others the reports at hand, itself among them or not */
export function tellingOf(report: Report, others: readonly Report[]): Telling {
  if (isAlone(report, others)) return 'alone';
  const isTwin = (one: Report) =>
    one !== report && one.year === report.year && one.organ === null && report.organ === null;
  return others.some(isTwin) ? 'twin' : 'apart';
}
