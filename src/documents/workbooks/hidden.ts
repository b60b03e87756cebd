import type { ReadingNote } from '../../report';
import type { CellRows, SeenSheet } from './seen';

/** Says of a sheet which figures of it nobody sees. They are read: a fold hides them, not an author. */
export function hiddenIn(sheet: SeenSheet, cells: CellRows): readonly ReadingNote[] {
  const rows = new Set<number>();
  const columns = new Set<number>();
  const filled = new Set<number>();
  for (const [row, line] of cells) {
    line.forEach((value, column) => {
      if (typeof value !== 'number') return;
      filled.add(row);
      if (sheet.hiddenRows.has(row)) rows.add(row);
      if (sheet.hiddenColumns.has(column)) columns.add(column);
    });
  }
  const note = (row: number, column: number, what: string): ReadingNote => ({
    place: { sheet: sheet.name, row, column },
    text: `${what}是隐藏的，其中的数照常读取。`,
  });
  const [[first], [firstRow], [firstColumn]] = [filled, rows, columns];
  if (first === undefined) return [];
  return [
    ...(sheet.hidden ? [note(first, 0, `工作表“${sheet.name}”`)] : []),
    ...(firstRow === undefined ? [] : [note(firstRow, 0, `有 ${rows.size} 行`)]),
    ...(firstColumn === undefined ? [] : [note(first, firstColumn, `有 ${columns.size} 列`)]),
  ];
}
