import type { ICellData, IWorkbookData } from '@univerjs/core';
import {
  assertCells,
  assertLength,
  assertSheets,
  assertUnpacked,
  limits,
} from '../../documents/limits';
import { readXml, type Attributes, type MarkupReader } from '../../documents/markup';
import { Package, unpack } from '../../documents/packed';
import { columnNumber } from '../../report';
import { PatchedPackage } from '../package/patchedPackage';
import { sheetParts } from '../package/sheetParts';

/**
 * Holds an .xlsx against the limits of all readers before it is read whole: over all of its sheets,
 * and over what they use, however often the same part is used.
 * @throws UnreadableFile where it is larger, or damaged
 */
export async function assertExtent(bytes: Uint8Array): Promise<void> {
  // Every part: some programs read even those that say of themselves that they hold nothing.
  const content = new Package(await unpack(bytes, () => true));
  const sheets = await sheetParts(PatchedPackage.of(bytes));
  assertSheets(sheets.length);
  const extent = new Extent();
  let size = 0;
  for (const sheet of sheets) {
    const part = content.part(sheet);
    if (!part) continue;
    assertUnpacked((size += part.length));
    extent.take(part);
  }
}

/** How much is in the sheets of a workbook. */
class Extent implements MarkupReader {
  private cells = 0;
  private filled = 0;
  private spread = 0;
  /** Of the sheet that is being read: where its cells end, and where the last one stands, from 1. */
  private rows = 0;
  private columns = 0;
  private row = 0;
  private column = 0;

  take(sheet: Uint8Array): void {
    this.rows = this.columns = this.row = this.column = 0;
    readXml(sheet, this, limits.unpacked);
    assertCells((this.spread += this.rows * this.columns), limits.spread);
  }

  open(name: string, { r }: Attributes): void {
    if (name === 'row') {
      this.row = Number(r) || this.row + 1;
      this.column = 0;
    } else if (name === 'c') this.takeCell(r);
    else if (name === 'v' || name === 'is') assertCells((this.filled += 1), limits.filled);
  }

  private takeCell(address = ''): void {
    assertCells((this.cells += 1), limits.cells);
    const [, letters, row = this.row] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(address) ?? [];
    this.column = letters ? columnNumber(letters.toUpperCase()) + 1 : this.column + 1;
    this.columns = Math.max(this.columns, this.column);
    this.rows = Math.max(this.rows, Number(row));
  }
}

/**
 * Holds the text in the cells of a workbook against the limits, a text counted wherever it is used:
 * it is sent as often.
 * @throws UnreadableFile where there is more
 */
export function assertTexts({ sheets }: IWorkbookData): void {
  let characters = 0;
  for (const { cellData = {} } of Object.values(sheets))
    for (const row of Object.values(cellData as Record<number, Record<number, ICellData>>))
      for (const { v } of Object.values(row))
        if (typeof v === 'string') assertLength((characters += v.length), limits.workbook);
}
