import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import { keep, keptIn, type KeptOfCell, type KeptOfSheet } from '../../src/workbench/book/kept';

/** Protects a sheet, or ceases to, as the file it comes from would. */
export function protect(sheet: FWorksheet, on: boolean): void {
  const custom = sheet.getCustomMetadata();
  const kept: KeptOfSheet = { ...keptIn<KeptOfSheet>(custom), protection: { sheet: on } };
  sheet.setCustomMetadata({ ...custom, ...keep(kept).custom });
}

/** Lets cells be written though their sheet is protected. */
export function unlock(range: FRange): void {
  const kept: KeptOfCell = { locked: false };
  range.setCustomMetaData({ ...keep(kept).custom });
}
