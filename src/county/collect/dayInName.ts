/** A day as the name of a file tells it; names often leave the year out. */
export interface DayInName {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** How names of files tell a day: year (or none), month, day in the groups. */
const ways: readonly RegExp[] = [
  /(?:^|\D)((20\d{2})([01]\d)([0-3]\d))(?!\d)/,
  /(?:^|\D)((20\d{2})[-._年](\d{1,2})[-._月](\d{1,2})(?:日|(?!\d)))/,
  /(?:^|\D)(()(\d{1,2})月(\d{1,2})[日号])/,
];

/** The day in the name of a file with the words that tell it; null and '' for none. */
export function dayInName(name: string): { readonly day: DayInName | null; readonly text: string } {
  for (const way of ways) {
    const [, text = '', year = '', month = '', day = ''] = way.exec(name) ?? [];
    const told = {
      year: year === '' ? null : Number(year),
      month: Number(month),
      day: Number(day),
    };
    const isDay = told.month >= 1 && told.month <= 12 && told.day >= 1 && told.day <= 31;
    if (text !== '' && isDay) return { day: told, text };
  }
  return { day: null, text: '' };
}

/**
 * A day as a number that is larger for a later one. Where the year is left out, it is that in which
 * reports on `reported` are written: they are begun in its last quarter and handed in the next year.
 */
export function dayNumber({ year, month, day }: DayInName, reported: number): number {
  return Date.UTC(year ?? (month >= 10 ? reported : reported + 1), month - 1, day);
}
