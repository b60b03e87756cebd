import type { CellValue } from '../../report';
import { dayFromSerial, dayOf, type Day } from '../days';

/** How a cell of dates was read: a date, one that is written as text, or no date at all. */
export type DateRead =
  | { readonly state: 'date' | 'text'; readonly day: Day }
  | { readonly state: 'missing' | 'unreadable'; readonly day: null };

const missing: DateRead = { state: 'missing', day: null };
const unreadable: DateRead = { state: 'unreadable', day: null };

/** Excel's numbers for 1990 to 2099: any other number is none of a date. */
const [firstSerial, lastSerial] = [32_874, 73_050];

const separated =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?)?$/;
const together = /^(\d{4})(\d{2})(\d{2})$/;

/** What cells leave open about dates: whether they count from 1904, which of them are dates. */
export interface DateHabits {
  readonly from1904: boolean;
  /** Whether a text in the form of 2025-09-18 is a date that the file's reader wrote so. */
  readonly isDate: boolean;
}

/** The date in a cell, however it is written; a year of two digits is none. */
export function dateIn(cell: CellValue | undefined, habits: DateHabits): DateRead {
  if (cell === null || cell === undefined) return missing;
  if (typeof cell === 'boolean') return unreadable;
  if (typeof cell === 'number') return dateOfNumber(cell, habits);
  const text = cell.normalize('NFKC').trim();
  if (text === '' || /^[-/—无]$/.test(text)) return missing;
  const [, year, month, date] = separated.exec(text) ?? together.exec(text) ?? [];
  if (year === undefined) return unreadable;
  const day = dayOf(Number(year), Number(month), Number(date));
  if (day === null) return unreadable;
  return { state: habits.isDate ? 'date' : 'text', day };
}

function dateOfNumber(cell: number, { from1904 }: DateHabits): DateRead {
  const serial = from1904 ? cell + 1462 : cell;
  if (serial >= firstSerial && serial < lastSerial) {
    return { state: 'date', day: dayFromSerial(cell, from1904) };
  }
  const [, year, month, date] = together.exec(String(cell)) ?? [];
  const day = year === undefined ? null : dayOf(Number(year), Number(month), Number(date));
  return day === null ? unreadable : { state: 'text', day };
}
