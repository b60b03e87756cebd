import type { ICellData } from '@univerjs/core';
import type { Rect } from '../address';
import { wrongArraySize } from '../errors';
import { entered, heldValue, type HostValue } from './entered';
import type { GridEngine } from './engine';
import { mapCells } from './matrix';

/** The cell as it is kept, or as a spilling formula fills it; not as it is displayed. */
function cellAt(
  engine: GridEngine,
  sheetId: string,
): (row: number, column: number) => ICellData | null {
  const cells = engine.sheet(sheetId).getSheet().getCellMatrix();
  return (row, column) => {
    const kept = cells.getValue(row, column) ?? null;
    if (kept?.f || kept?.si || heldValue(kept) !== '') return kept;
    return engine.spills.at(sheetId, row, column) ?? kept;
  };
}

export function readValues(engine: GridEngine, sheetId: string, rect: Rect): HostValue[][] {
  const at = cellAt(engine, sheetId);
  return mapCells(rect, (row, column) => heldValue(at(row, column)));
}

/** Formulas where there are some, else the values. */
export function readFormulas(engine: GridEngine, sheetId: string, rect: Rect): HostValue[][] {
  const at = cellAt(engine, sheetId);
  const formulas = engine.present(sheetId, rect);
  const range = formulas && engine.range(sheetId, formulas).getFormulas();
  return mapCells(rect, (row, column) => {
    const formula = formulas && range?.[row - formulas.row]?.[column - formulas.column];
    return formula === undefined || formula === null || formula === ''
      ? heldValue(at(row, column))
      : formula;
  });
}

/** Number formats; General where none is set. */
export function readFormats(engine: GridEngine, sheetId: string, rect: Rect): string[][] {
  const sheet = engine.sheet(sheetId).getSheet();
  return mapCells(
    rect,
    (row, column) => sheet.getComposedCellStyle(row, column).n?.pattern ?? 'General',
  );
}

/**
 * Writes values or formulas; null leaves a cell as it is, and so does a cell that a merge hides.
 * A single value goes into every cell. @throws HostError InvalidArgument for another shape
 */
export function enterCells(engine: GridEngine, sheetId: string, rect: Rect, values: unknown): void {
  const matrix = inShape(values, rect);
  const formats = readFormats(engine, sheetId, rect);
  const range = engine.range(sheetId, rect);
  const hidden = hiddenByMerges(engine, sheetId);
  const cells: Record<number, Record<number, ICellData>> = {};
  matrix.forEach((line, i) => {
    line.forEach((value, j) => {
      const [row, column] = [rect.row + i, rect.column + j];
      if (value === null || value === undefined || hidden(row, column)) return;
      (cells[row] ??= {})[column] = entered(toValue(value), formats[i]?.[j] ?? 'General');
    });
  });
  if (Object.keys(cells).length > 0) range.setValues(cells);
}

function inShape(values: unknown, rect: Rect): unknown[][] {
  if (!Array.isArray(values)) return mapCells(rect, () => values);
  const lines = values.map((line: unknown): unknown[] => (Array.isArray(line) ? line : [line]));
  const fits =
    lines.length === rect.rowCount && lines.every((line) => line.length === rect.columnCount);
  if (!fits) throw wrongArraySize();
  return lines;
}

const toValue = (value: unknown): HostValue =>
  typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string'
    ? value
    : JSON.stringify(value);

/** Whether a cell lies under a merged one, where nothing can be written. */
function hiddenByMerges(
  engine: GridEngine,
  sheetId: string,
): (row: number, column: number) => boolean {
  const sheet = engine.sheet(sheetId).getSheet();
  return (row, column) => {
    const merge = sheet.getMergedCell(row, column);
    return merge ? merge.startRow !== row || merge.startColumn !== column : false;
  };
}
