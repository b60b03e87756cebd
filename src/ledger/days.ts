/**
 * A day of the calendar as a whole number, counted from 1 January 1970: days compare, and their
 * difference is a number of days. No time of day, no time zone.
 */
export type Day = number;

const length = 86_400_000;

/** The day of a date; null where there is no such date (31 June). */
export function dayOf(year: number, month: number, date: number): Day | null {
  const time = Date.UTC(year, month - 1, date);
  const there = new Date(time);
  const same =
    there.getUTCFullYear() === year &&
    there.getUTCMonth() === month - 1 &&
    there.getUTCDate() === date;
  return same ? time / length : null;
}

/** Today, by the clock of this machine. */
export function today(): Day {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / length;
}

/** The first and the last day of a year. */
export const firstDayOf = (year: number): Day => Date.UTC(year, 0, 1) / length;
export const lastDayOf = (year: number): Day => Date.UTC(year, 11, 31) / length;

/** 365 or 366. */
export const daysIn = (year: number): number => lastDayOf(year) - firstDayOf(year) + 1;

export const yearOf = (day: Day): number => new Date(day * length).getUTCFullYear();

/** `2025-09-18`. */
export const isoOf = (day: Day): string => new Date(day * length).toISOString().slice(0, 10);

/** `2025年9月18日`. */
export function sayDay(day: Day): string {
  const date = new Date(day * length);
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

/** A day as `2025-09-18`; null for anything else. */
export function dayFromIso(text: string): Day | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year === undefined ? null : dayOf(Number(year), Number(month), Number(date));
}

/** 0 for Sunday, 6 for Saturday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

/** 周日 … 周六. */
export const weekdayText = (day: Day): string => `周${'日一二三四五六'.charAt(weekdayOf(day))}`;

/** Excel's number for 1 January 1970, by each of its two ways of counting days. */
const epochSerial = { from1900: 25_569, from1904: 24_107 } as const;

/** The day of Excel's number for it; a time of day is left out. */
export function dayFromSerial(serial: number, from1904 = false): Day {
  return Math.floor(serial) - (from1904 ? epochSerial.from1904 : epochSerial.from1900);
}

/** Excel's number for a day, in a workbook that counts from 1900. */
export const serialOf = (day: Day): number => day + epochSerial.from1900;
