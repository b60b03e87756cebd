import { rectOf, type Rect } from '../address';
import { heldValue } from './entered';
import type { GridEngine } from './engine';

/**
 * The rectangle that holds every used cell; null on an empty sheet. Formats count as use unless
 * only values are asked for, as in Excel.
 */
export function usedRect(
  engine: GridEngine,
  sheetId: string,
  within: Rect | null,
  valuesOnly: boolean,
): Rect | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const include = (row: number, column: number): void => {
    if (within && !holds(within, row, column)) return;
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  };
  engine
    .sheet(sheetId)
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const formatted = !valuesOnly && cell?.s !== undefined && cell.s !== null;
      if (cell?.f || cell?.si || formatted || heldValue(cell) !== '') include(row, column);
    });
  for (const [row, column] of engine.spills.cells(sheetId)) include(row, column);
  return bottom < 0 ? null : rectOf(top, left, bottom - top + 1, right - left + 1);
}

const holds = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.row &&
  row < rect.row + rect.rowCount &&
  column >= rect.column &&
  column < rect.column + rect.columnCount;
