import type { CellValue, Merge } from '../../report';
import { isFigures } from '../unseen';

/** A sheet as its file has it, whichever kind of file that is. */
export interface SeenSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Those that hold something, in their order. */
  readonly cells: readonly SeenCell[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** True where numbers that are dates count days from 1904. */
  readonly from1904: boolean;
  /**
   * Puts in results that formulas lack, and answers where.
   * @param isOther whether a cell holds something else than what is read of it: struck out, a day
   */
  readonly calculate?: (cells: CellRows, isOther: IsThere) => readonly SeenPlace[];
}

/** Whether something is so of the cell in a row and a column. */
export type IsThere = (row: number, column: number) => boolean;

export interface SeenPlace {
  readonly row: number;
  readonly column: number;
}

export interface SeenCell extends SeenPlace, Stored {
  readonly isFormula: boolean;
  readonly isDate: boolean;
  /** How it shows its number; null where that is the number itself, but for places behind the point. */
  readonly look: Look | null;
}

/** The code of Excel by which a number is shown, or the text that it is shown as. */
export type Look = { readonly code: string } | { readonly text: string };

/** What a cell stores, and what of it is struck out, or seen by nobody, and therefore not read. */
export interface Stored {
  readonly value: CellValue;
  readonly struck: string;
  readonly unseen: string;
}

/** What a cell's style does to what it holds. */
export interface Visibility {
  /** It is struck out. */
  readonly struck: boolean;
  /** Nobody sees it: its letters have the colour of what lies behind them, or are specks. */
  readonly unseen: boolean;
  /** Something coloured lies behind it. */
  readonly backed: boolean;
}

/** Cells by row and column. */
export type CellRows = Map<number, CellValue[]>;

/** What is left of a cell when its style has struck out, or hidden, what it holds. */
export function asStyled(stored: Stored, style: Visibility): Stored {
  const { value, struck, unseen } = stored;
  if (value === null) return stored;
  const text = String(value);
  if (style.struck) return { value: null, struck: struck + text, unseen };
  // Pieces that are white may be seen where something coloured lies behind them.
  const isUnsure = unseen !== '' && style.backed;
  if (isUnsure || (style.unseen && (typeof value === 'number' || isFigures(text))))
    return { value: null, struck, unseen: text + unseen };
  return stored;
}
