import {
  bounding,
  formatRect,
  intersect,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
  maxColumns,
  maxRows,
  parseRect,
  quoteSheet,
  rectOf,
  splitSheet,
  type Rect,
} from '../address';
import type { HostContext } from '../context';
import { invalidArgument, itemNotFound } from '../errors';
import { CellsObject } from './cellsObject';
import type { HostObject } from './object';

/** Where a range lies and the ranges beside it; what is in its cells is the matter of Range. */
export abstract class RangeGeometry extends CellsObject {
  /** @throws HostError InvalidArgument for cells outside of the sheet */
  constructor(host: HostContext, sheetId: string, rect: Rect) {
    super(host, sheetId, rect);
    if (rect.row < 0 || rect.column < 0 || rect.rowCount < 1 || rect.columnCount < 1)
      throw invalidArgument();
    if (lastRow(rect) >= maxRows || lastColumn(rect) >= maxColumns) throw invalidArgument();
  }

  /** For the other objects of the model; static, so that it is no member of the wire. */
  static place(range: RangeGeometry): { readonly sheetId: string; readonly rect: Rect } {
    return { sheetId: range.sheetId, rect: range.rect };
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
  get cellCount(): number {
    const count = this.rect.rowCount * this.rect.columnCount;
    return count >= 2 ** 31 ? -1 : count;
  }
  get isEntireRow(): boolean {
    return isEntireRow(this.rect);
  }
  get isEntireColumn(): boolean {
    return isEntireColumn(this.rect);
  }
  get worksheet(): HostObject {
    return this.host.worksheet(this.sheetId);
  }

  getCell(row: number, column: number): HostObject {
    return this.#at(rectOf(this.rect.row + row, this.rect.column + column));
  }
  getRow(row: number): HostObject {
    return this.#at({ ...this.rect, row: this.rect.row + row, rowCount: 1 });
  }
  getColumn(column: number): HostObject {
    return this.#at({ ...this.rect, column: this.rect.column + column, columnCount: 1 });
  }
  getEntireRow(): HostObject {
    return this.#at({ ...this.rect, column: 0, columnCount: maxColumns });
  }
  getEntireColumn(): HostObject {
    return this.#at({ ...this.rect, row: 0, rowCount: maxRows });
  }
  getLastCell(): HostObject {
    return this.#at(rectOf(lastRow(this.rect), lastColumn(this.rect)));
  }
  getLastRow(): HostObject {
    return this.getRow(this.rect.rowCount - 1);
  }
  getLastColumn(): HostObject {
    return this.getColumn(this.rect.columnCount - 1);
  }
  getOffsetRange(rows: number, columns: number): HostObject {
    const { row, column } = this.rect;
    return this.#at({ ...this.rect, row: row + rows, column: column + columns });
  }
  getResizedRange(rows: number, columns: number): HostObject {
    const { rowCount, columnCount } = this.rect;
    return this.getAbsoluteResizedRange(rowCount + rows, columnCount + columns);
  }
  getAbsoluteResizedRange(rowCount: number, columnCount: number): HostObject {
    return this.#at({ ...this.rect, rowCount, columnCount });
  }
  getIntersection(other: RangeGeometry | string): HostObject {
    const shared = this.getIntersectionOrNullObject(other);
    if (!shared) throw itemNotFound();
    return shared;
  }
  getIntersectionOrNullObject(other: RangeGeometry | string): HostObject | null {
    const shared = intersect(this.rect, rectFrom(other));
    return shared && this.#at(shared);
  }
  getBoundingRect(other: RangeGeometry | string): HostObject {
    return this.#at(bounding(this.rect, rectFrom(other)));
  }
  /** The client asks before it sends a large write in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rect.rowCount || columns !== this.rect.columnCount) throw invalidArgument();
  }

  #at(rect: Rect): HostObject {
    return this.host.range(this.sheetId, rect);
  }
}

const rectFrom = (other: RangeGeometry | string): Rect =>
  typeof other === 'string' ? parseRect(splitSheet(other).rest) : RangeGeometry.place(other).rect;
