import type { CellValue } from '../../report';
import { chineseNumber } from '../../validation';
import { dayFromSerial, dayOf, type Day } from '../days';

/** How a cell of dates was read: a date, one that is written as text, or no date at all. */
export type DateRead =
  | { readonly state: 'date' | 'text'; readonly day: Day }
  | { readonly state: 'missing' | 'unreadable'; readonly day: null };

const missing: DateRead = { state: 'missing', day: null };
const unreadable: DateRead = { state: 'unreadable', day: null };

/** Excel's numbers for 1990 to 2099: any other number is none of a date. */
const [firstSerial, lastSerial] = [32_874, 73_050];

/** `9:30`, `T09:30:00`, `下午 3:20`. */
const timeOfDay =
  /(?:T|上午|下午|中午|晚上|[ap]m)? ?(?:\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?(?:[ap]m)?/.source;
const weekday = /(?:\(?(?:星期|周)[一二三四五六日天]\)?)?/.source;
/** A date that takes its year, month and day apart, with what may stand behind it. */
const separated = new RegExp(
  String.raw`^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号.]?(?: ?${weekday} ?${timeOfDay})$`,
  'i',
);
const together = /^(\d{4})(\d{2})(\d{2})$/;
/** Excel's number for a day, as text that was saved without its format. */
const serial = /^\d{5}$/;

/** `二〇二五年三月五日`. */
const inChinese =
  /^([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日$/;

/** A date's text with one sign for each of the dashes, no blanks about its signs, Arabic numerals. */
function plainDate(text: string): string {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/ +/g, ' ')
    .replace(/ ?([-/.年月日号:]) ?/g, '$1');
  const chinese = inChinese.exec(plain.replace(/[○OＯ]/g, '〇'));
  return chinese
    ? chinese
        .slice(1)
        .map((part) => chineseNumber(part))
        .join('-')
    : plain;
}

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
  const text = plainDate(cell);
  if (serial.test(text)) return writtenAs(dateOfNumber(Number(text), habits), habits);
  if (text === '' || /^[-/—无]$/.test(text)) return missing;
  const [, year, month, date] = separated.exec(text) ?? together.exec(text) ?? [];
  if (year === undefined) return unreadable;
  const day = dayOf(Number(year), Number(month), Number(date));
  if (day === null) return unreadable;
  return writtenAs({ state: 'date', day }, habits);
}

/** A date that stands as text, where it could be anything else. */
const writtenAs = (read: DateRead, { isDate }: DateHabits): DateRead =>
  read.day === null || isDate ? read : { ...read, state: 'text' };

function dateOfNumber(cell: number, { from1904 }: DateHabits): DateRead {
  const serial = from1904 ? cell + 1462 : cell;
  if (serial >= firstSerial && serial < lastSerial) {
    return { state: 'date', day: dayFromSerial(cell, from1904) };
  }
  const [, year, month, date] = together.exec(String(cell)) ?? [];
  const day = year === undefined ? null : dayOf(Number(year), Number(month), Number(date));
  return day === null ? unreadable : { state: 'text', day };
}
