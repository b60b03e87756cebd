/** The year that is reported on: a report is written after its year has ended. */
export function yearToReport(today: Date): number {
  return today.getFullYear() - 1;
}

/** Years of which titles are recognised end here. */
const lastYear = 2099;

/** The tables that are inserted are those of edition 2021, which binds from 2021 on. */
export function isInsertableYear(year: number): boolean {
  return Number.isInteger(year) && year >= 2021 && year <= lastYear;
}
