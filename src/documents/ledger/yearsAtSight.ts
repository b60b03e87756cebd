import type { Cell } from 'hucre';
import { dayOf, type Day } from '../../ledger';
import { columnName } from '../../report';
import { look } from '../sheets/look';
import { computedStyle } from './styles';

/** A column for the month, then one a day. */
const [monthColumn, days, months] = [9, 31, 12] as const;
const lastColumn = monthColumn + days;

/** Rows of a year: what it goes by, the days' numbers, its months, and one between it and the next. */
const rowsOfYear = months + 3;

interface AtSight {
  readonly years: readonly number[];
  /** Row of the first year, counted from 1; its notice stands there, those of the others below. */
  readonly top: number;
  /** The row in which a day stands, counted from 1. */
  readonly rowOf: (day: Day) => number;
  /** What a day's cell says before any program has reckoned: 休, 班 or nothing. */
  readonly wordOf: (day: Day) => string;
  readonly noticeOf: (year: number) => string;
}

/**
 * Each year at sight, a month a line, beside the days one below the other: what is printed, on one page.
 * Its cells are formulas over the days, and change with them.
 */
export function yearsAtSight({ years, top, rowOf, wordOf, noticeOf }: AtSight) {
  const cells: (readonly [row: number, column: number, cell: Partial<Cell>])[] = [];
  for (const [i, year] of years.entries()) {
    const title = top + i * rowsOfYear;
    const told = {
      formula: `G${top + i}&"年："&H${top + i}`,
      formulaResult: `${year}年：${noticeOf(year)}`,
    };
    cells.push([title, monthColumn, { ...told, style: look.heading }]);
    cells.push([title + 1, monthColumn, { value: '月', style: look.label }]);
    for (let date = 1; date <= days; date += 1)
      cells.push([title + 1, monthColumn + date, { value: date, style: look.label }]);
    for (let month = 1; month <= months; month += 1) {
      const row = title + 1 + month;
      cells.push([row, monthColumn, { value: month, style: look.label }]);
      for (let date = 1; date <= days; date += 1) {
        const day = dayOf(year, month, date);
        if (day === null) continue;
        const at = rowOf(day);
        const formula = `IF(B${at}=0,"休",IF(OR(E${at}="周六",E${at}="周日"),"班",""))`;
        const cell = { formula, formulaResult: wordOf(day), style: computedStyle.text };
        cells.push([row, monthColumn + date, cell]);
      }
    }
  }
  const [left, right] = [columnName(monthColumn), columnName(lastColumn)];
  const last = top + years.length * rowsOfYear - 2;
  const titles = years.map((_, i) => top + i * rowsOfYear - 1);
  return {
    cells,
    merges: titles.map((row) => {
      return { startRow: row, endRow: row, startCol: monthColumn, endCol: lastColumn };
    }),
    widths: [5, ...Array.from({ length: days }, () => 3.6)],
    first: `${left}${top}`,
    range: `${left}${top}:${right}${last}`,
    printArea: `$${left}$${top}:$${right}$${last}`,
  };
}
