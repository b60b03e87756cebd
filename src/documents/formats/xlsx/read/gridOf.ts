import type { CellValue, Grid, Merge, ReadingNote, Unread } from '../../../../report';
import type { Allowance } from '../../../allowance';
import type { WorkbookParts } from './book';
import { calculate, type CellRows } from './calculated';
import { hiddenByMerges } from './merged';
import type { SheetCell, SheetContent } from './sheet';
import { plainStyle } from './styles';
import { isDateCell, storedIn } from './values';

/** A sheet as it is to be read: its cells, and what of it did not go into them. */
export interface ReadSheet {
  readonly grid: Grid | null;
  readonly unread: readonly Unread[];
  readonly notes: readonly ReadingNote[];
  /** Numbers that their format may show as others. */
  readonly formatted: readonly Formatted[];
}

/** A number in the grid, and the code by which it is shown. */
export interface Formatted {
  readonly line: CellValue[];
  readonly row: number;
  readonly column: number;
  readonly code: string;
}

const hasDigits = (text: string) => /\d/.test(text);

export function readSheet(
  name: string,
  sheet: SheetContent,
  book: WorkbookParts,
  allowance: Allowance,
): ReadSheet {
  const cells: CellRows = new Map();
  const unread: Unread[] = [];
  const notes: ReadingNote[] = [];
  const formulas: SheetCell[] = [];
  const placeOf = (row: number, column: number) => ({ sheet: name, row, column });
  for (const cell of sheet.cells) {
    const { row, column } = cell;
    if (cell.formula) formulas.push(cell);
    const { value, struck } = storedIn(cell, book);
    if (hasDigits(struck))
      unread.push({ place: placeOf(row, column), text: struck, why: '加了删除线，没有读取。' });
    if (value === null || value === '') continue;
    allowance.takeFilled(value);
    let line = cells.get(row);
    if (!line) cells.set(row, (line = []));
    allowance.takeCells(Math.max(1, column + 1 - line.length));
    while (line.length < column) line.push(null);
    line[column] = value;
  }
  const { done } = calculate(cells, formulas, book.recalculates);
  const [first] = done;
  if (first && done.some(({ row, column }) => typeof cells.get(row)?.[column] === 'number'))
    notes.push({
      place: placeOf(first.row, first.column),
      text: `有 ${done.length} 个公式还没有计算过，其中的和与差已按公式算出；请在 Excel 里打开，保存一次。`,
    });
  for (const { row, column, text } of hiddenByMerges(cells, sheet.merges))
    unread.push({ place: placeOf(row, column), text, why: '被合并单元格盖住，没有读取。' });
  const hidden = [...sheet.hiddenRows].filter((row) => cells.get(row)?.some(isFigure));
  const [firstHidden] = hidden;
  if (firstHidden !== undefined)
    notes.push({
      place: placeOf(firstHidden, 0),
      text: `有 ${hidden.length} 行是隐藏的，其中的数照常读取。`,
    });
  const grid = gridFrom(name, cells, sheet, { formulas, book, allowance });
  return { grid, unread, notes, formatted: formattedIn(cells, sheet.cells, book) };
}

const isFigure = (value: CellValue | undefined) => typeof value === 'number';

interface Readers {
  readonly formulas: readonly SheetCell[];
  readonly book: WorkbookParts;
  readonly allowance: Allowance;
}

function gridFrom(
  sheet: string,
  cells: CellRows,
  { cells: all, merges }: SheetContent,
  { formulas, book, allowance }: Readers,
): Grid | null {
  let top = Infinity;
  let bottom = -1;
  for (const row of cells.keys()) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
  }
  if (bottom < 0) return null;
  allowance.takeCells(bottom - top);
  const none: CellValue[] = [];
  const spots = (some: readonly SheetCell[]) =>
    new Set(some.map(({ row, column }) => `${row - top},${column}`));
  const [calculated, dates] = [
    spots(formulas),
    spots(all.filter((cell) => isDateCell(cell, book))),
  ];
  return {
    sheet,
    top,
    left: 0,
    cells: Array.from({ length: bottom - top + 1 }, (_, i) => cells.get(top + i) ?? none),
    merges: merges
      .filter(({ row }) => row >= top && row <= bottom)
      .map((merge): Merge => ({ ...merge, row: merge.row - top })),
    columns: 'typed',
    isFormula: (row, column) => calculated.has(`${row},${column}`),
    isDate: (row, column) => dates.has(`${row},${column}`),
    from1904: book.from1904,
  };
}

function formattedIn(cells: CellRows, all: readonly SheetCell[], book: WorkbookParts): Formatted[] {
  return all.flatMap(({ row, column, style }) => {
    const { code } = book.styles[style] ?? plainStyle;
    const line = cells.get(row);
    return code === null || !line || !isFigure(line[column]) ? [] : [{ line, row, column, code }];
  });
}
