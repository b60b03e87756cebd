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
