import type { Sheet, Workbook, CellValue as SheetValue } from 'hucre';
import type { CellValue, Grid } from '../../src/report';
import { Allowance } from '../../src/documents/allowance';
import { assertSheets } from '../../src/documents/limits';

/**
 * The sheets of a workbook as grids, in their order; hidden sheets come last, so that what is
 * seen is found first. Hidden rows are read as any other. Sheets without a cell are left out.
 * @throws UnreadableFile when there are more sheets or cells than the limits allow
 */
export function gridsFromWorkbook({ sheets }: Workbook): Grid[] {
  assertSheets(sheets.length);
  const isHidden = ({ hidden, veryHidden }: Sheet) => Boolean(hidden) || Boolean(veryHidden);
  const shown = sheets.filter((sheet) => !isHidden(sheet));
  const allowance = new Allowance();
  return [...shown, ...sheets.filter(isHidden)].flatMap((sheet) => gridFromSheet(sheet, allowance));
}

const holds = (value: SheetValue | undefined) =>
  value !== null && value !== undefined && value !== '';

function gridFromSheet(
  { name, rows: read, cells, merges = [] }: Sheet,
  allowance: Allowance,
): Grid[] {
  // The library leaves holes where a row, or a cell of it, is empty.
  const rows = Array.from(read, (row: readonly SheetValue[] | undefined) => row ?? []);
  for (const row of rows) {
    allowance.takeCells(row.length + 1);
    for (const value of row) if (holds(value)) allowance.takeFilled(value);
  }
  const filled = (row: readonly SheetValue[]) => row.some(holds);
  const top = rows.findIndex(filled);
  if (top < 0) return [];
  const bottom = rows.reduce((last, row, i) => (filled(row) ? i : last), top);
  return [
    {
      sheet: name,
      top,
      left: 0,
      cells: rows
        .slice(top, bottom + 1)
        .map((row) => Array.from(row, (value: SheetValue | undefined) => cellValue(value ?? null))),
      merges: merges
        .filter(({ startRow }) => startRow >= top && startRow <= bottom)
        .map(({ startRow, startCol, endRow, endCol }) => ({
          row: startRow - top,
          column: startCol,
          rows: endRow - startRow + 1,
          columns: endCol - startCol + 1,
        })),
      columns: 'typed',
      isFormula: (row, column) => cells?.get(`${row + top},${column}`)?.formula !== undefined,
      isDate: (row, column) => rows[row + top]?.[column] instanceof Date,
    },
  ];
}

/** A date is no figure of the form: it comes as its text, so that it is seen as what it is. */
function cellValue(value: SheetValue): CellValue {
  if (!(value instanceof Date)) return value;
  return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
}
