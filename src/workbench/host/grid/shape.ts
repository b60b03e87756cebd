import { Dimension } from '@univerjs/core';
import { isEntireColumn, isEntireRow, type Rect } from '../address';
import { invalidArgument } from '../errors';
import type { Engine } from './engine';

export function insertCells(engine: Engine, sheetId: string, rect: Rect, shift: string): void {
  const sheet = engine.sheet(sheetId);
  if (isEntireRow(rect)) sheet.insertRows(rect.row, rect.rowCount);
  else if (isEntireColumn(rect)) sheet.insertColumns(rect.column, rect.columnCount);
  else if (shift === 'Down') engine.range(sheetId, rect).insertCells(Dimension.ROWS);
  else if (shift === 'Right') engine.range(sheetId, rect).insertCells(Dimension.COLUMNS);
  else throw invalidArgument();
}

export function deleteCells(engine: Engine, sheetId: string, rect: Rect, shift: string): void {
  const sheet = engine.sheet(sheetId);
  if (isEntireRow(rect)) sheet.deleteRows(rect.row, rect.rowCount);
  else if (isEntireColumn(rect)) sheet.deleteColumns(rect.column, rect.columnCount);
  else if (shift === 'Up') engine.range(sheetId, rect).deleteCells(Dimension.ROWS);
  else if (shift === 'Left') engine.range(sheetId, rect).deleteCells(Dimension.COLUMNS);
  else throw invalidArgument();
}

/** @param applyTo All, Contents, Formats, RemoveHyperlinks or Hyperlinks, as Excel names them */
export function clearRange(engine: Engine, sheetId: string, rect: Rect, applyTo: string): void {
  const there = engine.present(sheetId, rect);
  if (!there) return;
  const range = engine.range(sheetId, there);
  if (applyTo === 'All') range.clear();
  else if (applyTo === 'Contents') range.clearContent();
  else if (applyTo === 'Formats') range.clearFormat();
  else throw invalidArgument();
}
