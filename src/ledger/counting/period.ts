import { firstDayOf, isoOf, lastDayOf, yearOf, type Day } from '../days';

/** The days over which is counted: from 1 January of a year up to the 截至日, both included. */
export interface Period {
  readonly year: number;
  readonly from: Day;
  readonly until: Day;
}

/** A whole year, or up to a day of it. @throws RangeError where the day is none of the year's */
export function periodOf(year: number, until: Day = lastDayOf(year)): Period {
  if (yearOf(until) !== year) throw new RangeError(`${isoOf(until)} 不在 ${year} 年内`);
  return { year, from: firstDayOf(year), until };
}

/** When something began and ended; null where that is not known, or has not come. */
export interface CaseSpan {
  readonly received: Day | null;
  readonly closed: Day | null;
}

/** Whether something ended before a period or began after it, and so has no part in its figures. */
export function isOutside({ received, closed }: CaseSpan, { from, until }: Period): boolean {
  const isAfter = received !== null && received > until && (closed === null || closed > until);
  const isBefore = closed !== null && closed < from && (received === null || received < from);
  return isAfter || isBefore;
}
