import { WrapStrategy } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Rect } from '../address';
import { invalidArgument } from '../errors';
import { common } from '../grid/matrix';
import { commonStyle, toPixels, toPoints } from '../grid/style';
import { FormatProtection } from './formatProtection';
import { CellsObject } from './cellsObject';
import { RangeBorderCollection } from './rangeBorders';
import { RangeFill } from './rangeFill';
import { RangeFont } from './rangeFont';

/** Univer's number of an alignment beside Excel's word for it. */
const horizontal = ['General', 'Left', 'Center', 'Right', 'Justify', 'Justify', 'Distributed'];
const vertical = ['Bottom', 'Top', 'Center', 'Bottom'];

/** How cells look. */
export class RangeFormat extends CellsObject {
  get fill(): RangeFill {
    return new RangeFill(this.host, this.sheetId, this.rect);
  }
  get font(): RangeFont {
    return new RangeFont(this.host, this.sheetId, this.rect);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.host, this.sheetId, this.rect);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.host, this.sheetId, this.rect);
  }

  get horizontalAlignment(): string | null {
    return commonStyle(
      this.host.engine,
      this.sheetId,
      this.rect,
      ({ ht }) => horizontal[ht ?? 0] ?? 'General',
    );
  }
  set horizontalAlignment(alignment: string | null) {
    if (alignment === null) return;
    this.#setStyle('ht', horizontal.indexOf(alignment));
  }
  get verticalAlignment(): string | null {
    return commonStyle(
      this.host.engine,
      this.sheetId,
      this.rect,
      ({ vt }) => vertical[vt ?? 0] ?? 'Bottom',
    );
  }
  set verticalAlignment(alignment: string | null) {
    if (alignment === null) return;
    this.#setStyle('vt', vertical.lastIndexOf(alignment));
  }
  get wrapText(): boolean | null {
    return commonStyle(
      this.host.engine,
      this.sheetId,
      this.rect,
      ({ tb }) => tb === WrapStrategy.WRAP,
    );
  }
  set wrapText(wrap: boolean | null) {
    if (wrap === null) return;
    this.#change(() => {
      this.host.engine.range(this.sheetId, this.rect).setWrap(wrap);
    });
  }

  /** In points. */
  get columnWidth(): number | null {
    return this.#common((sheet, _, column) => toPoints(sheet.getColumnWidth(column)));
  }
  set columnWidth(points: number | null) {
    if (points === null) return;
    this.#change((sheet, { column, columnCount }) => {
      sheet.setColumnWidths(column, columnCount, toPixels(points));
    });
  }
  /** In points. */
  get rowHeight(): number | null {
    return this.#common((sheet, row) => toPoints(sheet.getRowHeight(row)));
  }
  set rowHeight(points: number | null) {
    if (points === null) return;
    this.#change((sheet, { row, rowCount }) => {
      sheet.setRowHeightsForced(row, rowCount, toPixels(points));
    });
  }
  autofitRows(): void {
    this.#change((sheet, { row, rowCount }) => {
      sheet.setRowAutoHeight(row, rowCount);
    });
  }

  #common<T>(each: (sheet: FWorksheet, row: number, column: number) => T): T | null {
    const { engine } = this.host;
    const sheet = engine.sheet(this.sheetId);
    const there = engine.present(this.sheetId, this.rect);
    return there && common(there, (row, column) => each(sheet, row, column));
  }
  /** @param value its number in the list of words; -1 for a word that is not in it */
  #setStyle(trait: 'ht' | 'vt', value: number): void {
    if (value < 0) throw invalidArgument();
    const { engine } = this.host;
    this.#change(() => {
      engine.univerAPI.syncExecuteCommand('sheet.command.set-style', {
        unitId: engine.workbook.getId(),
        subUnitId: this.sheetId,
        range: engine.range(this.sheetId, this.rect).getRange(),
        style: { type: trait, value },
      });
    });
  }
  #change(work: (sheet: FWorksheet, there: Rect) => void): void {
    const { engine } = this.host;
    engine.changeCells(this.sheetId, this.rect, () => {
      engine.range(this.sheetId, this.rect);
      const there = engine.present(this.sheetId, this.rect);
      if (there) work(engine.sheet(this.sheetId), there);
    });
  }
}
