import { dateText, showsDate, type CellValue, type Grid } from '../report';

/** A rectangle of cells as Office.js loads it, row and column from 0. */
export interface LoadedCells {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** Excel gives a date as a number that is shown as one. */
const isDate = (value: unknown, format: unknown) =>
  typeof value === 'number' && typeof format === 'string' && showsDate(format);

/** Excel gives '' for an empty cell, an error as its text, a date as a number, all else as it is. */
function cellOf(value: unknown, format: unknown): CellValue {
  if (typeof value === 'number') return (isDate(value, format) ? dateText(value) : null) ?? value;
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A cell holds a formula if it says `=…` and shows something else; the text '=…' shows itself. */
const isFormulaText = (formula: unknown, value: unknown) =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/** The grid of a sheet. Merges are not read: the value stands in a block's first cell. */
export function gridOf(sheet: string, loaded: LoadedCells): Grid {
  const { values, formulas, numberFormat } = loaded;
  return {
    sheet,
    top: loaded.rowIndex,
    left: loaded.columnIndex,
    cells: values.map((row, r) => row.map((value, c) => cellOf(value, numberFormat[r]?.[c]))),
    merges: [],
    columns: 'typed',
    isFormula: (row, column) => isFormulaText(formulas[row]?.[column], values[row]?.[column]),
    isDate: (row, column) => isDate(values[row]?.[column], numberFormat[row]?.[column]),
  };
}
