import type { Rect } from '../address';

/** Calls back for every cell and answers a matrix in the shape of the rectangle. */
export function mapCells<T>(rect: Rect, each: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rowCount }, (_, i) =>
    Array.from({ length: rect.columnCount }, (_, j) => each(rect.row + i, rect.column + j)),
  );
}

/** What the cells have in common; null when they differ, as office.js answers it. */
export function common<T>(rect: Rect, each: (row: number, column: number) => T): T | null {
  const first = each(rect.row, rect.column);
  for (let row = rect.row; row < rect.row + rect.rowCount; row += 1)
    for (let column = rect.column; column < rect.column + rect.columnCount; column += 1)
      if (each(row, column) !== first) return null;
  return first;
}
