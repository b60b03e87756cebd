import type { FUniver } from '@univerjs/core/facade';
import type { FRange, FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import {
  intersect,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
  rectOf,
  type Rect,
} from '../address';
import { accessDenied, invalidReference, itemNotFound } from '../errors';
import { Calculation } from './calculation';
import type { GridChange, ChangeParams } from './changes';
import { isLocked } from './protection';
import { Spills } from './spills';

/** Univer, as the object model needs it: sheets by id, rectangles of any size, changes told apart. */
export class GridEngine {
  readonly calculation: Calculation;
  readonly spills = new Spills(() => this.workbook.getId());
  #depth = 0;
  #wrote = false;
  readonly #listeners = new Set<(change: GridChange, byAddIn: boolean) => void>();

  constructor(
    readonly univerAPI: FUniver,
    private readonly forgetUndo: () => void,
  ) {
    this.calculation = new Calculation(univerAPI);
    univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id, params, options }) => {
      const calculated = options?.fromFormula === true;
      this.#hear({ id, params: (params ?? {}) as ChangeParams, calculated });
    });
  }

  get workbook(): FWorkbook {
    const workbook = this.univerAPI.getActiveWorkbook();
    if (!workbook) throw invalidReference();
    return workbook;
  }

  /** @throws HostError ItemNotFound when the sheet is gone. */
  sheet(id: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** By name, whatever its case, or by id. */
  findSheet(key: string): FWorksheet | null {
    const wanted = key.toUpperCase();
    return (
      this.workbook
        .getSheets()
        .find((s) => s.getSheetName().toUpperCase() === wanted || s.getSheetId() === key) ?? null
    );
  }

  /** The part of the rectangle that Univer's sheet has; null when it lies outside. */
  present(sheetId: string, rect: Rect): Rect | null {
    const sheet = this.sheet(sheetId);
    return intersect(rect, rectOf(0, 0, sheet.getMaxRows(), sheet.getMaxColumns()));
  }

  /**
   * The rectangle as Univer's range, after the sheet has grown to hold it: Univer's sheets end
   * where their cells do. Whole rows and columns mean those that are there.
   */
  range(sheetId: string, rect: Rect): FRange {
    const sheet = this.sheet(sheetId);
    if (!isEntireColumn(rect) && lastRow(rect) >= sheet.getMaxRows())
      sheet.setRowCount(lastRow(rect) + 1);
    if (!isEntireRow(rect) && lastColumn(rect) >= sheet.getMaxColumns())
      sheet.setColumnCount(lastColumn(rect) + 1);
    const there = this.present(sheetId, rect);
    if (!there) throw invalidReference();
    return sheet.getRange(there.row, there.column, there.rowCount, there.columnCount);
  }

  /** Runs a change that the add-in asked for, so that events and undo know whose it was. */
  change<T>(work: () => T): T {
    this.#depth += 1;
    this.#wrote = true;
    try {
      return work();
    } finally {
      this.#depth -= 1;
    }
  }

  /** The same for cells, which a protected sheet refuses. @throws HostError AccessDenied */
  changeCells(sheetId: string, rect: Rect, work: () => void): void {
    if (isLocked(this.sheet(sheetId), this.present(sheetId, rect) ?? rect)) throw accessDenied();
    this.change(work);
  }

  /** At the end of a batch: below ExcelApi 1.20 a write by an add-in wipes the user's undo stack. */
  finishBatch(): void {
    if (!this.#wrote) return;
    this.#wrote = false;
    this.forgetUndo();
  }

  onChange(listener: (change: GridChange, byAddIn: boolean) => void): void {
    this.#listeners.add(listener);
  }

  #hear(change: GridChange): void {
    this.calculation.notice(change);
    this.spills.notice(change);
    for (const listener of this.#listeners) listener(change, this.#depth > 0);
  }
}
