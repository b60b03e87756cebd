import { sayDay, dayOf, weekdayText, type Day } from '../days';
import type { CalendarEdits, DayEntry } from './types';

/** What was understood of a notice's text, to be looked at before it is taken. */
export interface NoticeRead {
  /** The year that it arranges; null where the text does not say. */
  readonly year: number | null;
  /** 国办发明电〔2025〕7号; null where the text does not say. */
  readonly number: string | null;
  readonly days: readonly DayEntry[];
  /** Sentences in which something contradicts itself or is not understood, each with why. */
  readonly doubts: readonly { readonly text: string; readonly why: string }[];
}

const holidayNames = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'];

const date = '(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:[（(]([^（）()]*)[）)])?';
const range = new RegExp(`${date}(?:(?:至|—|-|到)${date})?`, 'g');

/** A date or a range of dates, with the weekdays that the text puts beside them. */
interface Dates {
  readonly from: Day;
  readonly to: Day;
  readonly wrongWeekday: boolean;
}

/** Reads the dates of a sentence; a year or month that is not written is that of the date before. */
function datesIn(sentence: string, year: number): readonly Dates[] | null {
  const found: Dates[] = [];
  let [y, m] = [year, 0];
  const next = (own: string | undefined, month: string | undefined, day: string | undefined) => {
    y = own === undefined ? (found.length === 0 || month !== undefined ? year : y) : Number(own);
    if (month !== undefined) m = Number(month);
    return dayOf(y, m, Number(day));
  };
  for (const [, y1, m1, d1, w1, y2, m2, d2, w2] of sentence.matchAll(range)) {
    const from = next(y1, m1, d1);
    const to = d2 === undefined ? from : next(y2, m2, d2);
    if (from === null || to === null || to < from || to - from > 30) return null;
    found.push({ from, to, wrongWeekday: !says(w1, from) || !says(w2, to) });
  }
  return found;
}

/** Whether the words beside a date (周五, 农历除夕、星期二) name no other weekday than its own. */
function says(words: string | undefined, day: Day): boolean {
  const named = /(?:周|星期)([一二三四五六日天])/.exec(words ?? '')?.[1]?.replace('天', '日');
  return named === undefined || `周${named}` === weekdayText(day);
}

interface Sentence {
  readonly text: string;
  /** The holiday that it is about. */
  readonly name: string;
}

/** Sentences, each with the holiday named in it or last before it. */
function sentencesOf(text: string): readonly Sentence[] {
  let name = '';
  return text
    .split(/[。；;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => {
      const named = holidayNames
        .filter((holiday) => one.includes(holiday))
        .sort((a, b) => one.indexOf(a) - one.indexOf(b));
      if (/^[一二三四五六七八九十]+、/.test(one) || named.length > 0)
        name = named.join('、') || name;
      return { text: one, name };
    });
}

/**
 * Understands the text of a notice on holidays, sentence by sentence: `…放假…，共 8 天` and
 * `…上班`. Weekdays and numbers of days that the text gives must agree with its dates.
 */
export function parseNotice(text: string): NoticeRead {
  const plain = text.normalize('NFKC').replace(/[ \t\u3000]/g, '');
  const year = Number(/(\d{4})年(?:部分)?(?:节假日|放假)/.exec(plain)?.[1] ?? NaN);
  const number = /国办发明电[〔[(]\d{4}[〕\])]\d+号/.exec(plain)?.[0] ?? null;
  if (Number.isNaN(year)) return { year: null, number, days: [], doubts: [noYear(text)] };
  const days: DayEntry[] = [];
  const doubts: { text: string; why: string }[] = [];
  for (const sentence of sentencesOf(plain)) {
    const isOff = sentence.text.includes('放假');
    if (!isOff && !sentence.text.includes('上班')) continue;
    if (!/\d日/.test(sentence.text)) continue;
    const read = readSentence(sentence, isOff, year);
    if (typeof read === 'string') doubts.push({ text: sentence.text, why: read });
    else days.push(...read);
  }
  // Taken as it is, the year would be known, and these holidays worked.
  const isTold = (name: string) =>
    days.some(({ why }) => why.includes(name)) || doubts.some((one) => one.text.includes(name));
  const untold = holidayNames.filter((name) => !isTold(name));
  if (untold.length > 0)
    doubts.push({ text: untold.join('、'), why: '没有读到放假的日子，采用以后按平常的日子算。' });
  return { year, number, days, doubts };
}

const noYear = (text: string) => ({
  text: text.trim().slice(0, 40),
  why: '没有找到是哪一年的节假日安排，请把通知从标题起完整粘贴。',
});

/** The days of a sentence, or why it is not understood. */
function readSentence(
  { text, name }: Sentence,
  isOff: boolean,
  year: number,
): readonly DayEntry[] | string {
  const dates = datesIn(text, year);
  if (dates === null || dates.length === 0) return '日期没有读懂，请在工作日历里逐日填写。';
  const wrong = dates.find(({ wrongWeekday }) => wrongWeekday);
  if (wrong) return `星期与${sayDay(wrong.from)}不符，请核对。`;
  const all = dates.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i),
  );
  const told = /共(\d+)天/.exec(text)?.[1];
  if (isOff && told !== undefined && Number(told) !== all.length)
    return `写的是共 ${told} 天，日期却是 ${all.length} 天，请核对。`;
  return all.map((day) => ({ day, works: !isOff, why: isOff ? name || '放假' : '调休上班' }));
}

/** A notice that the user confirmed. */
export interface EnteredNotice {
  readonly year: number;
  /** As the users call it: 国办发明电〔2026〕9号. */
  readonly source: string;
  readonly days: readonly DayEntry[];
}

/** What was understood, to be taken once it is confirmed; null where the year is not known. */
export function enteredNotice({ year, number, days }: NoticeRead): EnteredNotice | null {
  return year === null ? null : { year, source: number ?? '用户录入的通知', days };
}

/** Notices as entries that go before everything else. */
export function editsFrom(notices: readonly EnteredNotice[]): CalendarEdits {
  return {
    days: notices.flatMap(({ days }) => days),
    years: new Map(notices.map(({ year, source }) => [year, source])),
  };
}
