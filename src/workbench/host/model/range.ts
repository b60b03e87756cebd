import { intersect, rectOf, type Rect } from '../address';
import { readFormats, readFormulas, readText, readValues, writeCells } from '../grid/cells';
import { mapCells } from '../grid/matrix';
import type { CellValue } from '../grid/entered';
import { clearRange, deleteCells, insertCells } from '../grid/shape';
import { usedRect } from '../grid/used';
import { ConditionalFormatCollection } from './conditionalFormats';
import { DataValidation } from './dataValidation';
import type { HostObject } from './object';
import { RangeAreas } from './rangeAreas';
import { RangeFormat } from './rangeFormat';
import { RangeGeometry } from './rangeGeometry';

/** Cells of one sheet, in one rectangle. */
export class Range extends RangeGeometry {
  get values(): CellValue[][] | null {
    return this.#bounded((rect) => readValues(this.host.engine, this.sheetId, rect));
  }
  set values(values: unknown) {
    this.#write(values);
  }
  get formulas(): CellValue[][] | null {
    return this.#bounded((rect) => readFormulas(this.host.engine, this.sheetId, rect));
  }
  set formulas(formulas: unknown) {
    this.#write(formulas);
  }
  get text(): string[][] | null {
    return this.#bounded((rect) => readText(this.host.engine, this.sheetId, rect));
  }
  get valueTypes(): string[][] | null {
    return this.values?.map((line) => line.map(typeOf)) ?? null;
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

  get hidden(): boolean {
    return this.rowHidden === true || this.columnHidden === true;
  }
  get rowHidden(): boolean | null {
    const sheet = this.host.engine.sheet(this.sheetId).getSheet();
    const { row, rowCount } = this.#present;
    return agreed(row, rowCount, (index) => !sheet.getRowVisible(index));
  }
  set rowHidden(hide: boolean | null) {
    if (hide === null) return;
    const { row, rowCount } = this.#present;
    this.#change(() => {
      const sheet = this.host.engine.sheet(this.sheetId);
      if (hide) sheet.hideRows(row, rowCount);
      else sheet.showRows(row, rowCount);
    });
  }
  get columnHidden(): boolean | null {
    const sheet = this.host.engine.sheet(this.sheetId).getSheet();
    const { column, columnCount } = this.#present;
    return agreed(column, columnCount, (index) => !sheet.getColVisible(index));
  }
  set columnHidden(hide: boolean | null) {
    if (hide === null) return;
    const { column, columnCount } = this.#present;
    this.#change(() => {
      const sheet = this.host.engine.sheet(this.sheetId);
      if (hide) sheet.hideColumns(column, columnCount);
      else sheet.showColumns(column, columnCount);
    });
  }

  get format(): RangeFormat {
    return new RangeFormat(this.host, this.sheetId, this.rect);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.host, this.sheetId, this.rect);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.host, this.sheetId, this.rect);
  }

  getUsedRange(valuesOnly = false): HostObject {
    const { row, column } = this.rect;
    return (
      this.getUsedRangeOrNullObject(valuesOnly) ??
      this.host.range(this.sheetId, rectOf(row, column))
    );
  }
  getUsedRangeOrNullObject(valuesOnly = false): HostObject | null {
    const used = usedRect(this.host.engine, this.sheetId, this.rect, valuesOnly);
    return used && this.host.range(this.sheetId, used);
  }
  getMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.host.engine
      .sheet(this.sheetId)
      .getMergedRanges()
      .map((m) => rectOf(m.getRow(), m.getColumn(), m.getHeight(), m.getWidth()))
      .filter((merge) => intersect(merge, this.rect));
    return merges.length > 0 ? new RangeAreas(this.host, this.sheetId, merges) : null;
  }

  select(): void {
    const { engine } = this.host;
    const range = engine.range(this.sheetId, this.rect);
    engine.workbook.setActiveSheet(engine.sheet(this.sheetId));
    range.activate();
  }
  merge(across = false): void {
    this.#change(() => {
      const range = this.host.engine.range(this.sheetId, this.rect);
      if (across) range.mergeAcross();
      else range.merge();
    });
  }
  unmerge(): void {
    this.#change(() => {
      this.host.engine.range(this.sheetId, this.rect).breakApart();
    });
  }
  clear(applyTo = 'All'): void {
    this.#change(() => {
      clearRange(this.host.engine, this.sheetId, this.rect, applyTo);
    });
  }
  insert(shift: string): HostObject {
    this.#change(() => {
      insertCells(this.host.engine, this.sheetId, this.rect, shift);
    });
    return this.host.range(this.sheetId, this.rect);
  }
  delete(shift: string): void {
    this.#change(() => {
      deleteCells(this.host.engine, this.sheetId, this.rect, shift);
    });
  }

  /** Excel answers null for the cells of whole rows and columns. */
  #bounded<T>(read: (rect: Rect) => T): T | null {
    return this.isEntireRow || this.isEntireColumn ? null : read(this.rect);
  }
  get #present(): Rect {
    return this.host.engine.present(this.sheetId, this.rect) ?? this.rect;
  }
  #write(values: unknown): void {
    const rect = this.isEntireRow || this.isEntireColumn ? this.#present : this.rect;
    this.#change(() => {
      writeCells(this.host.engine, this.sheetId, rect, values);
    });
  }
  #change(work: () => void): void {
    this.host.engine.changeCells(this.sheetId, this.rect, work);
  }
}

/** What all of them are; null when they differ. */
function agreed(from: number, count: number, is: (index: number) => boolean): boolean | null {
  const first = is(from);
  for (let index = from + 1; index < from + count; index += 1) if (is(index) !== first) return null;
  return first;
}

/** One format for all cells or a matrix of them, as a matrix. */
function asFormats(format: unknown, rect: Rect): string[][] {
  if (!Array.isArray(format)) return mapCells(rect, () => String(format));
  return format.map((line: unknown) => (Array.isArray(line) ? line.map(String) : [String(line)]));
}

function typeOf(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#[A-Z0-9/]+[!?]?$/.test(value) ? 'Error' : 'String';
}
