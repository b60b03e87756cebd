import { tableOf } from '../form';
import {
  countApplications,
  Counting,
  countOf,
  dateIn,
  firstDayOf,
  labelled,
  lackingColumns,
  meaningsInRows,
  officialCalendar,
  periodOf,
  readApplications,
  serialOf,
  yearOf,
  type Day,
  type LedgerSheet,
} from '../ledger';
import { placeText } from '../report';
import { isBlank, type Cells } from './cells';
import { Failure } from './failure';
import { gridIn } from './tables';

/** The day in a cell, be it Excel's number for it or a text. */
function dayIn(cell: unknown, name: string): Day | Failure {
  const value = typeof cell === 'number' || typeof cell === 'string' ? cell : null;
  const { day } = dateIn(value, { from1904: false, isDate: false });
  return day ?? new Failure('#VALUE!', `${name}不是日期，请填 2025-9-18 这样的日期。`);
}

/** A whole number ≥ 0, or what is usual where it is left out. */
function countIn(cell: unknown, usual: number, name: string): number | Failure {
  if (isBlank(cell)) return usual;
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= 0) return cell;
  return new Failure('#VALUE!', `${name}要是不小于 0 的整数。`);
}

/** Whether the State Council has said which days are worked between two days. */
function unknownYear(from: Day, to: Day): Failure | null {
  for (let year = yearOf(Math.min(from, to)); year <= yearOf(Math.max(from, to)); year += 1)
    if (!officialCalendar.isKnown(firstDayOf(year)))
      return new Failure('#N/A', `${year} 年的节假日安排不在已知的通知里，算不准。`);
  return null;
}

/** Excel's number for the last day of an answer. */
export function due(received: unknown, days?: unknown, extension?: unknown): number | Failure {
  const from = dayIn(received, '收到日期');
  const [own, more] = [countIn(days, 20, '工作日数'), countIn(extension, 0, '延期')];
  if (from instanceof Failure) return from;
  if (own instanceof Failure) return own;
  if (more instanceof Failure) return more;
  const last = officialCalendar.after(from, own + more);
  return unknownYear(from, last) ?? serialOf(last);
}

/** Working days after one day up to another. */
export function workdays(from: unknown, to: unknown): number | Failure {
  const [first, last] = [dayIn(from, '起始日'), dayIn(to, '截止日')];
  if (first instanceof Failure) return first;
  if (last instanceof Failure) return last;
  return unknownYear(first, last) ?? officialCalendar.between(first, last);
}

/** A column that is missing, or stands in for another: the count would differ, and nobody would see it. */
function lackingIn({ header }: LedgerSheet): Failure | null {
  const name = header.instead[0]?.name ?? lackingColumns(header)[0]?.header;
  if (name === undefined) return null;
  return new Failure('#N/A', `没有认出${name}一栏，请写进对照。`);
}

/** 表三 counted from a ledger: a row of figures for each row of the form, in its order. */
export function ledgerTable(
  range: Cells,
  year: unknown,
  until?: unknown,
  meanings?: Cells,
): (number | null)[][] | Failure {
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 2000 || year > 2099)
    return new Failure('#VALUE!', '年份要写四位，如 2025。');
  const end = isBlank(until) ? undefined : dayIn(until, '截至日');
  if (end instanceof Failure) return end;
  if (end !== undefined && yearOf(end) !== year)
    return new Failure('#VALUE!', `截至日不在 ${year} 年内。`);
  const told = meaningsInRows(gridIn(meanings ?? []).cells);
  if (typeof told === 'string') return new Failure('#VALUE!', `对照${told}。`);
  const { sheets, cases } = readApplications(
    labelled([gridIn(range)]),
    told.headers,
    told.meanings,
  );
  const [sheet] = sheets;
  if (!cases || !sheet) return new Failure('#VALUE!', '没有认出申请台账，请连同表头引用。');
  const lacking = lackingIn(sheet);
  if (lacking) return lacking;
  const count = new Counting(periodOf(year, end));
  countApplications(cases, count);
  const [first] = count.uncounted;
  if (first) {
    const many = count.uncounted.length;
    const where = placeText(first.place);
    return new Failure('#N/A', `有 ${many} 行不能计入，第一处在区域的${where}：${first.why}。`);
  }
  const { items, columns } = tableOf(count.form, '3');
  return items.map((item) => columns.map((column) => countOf(count, `${item.id}.${column.id}`)));
}
