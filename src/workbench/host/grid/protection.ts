import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Rect } from '../address';
import { keptIn, type KeptOfCell, type KeptOfSheet } from '../../book/kept';
import { common } from './matrix';

/*
 * Univer has its own protection, by user; Excel's, of a whole sheet, is kept beside the sheet and
 * its cells as it came from the file, and goes back into the file with them.
 */

export const isProtected = (sheet: FWorksheet): boolean => {
  const { protection } = keptIn<KeptOfSheet>(sheet.getCustomMetadata());
  return protection !== undefined && protection.sheet !== false;
};

/** Cells are locked until told otherwise; null where some are and some are not. */
export const cellsLocked = (sheet: FWorksheet, rect: Rect): boolean | null => {
  const cells = sheet.getSheet().getCellMatrix();
  return common(rect, (row, column) => {
    const { locked } = keptIn<KeptOfCell>(cells.getValue(row, column)?.custom);
    return locked !== false;
  });
};

/** Whether a write into the rectangle is refused: one locked cell of a protected sheet is enough. */
export const isLocked = (sheet: FWorksheet, rect: Rect): boolean =>
  isProtected(sheet) && cellsLocked(sheet, rect) !== false;
