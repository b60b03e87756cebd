import type { CellValue } from '../../grid';
import type { CellLook } from './look';

/** A cell with something in it, and what it looks like before its surroundings are known. */
export interface Token extends CellLook {
  /** Counted from 0 in the grid's cells. */
  readonly row: number;
  readonly column: number;
  /** The first column after it, merged cells included. */
  readonly end: number;
  readonly value: CellValue;
  /** The token of which it is a part, where that was taken apart. */
  readonly source?: Token;
}

/** The tokens of one row, left to right; rows without any are left out. */
export type TokenRow = readonly Token[];
