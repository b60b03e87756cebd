import { currentForm, editionOfYear, editions } from './editions';
import type { Form } from './types';

/** The year that is reported on: a report is written after its year has ended. */
export function yearToReport(today: Date): number {
  return today.getFullYear() - 1;
}

/** Years of which titles are recognised end here. */
const lastYear = 2099;

/** The first reporting year that there are tables to fill in for. */
export function firstInsertableYear(): number {
  return Math.min(...editions.flatMap(({ isInserted, from }) => (isInserted ? from : [])));
}

/** Whether there are tables to fill in for this reporting year. */
export function isInsertableYear(year: number): boolean {
  if (!Number.isInteger(year) || year > lastYear) return false;
  return editionOfYear(year)?.isInserted ?? false;
}

/** The form that a year's figures are filled into: its edition's, or today's where that is only read. */
export function formToFill(year: number): Form {
  const edition = editionOfYear(year);
  return edition?.isInserted ? edition.form : currentForm;
}
