import type { Rect } from './address';
import type { GridEngine } from './grid/engine';
import type { SheetSource } from './grid/insertSheets';
import type { Mode } from './mode';
import type { HostObject } from './model/object';

/** What the objects of the model share. */
export interface HostContext {
  readonly engine: GridEngine;
  /**
   * Settings that stay with the workbook, by key, each as JSON text. `workbook.settings` and
   * `Office.context.document.settings` are one store, as in Excel.
   */
  readonly settings: Map<string, string>;
  readonly options: HostOptions;
  /** As it is at this moment. */
  readonly mode: Mode;
  /** Sheets lead to ranges, made here so that their files need not know each other. */
  readonly range: (sheetId: string, rect: Rect) => HostObject;
}

/** What the page around the grid does for the host. */
export interface HostOptions {
  /** Forgets what the user could take back: an add-in's write does that to Excel's undo stack. */
  readonly forgetUndo?: () => void;
  /** Reads an .xlsx into Univer's own form, for `insertWorksheetsFromBase64`. */
  readonly openXlsx?: (xlsx: Uint8Array) => Promise<SheetSource> | SheetSource;
  /** Opens a new workbook beside this one, empty or with these bytes: `Excel.createWorkbook`. */
  readonly openWorkbook?: (xlsx: Uint8Array | null) => Promise<void> | void;
  /** Hands the keyboard to the cells. */
  readonly focusCells?: () => void;
  /** Scrolls the sheet in front until these cells are seen. */
  readonly reveal?: (rect: Rect) => void;
  /** Which Excel it is like; Microsoft 365 where this is left out. */
  readonly mode?: Mode;
  readonly locale?: string;
  /** Settings the workbook came with. */
  readonly settings?: Iterable<readonly [string, string]>;
  readonly workbookName?: string;
}
