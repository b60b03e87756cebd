import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Rect } from '../address';
import { common } from './matrix';

/** Kept with Univer's sheet and cells, so that it is saved and moved with them. */
interface Marks {
  readonly protected?: boolean;
  readonly locked?: boolean;
}

export const isProtected = (sheet: FWorksheet): boolean =>
  marks(sheet.getCustomMetadata()).protected === true;

export function setProtected(sheet: FWorksheet, on: boolean): void {
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), protected: on });
}

/** Cells are locked until told otherwise, and that matters only on a protected sheet. */
export const cellsLocked = (sheet: FWorksheet, rect: Rect): boolean | null => {
  const cells = sheet.getSheet().getCellMatrix();
  return common(rect, (row, column) => marks(cells.getValue(row, column)?.custom).locked !== false);
};

/** Whether a write into the rectangle is refused: one locked cell is enough. */
export const isLocked = (sheet: FWorksheet, rect: Rect): boolean =>
  isProtected(sheet) && cellsLocked(sheet, rect) !== false;

const marks = (custom: unknown): Marks =>
  typeof custom === 'object' && custom !== null ? custom : {};
