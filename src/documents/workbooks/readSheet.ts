import type { CellValue, Grid, Merge, ReadingNote, Unread } from '../../report';
import type { Allowance } from '../allowance';
import type { Formatted } from './asShown';
import { hiddenIn } from './hidden';
import { hiddenByMerges } from './merged';
import type { CellRows, SeenSheet, SeenPlace } from './seen';

/** A sheet as it is to be read: its cells, and what of it did not go into them. */
export interface ReadSheet {
  readonly grid: Grid | null;
  readonly unread: readonly Unread[];
  readonly notes: readonly ReadingNote[];
  /** Numbers that may be shown as others. */
  readonly formatted: readonly Formatted[];
}

/** One number for a place in a sheet, which has fewer columns than that. */
const placeNumber = (row: number, column: number) => row * 0x10000 + column;

/** @throws UnreadableFile where a sheet uses up what the workbook may still use */
export function readSheet(sheet: SeenSheet, allowance: Allowance): ReadSheet {
  const cells: CellRows = new Map();
  const unread: Unread[] = [];
  const notes: ReadingNote[] = [];
  const placeOf = ({ row, column }: SeenPlace) => ({ sheet: sheet.name, row, column });
  /** Cells that the file writes twice and differently: which of both is meant, it does not say. */
  const contested: SeenPlace[] = [];
  const others = new Set<number>();
  for (const cell of sheet.cells) {
    const { row, column, value, struck, unseen } = cell;
    if (/\d/.test(struck))
      unread.push({ place: placeOf(cell), text: struck, why: '加了删除线，没有读取。' });
    if (/\d/.test(unseen))
      unread.push({
        place: placeOf(cell),
        text: unseen,
        why: '是看不见的字（和底色一样、极小或者隐藏），没有读取。',
      });
    if (cell.isDate || struck + unseen !== '') others.add(placeNumber(row, column));
    if (value === null || value === '') continue;
    allowance.takeFilled(value);
    let line = cells.get(row);
    if (!line) cells.set(row, (line = []));
    allowance.takeCells(Math.max(1, column + 1 - line.length));
    while (line.length < column) line.push(null);
    const there = line[column] ?? null;
    if (there !== null && there !== value) {
      contested.push({ row, column });
      const both = `${String(there)}、${String(value)}`;
      unread.push({ place: placeOf(cell), text: both, why: '文件里同一格写了两次，没有读取。' });
    }
    line[column] = value;
  }
  for (const { row, column } of contested) {
    cells.get(row)?.splice(column, 1, null);
    others.add(placeNumber(row, column));
  }
  const done =
    sheet.calculate?.(cells, (row, column) => others.has(placeNumber(row, column))) ?? [];
  const [first] = done;
  if (first && done.some(({ row, column }) => typeof cells.get(row)?.[column] === 'number'))
    notes.push({
      place: placeOf(first),
      text: `有 ${done.length} 个公式还没有计算过，其中的和与差已按公式算出；请在 Excel 里打开，保存一次。`,
    });
  for (const covered of hiddenByMerges(cells, sheet.merges))
    unread.push({
      place: placeOf(covered),
      text: covered.text,
      why: '被合并单元格盖住，没有读取。',
    });
  notes.push(...hiddenIn(sheet, cells));
  const formatted = formattedIn(cells, sheet);
  return { grid: gridFrom(sheet, cells, allowance), unread, notes, formatted };
}

function formattedIn(cells: CellRows, sheet: SeenSheet): Formatted[] {
  return sheet.cells.flatMap(({ row, column, look }) => {
    const line = cells.get(row);
    if (look === null || typeof line?.[column] !== 'number') return [];
    return [{ line, row, column, look }];
  });
}

function gridFrom(sheet: SeenSheet, cells: CellRows, allowance: Allowance): Grid | null {
  let top = Infinity;
  let bottom = -1;
  for (const row of cells.keys()) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
  }
  if (bottom < 0) return null;
  allowance.takeCells(bottom - top);
  const none: CellValue[] = [];
  const formulas = new Set<number>();
  const dates = new Set<number>();
  for (const { row, column, isFormula, isDate } of sheet.cells) {
    if (isFormula) formulas.add(placeNumber(row - top, column));
    if (isDate) dates.add(placeNumber(row - top, column));
  }
  return {
    sheet: sheet.name,
    top,
    left: 0,
    cells: Array.from({ length: bottom - top + 1 }, (_, i) => cells.get(top + i) ?? none),
    merges: sheet.merges
      .filter(({ row }) => row >= top && row <= bottom)
      .map((merge): Merge => ({ ...merge, row: merge.row - top })),
    columns: 'typed',
    isFormula: (row, column) => formulas.has(placeNumber(row, column)),
    isDate: (row, column) => dates.has(placeNumber(row, column)),
    from1904: sheet.from1904,
  };
}
