import type { CellValue, Grid, Place } from '../../report';
import { entriesOf, notices, ordinary, type CalendarEdits, type DayEntry } from '../calendar';
import { yearOf } from '../days';
import { textIn } from './cells';
import { dateIn } from './dates';
import { headerWord } from './headerWord';

/** The sheet 工作日历: which days are worked, as the user keeps it. */
export const calendarSheet = {
  name: '工作日历',
  columns: { day: '日期', works: '上班', sum: '累计', why: '说明', year: '年份', notice: '通知' },
  /** Beside a year of which no notice was known when the sheet was written. */
  noNotice: '未公布，暂算',
} as const;

const { columns } = calendarSheet;
const alsoWorks = ['上班', '工作日', '是否工作日', '是否上班'];

function workingIn(cell: CellValue | undefined): boolean | null {
  const text = textIn(cell);
  if (/^(?:1|是|上班|工作日|true)$/i.test(text)) return true;
  return /^(?:0|否|休息|放假|休|休息日|false)$/i.test(text) ? false : null;
}

/** Days of a year that the program itself knows, or takes for granted. */
function ownEntry(day: number, known: ReadonlyMap<number, DayEntry>): DayEntry {
  return known.get(day) ?? ordinary(day);
}

/** Where the sheet's columns stand, -1 for one that is not there; null where a grid is no such sheet. */
function columnsIn({ cells }: Grid) {
  const head = cells.findIndex((row) => columnOf(row, [columns.day]) >= 0);
  const at = (...names: readonly string[]) => columnOf(cells[head] ?? [], names);
  const [day, works] = [at(columns.day), at(...alsoWorks)];
  if (day < 0 || works < 0) return null;
  const [why, year, notice] = [at(columns.why), at(columns.year), at(columns.notice)];
  return { head, day, works, why, year, notice };
}

/**
 * What the sheet says, which always wins. Of a year without a notice the sheet was written 暂算:
 * there, only days that were changed since are the user's.
 * @returns null where a grid is no such sheet
 */
export function calendarIn(grid: Grid): CalendarEdits | null {
  const at = columnsIn(grid);
  if (at === null) return null;
  const rows = grid.cells.slice(at.head + 1);
  const told = yearsIn(rows, at.year, at.notice);
  const days = rows.flatMap((cells): DayEntry[] => {
    const { day } = dateIn(cells[at.day], { from1904: grid.from1904 ?? false, isDate: true });
    const works = workingIn(cells[at.works]);
    return day === null || works === null ? [] : [{ day, works, why: textIn(cells[at.why]) }];
  });
  return { days: days.filter(isOwn(told)), years: yearsOf(told, days) };
}

/** Cells of the sheet in which a day is worked that others say is not, or the other way round. */
export function differingDays(grid: Grid, said: readonly DayEntry[]): readonly Place[] {
  const at = columnsIn(grid);
  if (at === null) return [];
  const worked = new Map(said.map(({ day, works }) => [day, works]));
  return grid.cells.flatMap((cells, row): Place[] => {
    const { day } = dateIn(cells[at.day], { from1904: grid.from1904 ?? false, isDate: true });
    const works = row > at.head && day !== null ? worked.get(day) : undefined;
    if (works === undefined || works === workingIn(cells[at.works])) return [];
    return [{ sheet: grid.sheet, row: grid.top + row, column: grid.left + at.works }];
  });
}

function columnOf(cells: readonly CellValue[], names: readonly string[]): number {
  const known = names.map(headerWord);
  return cells.findIndex((cell) => known.includes(headerWord(textIn(cell))));
}

/** The notice beside each year that the sheet lists; null for one without. */
function yearsIn(
  rows: readonly (readonly CellValue[])[],
  yearColumn: number,
  noticeColumn: number,
): ReadonlyMap<number, string | null> {
  const years = new Map<number, string | null>();
  if (yearColumn < 0 || noticeColumn < 0) return years;
  for (const cells of rows) {
    const year = Number(cells[yearColumn]);
    if (!Number.isInteger(year) || year < 2000) continue;
    const text = textIn(cells[noticeColumn]);
    years.set(year, text === '' || text.includes('暂算') ? null : text);
  }
  return years;
}

/** Whether a day is what the sheet's user says, not what was put there for want of a notice. */
function isOwn(told: ReadonlyMap<number, string | null>) {
  return ({ day, works }: DayEntry) =>
    told.get(yearOf(day)) !== null || works !== ordinary(day).works;
}

/** Years that the sheet names a notice of, and years of which it arranges days though it names none. */
function yearsOf(
  told: ReadonlyMap<number, string | null>,
  days: readonly DayEntry[],
): ReadonlyMap<number, string> {
  const known = new Map(notices.flatMap(entriesOf).map((entry) => [entry.day, entry]));
  const years = new Map<number, string>();
  for (const [year, notice] of told) if (notice !== null) years.set(year, notice);
  for (const { day, works } of days) {
    const year = yearOf(day);
    if (!told.has(year) && works !== ownEntry(day, known).works)
      years.set(year, calendarSheet.name);
  }
  return years;
}
