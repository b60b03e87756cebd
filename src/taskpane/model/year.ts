/** The year that a clerk reports on: the last whole one. */
export function defaultYear(today: Date): number {
  return today.getFullYear() - 1;
}

/** The tables that are inserted are those of edition 2021, which binds from 2021 on. */
export function isInsertableYear(year: number): boolean {
  return Number.isInteger(year) && year >= 2021 && year <= 2099;
}
