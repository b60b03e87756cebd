import type { CellId, TableId } from '../form';
import type { LedgerPolicies } from '../ledger';
import type { Grid, Passage, Place } from '../report';
import type { KeptKey } from '../validation';

/**
 * What the pane and the ribbon may ask of the workbook: the whole seam between them and Office.js.
 * Every call rejects with an Error whose message is a sentence for the user; a call that is
 * refused because something changed in the meantime has written nothing.
 */
export interface ReportWorkbook {
  /**
   * The used cells of every sheet, hidden ones last. Two round trips at most, one more where sheets that were
   * not seen before reach further than was asked of them; writes nothing.
   */
  readonly read: () => Promise<SheetsRead>;
  /** Calls back, debounced, after any edit by hand, paste, undo, row insertion or recalculation. */
  readonly watch: (onEdit: OnEdit) => Promise<Unwatch>;
  /** Selects the cell and brings its sheet to the front. */
  readonly jump: (place: Place) => Promise<void>;
  /** Hands the keyboard to the cells, where the host can: the user goes on typing there. */
  readonly focusCells: () => Promise<void>;
  /** Tells which cell is selected, now and whenever it is another one. */
  readonly watchSelection: (onSelect: (place: Place) => void) => Promise<Unwatch>;
  /** Name of the sheet in front. */
  readonly activeSheet: () => Promise<string>;
  /** Puts the three tables in, or shows the ones that are there already. */
  readonly insert: (request: InsertRequest) => Promise<InsertOutcome>;
  /** Puts in the sheets of a ledger; false where the workbook has one of them already. */
  readonly insertLedger: (request: LedgerInsertion) => Promise<boolean>;
  /** Puts in other sheets of ours; false where the workbook has one of their names already. */
  readonly insertSheets: (sheets: NewSheets) => Promise<boolean>;
  /**
   * What filling would change, without changing it.
   * @param seen the workbook as it was last read; it is read for it where this is left out
   */
  readonly planFill: (figures: readonly NewFigure[], seen?: SheetsRead) => Promise<FillPlan>;
  /**
   * Carries out a plan: empty cells always, filled ones only where the user agreed to each; then
   * puts in a sheet for prose, where some is given and the year has none.
   */
  readonly fill: (
    plan: FillPlan,
    agreed: readonly CellId[],
    prose?: ProseRequest | null,
  ) => Promise<void>;
  /**
   * Puts NB.PROBLEMS and NB.CHECK beside the tables of a year, and organ.
   * @returns where they begin, a cell a sheet; null where they are there already
   */
  readonly insertCheckFormulas: (
    year: number,
    organ?: string | null,
  ) => Promise<readonly Place[] | null>;
  /** Takes back the last change that was made through it and says what it did; null when there is nothing. */
  readonly undo: () => Promise<string | null>;
  /** What kind of thing {@link undo} would take back, in words; null for nothing. */
  readonly undoable: () => string | null;
  /** Lets go of what {@link undo} would take back: it stays, and what came before it is next. */
  readonly letGo: () => void;
  /** What the workbook keeps under a key: a JSON value, null for nothing. */
  readonly loadSetting: (key: KeptKey) => Promise<unknown>;
  /** Keeps a JSON value. @param title what {@link undo} calls it; left out, it is not taken back */
  readonly saveSetting: (key: KeptKey, value: unknown, title?: string) => Promise<void>;
  /** Opens bytes of an .xlsx as a new workbook, where the host can. */
  readonly openAsNew: (xlsx: Uint8Array) => Promise<boolean>;
}

/** What one look at the workbook brought. */
export interface SheetsRead {
  /** In the order of the tabs, those of hidden sheets last. */
  readonly grids: readonly Grid[];
  /** Names of the sheets that are hidden; they are read as others are. */
  readonly hidden: readonly string[];
  /** Whether formulas wait to be calculated, so that what they show may be old. */
  readonly pending: boolean;
  /** Sheets that are too large to be read on every edit, whole or in part. */
  readonly leftOut: readonly LeftOutSheet[];
}

export interface LeftOutSheet {
  readonly sheet: string;
  /** A sentence for the user. */
  readonly why: string;
}

/** @param edited when the last of the edits was told, as `Date.now()` tells it */
export type OnEdit = (edited: number) => void;

export interface LedgerInsertion {
  readonly year: number;
  /** Null: left to be written in the sheet. */
  readonly organ: string | null;
  /** How the organ counts, for the sheet 口径; as is usual where it chose nothing. */
  readonly policies?: LedgerPolicies;
}

/** Sheets of a workbook that was written, to be put into this one under their own names. */
export interface NewSheets {
  /** What 撤销 takes back, in words. */
  readonly title: string;
  /** In their order; the first is shown. */
  readonly names: readonly string[];
  /** Writes them; called once it is known that they can go in. */
  readonly xlsx: () => Promise<Uint8Array>;
  /** Where the user begins on the first of them: `A4`. */
  readonly cell: string;
}

export type Unwatch = () => Promise<void>;

export interface InsertRequest {
  readonly year: number;
  /** Null: left to be filled in the sheet. */
  readonly organ: string | null;
  /** Native SUM formulas, or typed and checked (手工填报、系统核对). */
  readonly totals: 'formula' | 'typed';
  /** Also a sheet for the prose (正文). */
  readonly narrative?: boolean;
}

/** `existing`: all that was asked for was there, were shown, and nothing was touched. */
export interface InsertOutcome {
  readonly kind: 'inserted' | 'existing';
  readonly sheets: Readonly<Record<TableId, string>>;
  /** The sheet for the prose, where one was asked for. */
  readonly narrative?: string;
}

/** Prose to begin the 正文 of a year with. */
export interface ProseRequest {
  readonly year: number;
  readonly organ: string | null;
  readonly prose: readonly Passage[];
}

/** A figure to be written at a place that recognition found. */
export interface NewFigure {
  readonly cell: CellId;
  readonly place: Place;
  readonly value: number;
}

export interface FillPlan {
  /** Empty cells that would be written. */
  readonly empty: readonly NewFigure[];
  /** Cells that hold something else; written only when agreed to one by one or all. */
  readonly occupied: readonly (NewFigure & { readonly present: string })[];
  /** Cells that hold a formula, or are protected: never written. */
  readonly refused: readonly (NewFigure & { readonly why: string })[];
}
