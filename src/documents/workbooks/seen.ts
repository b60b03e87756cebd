import type { CellValue, Merge } from '../../report';

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
  /** Puts in results that formulas lack, and answers where. */
  readonly calculate?: (cells: CellRows) => readonly SeenPlace[];
}

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

/** What a cell stores, and what of it is struck out and therefore not read. */
export interface Stored {
  readonly value: CellValue;
  readonly struck: string;
}

/** Cells by row and column. */
export type CellRows = Map<number, CellValue[]>;

/** What is left of a cell whose style strikes out all that it holds. */
export function struckOut({ value, struck }: Stored): Stored {
  return value === null ? { value, struck } : { value: null, struck: struck + String(value) };
}
