import { dayFromIso, firstDayOf, lastDayOf, weekdayOf, yearOf, type Day } from '../days';
import { notices, type HolidayNotice } from './notices';
import { noEdits, type CalendarEdits, type DayEntry } from './types';

/** Working days as the law's deadlines count them: make-up weekends are worked, holidays are not. */
export interface Calendar {
  readonly isWorkday: (day: Day) => boolean;
  /** 周末, 春节, 调休上班; empty for an ordinary working day. */
  readonly whyOf: (day: Day) => string;
  /** False in a year of which no notice is known: what is computed there is 暂算. */
  readonly isKnown: (day: Day) => boolean;
  /** Working days after `from`, up to and including `to`; negative where `to` lies before. */
  readonly between: (from: Day, to: Day) => number;
  /** The `count`th working day after a day. */
  readonly after: (day: Day, count: number) => Day;
  /** The notice of a year; undefined where none is known. */
  readonly sourceOf: (year: number) => string | undefined;
}

/** Beyond these years nobody counts; days there are taken for the nearest one inside. */
const [firstYear, lastYear] = [2000, 2099];
const first = firstDayOf(firstYear);
const size = lastDayOf(lastYear) - first + 1;

/** `01-28` of the notice's own year, or a date written whole. */
function dayIn({ year }: HolidayNotice, text: string): Day {
  const day = dayFromIso(text.length === 5 ? `${year}-${text}` : text);
  if (day === null) throw new Error(`${year}: ${text}`);
  return day;
}

/** Every day of which a notice speaks. */
export function entriesOf(notice: HolidayNotice): readonly DayEntry[] {
  const off = notice.holidays.flatMap(([name, from, to = from]) => {
    const [start, end] = [dayIn(notice, from), dayIn(notice, to)];
    return Array.from({ length: end - start + 1 }, (_, i) => ({
      day: start + i,
      works: false,
      why: name,
    }));
  });
  const on = notice.working.map((text) => ({
    day: dayIn(notice, text),
    works: true,
    why: '调休上班',
  }));
  return [...off, ...on];
}

const weekend = (day: Day) => weekdayOf(day) === 0 || weekdayOf(day) === 6;

/** What holds of a day of which nobody said anything: 1 January is a holiday in any year. */
export function ordinary(day: Day): DayEntry {
  const newYear = day === firstDayOf(yearOf(day));
  const off = newYear || weekend(day);
  return { day, works: !off, why: newYear ? '元旦' : off ? '周末' : '' };
}

/** Running sums of working days and what is said of each day, over all years that are counted. */
function tabulated(entries: Iterable<DayEntry>) {
  const works = new Uint8Array(size);
  for (let i = 0; i < size; i += 1) works[i] = ordinary(first + i).works ? 1 : 0;
  const said = new Map<Day, string>();
  for (const { day, works: on, why } of entries) {
    if (day < first || day >= first + size) continue;
    works[day - first] = on ? 1 : 0;
    said.set(day, why);
  }
  let sum = 0;
  return { works, sums: Int32Array.from(works, (one) => (sum += one)), said };
}

/** Index of the first day with at least `sum` working days behind it, itself included. */
function reaching(sums: Int32Array, sum: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < sum) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The calendar by the notices that are known; what the user enters always wins. */
export function calendarOf(edits: CalendarEdits): Calendar {
  return edits.days.length === 0 && edits.years.size === 0 ? officialCalendar : tabled(edits);
}

function tabled(edits: CalendarEdits): Calendar {
  const sources = new Map(notices.map(({ year, source }) => [year, source]));
  for (const [year, source] of edits.years) sources.set(year, source);
  // When somebody asks for a day: most who load the calendar never do.
  let known: ReturnType<typeof tabulated> | undefined;
  const table = () => (known ??= tabulated([...notices.flatMap(entriesOf), ...edits.days]));
  const at = (day: Day) => Math.min(size - 1, Math.max(0, day - first));
  const upTo = (day: Day) => table().sums[at(day)] ?? 0;
  return {
    isWorkday: (day) => table().works[at(day)] === 1,
    whyOf: (day) => table().said.get(day) ?? ordinary(day).why,
    isKnown: (day) => sources.has(yearOf(day)),
    between: (from, to) => upTo(to) - upTo(from),
    after: (day, count) => first + reaching(table().sums, upTo(day) + count),
    sourceOf: (year) => sources.get(year),
  };
}

/** The calendar by the State Council's notices alone. */
export const officialCalendar: Calendar = tabled(noEdits);
