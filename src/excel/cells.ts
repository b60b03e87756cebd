import type { CellValue, Grid } from '../report';

/** A rectangle of cells as Office.js loads it: row and column from 0, `values` and `formulas`. */
export interface LoadedCells {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** Excel gives '' for an empty cell, an error as its text, all else as it is. */
function cellOf(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A cell holds a formula if it says `=…` and shows something else; the text '=…' shows itself. */
const isFormulaText = (formula: unknown, value: unknown) =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/** The grid of a sheet. Merges are not read: the value stands in a block's first cell. */
export function gridOf(sheet: string, loaded: LoadedCells): Grid {
  const { values, formulas } = loaded;
  return {
    sheet,
    top: loaded.rowIndex,
    left: loaded.columnIndex,
    cells: values.map((row) => row.map(cellOf)),
    merges: [],
    columns: 'typed',
    isFormula: (row, column) => isFormulaText(formulas[row]?.[column], values[row]?.[column]),
  };
}
