import type { Report } from '../report';
import { AtHand } from './atHand';

/**
 * Whether no other organ's report of the year is at hand, so that what names a year and no organ
 * is certainly this one's.
 * @param others the reports at hand, itself among them or not
 */
export function isAlone(report: Report, others: readonly Report[]): boolean {
  const organs = AtHand.in(others).of(report.year);
  const isOwn = organs.size === 0 || (organs.size === 1 && organs.has(report.organ));
  return isOwn && (report.organ !== null || !hasTwin(report, others));
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
  return report.organ === null && hasTwin(report, others) ? 'twin' : 'apart';
}

/** Whether another report of its year names no organ. */
function hasTwin(report: Report, others: readonly Report[]): boolean {
  const nameless = AtHand.in(others).of(report.year).get(null);
  return nameless !== undefined && nameless.size > (nameless.has(report) ? 1 : 0);
}
