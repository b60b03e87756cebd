import { editionOfYear } from './editions';

/** The year that is reported on: a report is written after its year has ended. */
export function yearToReport(today: Date): number {
  return today.getFullYear() - 1;
}

/** Years of which titles are recognised end here. */
const lastYear = 2099;

/** Whether there are tables to fill in for this reporting year. */
export function isInsertableYear(year: number): boolean {
  if (!Number.isInteger(year) || year > lastYear) return false;
  return editionOfYear(year)?.isInserted ?? false;
}
