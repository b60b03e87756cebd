/** A cell as a sheet or a file holds it. Errors of formulas come as their text: `#REF!`. */
export type CellValue = string | number | boolean | null;

/** A merged block, counted from 0 in the grid's own cells; its value is in the first cell. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * What the columns of a grid are worth, as its reader knows. `typed`: a sheet's, where every cell
 * stands in its column and numbers are told from text. `kept`: a page's, a document's or a CSV
 * file's, where cells stand in their columns and all of them are text. `loose`: those of a text,
 * which may have lost its blanks.
 */
export type ColumnWorth = 'typed' | 'kept' | 'loose';

/**
 * Cells in rows and columns, wherever they came from: a sheet, an HTML page, pasted text.
 * Rows may be of different length.
 */
export interface Grid {
  /** How a place in it is called: the sheet's name, or null for text and pages. */
  readonly sheet: string | null;
  /** Row and column, counted from 0, at which `cells[0][0]` stands in its sheet or text. */
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly CellValue[])[];
  readonly merges: readonly Merge[];
  readonly columns: ColumnWorth;
  /** Whether a cell of the grid holds a formula; absent where the source has none. */
  readonly isFormula?: (row: number, column: number) => boolean;
  /**
   * Whether a cell that comes as `2025-09-18` is a date in its sheet and no text; absent where the
   * source tells no dates from numbers or from text.
   */
  readonly isDate?: (row: number, column: number) => boolean;
  /** True where numbers that are dates count days from 1904. */
  readonly from1904?: boolean;
}

/** Where something was read, counted from 0 in the sheet or the text. */
export interface Place {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

/** Rows of the largest sheet there is, Excel's. */
export const mostRows = 1_048_576;
/** Its columns. */
export const mostColumns = 16_384;

/** `B` for 1, `AA` for 26. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** The other way round: 1 for `B`, 26 for `AA`; -1 for no letters. */
export function columnNumber(letters: string): number {
  let count = 0;
  for (const letter of letters) count = count * 26 + letter.charCodeAt(0) - 64;
  return count - 1;
}

/** A cell within its sheet: `D4`. */
export const cellAddress = ({ row, column }: Pick<Place, 'row' | 'column'>): string =>
  `${columnName(column)}${row + 1}`;

/** A place as people write it: `年报2024表三!D4`, or in text `行 12` and `行 12 第 3 格`. */
export function placeText({ sheet, row, column }: Place): string {
  if (sheet !== null) return `${sheet}!${cellAddress({ row, column })}`;
  const line = `行 ${row + 1}`;
  return column === 0 ? line : `${line} 第 ${column + 1} 格`;
}
