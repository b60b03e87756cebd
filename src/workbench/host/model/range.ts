import { mostColumns, mostRows } from '../../../report';
import {
  bounding,
  formatRect,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
  parseRect,
  quoteSheet,
  splitSheet,
  type Rect,
} from '../address';
import type { HostContext } from '../context';
import { invalidArgument } from '../errors';
import { readFormats, readFormulas, readValues, enterCells } from '../grid/cells';
import type { HostValue } from '../grid/entered';
import { mapCells } from '../grid/matrix';
import { usedRect } from '../grid/used';
import { CellsObject } from './cellsObject';
import type { HostObject } from './object';
import { RangeFormat } from './rangeFormat';

/** Cells of one sheet, in one rectangle. */
export class Range extends CellsObject {
  /** @throws HostError InvalidArgument for cells outside of the sheet */
  constructor(host: HostContext, sheetId: string, rect: Rect) {
    super(host, sheetId, rect);
    if (rect.row < 0 || rect.column < 0 || rect.rowCount < 1 || rect.columnCount < 1)
      throw invalidArgument();
    if (lastRow(rect) >= mostRows || lastColumn(rect) >= mostColumns) throw invalidArgument();
  }

  get address(): string {
    const sheet = this.host.engine.sheet(this.sheetId);
    return `${quoteSheet(sheet.getSheetName())}!${formatRect(this.rect)}`;
  }
  get rowIndex(): number {
    return this.rect.row;
  }
  get columnIndex(): number {
    return this.rect.column;
  }
  get rowCount(): number {
    return this.rect.rowCount;
  }
  get columnCount(): number {
    return this.rect.columnCount;
  }

  get values(): HostValue[][] | null {
    return this.#bounded((rect) => readValues(this.host.engine, this.sheetId, rect));
  }
  set values(values: unknown) {
    this.#write(values);
  }
  get formulas(): HostValue[][] | null {
    return this.#bounded((rect) => readFormulas(this.host.engine, this.sheetId, rect));
  }
  set formulas(formulas: unknown) {
    this.#write(formulas);
  }
  get numberFormat(): string[][] | null {
    return this.#bounded((rect) => readFormats(this.host.engine, this.sheetId, rect));
  }
  set numberFormat(format: unknown) {
    this.#change(() => {
      const range = this.host.engine.range(this.sheetId, this.rect);
      range.setNumberFormats(asFormats(format, this.#present));
    });
  }
  get format(): RangeFormat {
    return new RangeFormat(this.host, this.sheetId, this.rect);
  }

  getUsedRangeOrNullObject(valuesOnly = false): HostObject | null {
    const used = usedRect(this.host.engine, this.sheetId, this.rect, valuesOnly);
    return used && this.host.range(this.sheetId, used);
  }
  select(): void {
    const { engine } = this.host;
    const range = engine.range(this.sheetId, this.rect);
    engine.workbook.setActiveSheet(engine.sheet(this.sheetId));
    range.activate();
    this.host.options.reveal?.(this.rect);
  }

  // The client sends a large write in pieces, and asks for these three by itself.
  getRow(row: number): HostObject {
    const { rect } = this;
    return this.host.range(this.sheetId, { ...rect, row: rect.row + row, rowCount: 1 });
  }
  getBoundingRect(other: Range | string): HostObject {
    const rect = typeof other === 'string' ? parseRect(splitSheet(other).rest) : other.rect;
    return this.host.range(this.sheetId, bounding(this.rect, rect));
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rect.rowCount || columns !== this.rect.columnCount) throw invalidArgument();
  }

  /** Excel answers null for the cells of whole rows and columns. */
  #bounded<T>(read: (rect: Rect) => T): T | null {
    return this.#isWhole ? null : read(this.rect);
  }
  get #isWhole(): boolean {
    return isEntireRow(this.rect) || isEntireColumn(this.rect);
  }
  get #present(): Rect {
    return this.host.engine.present(this.sheetId, this.rect) ?? this.rect;
  }
  #write(values: unknown): void {
    const rect = this.#isWhole ? this.#present : this.rect;
    this.#change(() => enterCells(this.host.engine, this.sheetId, rect, values));
  }
  #change(work: () => void): void {
    this.host.engine.changeCells(this.sheetId, this.rect, work);
  }
}

/** One format for all cells or a matrix of them, as a matrix. */
function asFormats(format: unknown, rect: Rect): string[][] {
  if (!Array.isArray(format)) return mapCells(rect, () => String(format));
  return format.map((line: unknown) => (Array.isArray(line) ? line.map(String) : [String(line)]));
}
