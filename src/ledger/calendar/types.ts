import type { Day } from '../days';

/** What is said of one day, and by whom. */
export interface DayEntry {
  readonly day: Day;
  readonly works: boolean;
  /** 春节, 调休上班; for the users. */
  readonly why: string;
}

/** Days that go before what the program knows, and the years of which a notice is known by them. */
export interface CalendarEdits {
  readonly days: readonly DayEntry[];
  /** By year, the notice as the user names it. */
  readonly years: ReadonlyMap<number, string>;
}

export const noEdits: CalendarEdits = { days: [], years: new Map() };
