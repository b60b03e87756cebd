import type { Sheet, Workbook, CellValue as SheetValue } from 'hucre';
import type { CellValue, Grid } from '../../report';
import { assertCells, assertSheets, limits } from '../limits';

/**
 * The sheets of a workbook as grids, in their order; hidden sheets come last, so that what is
 * seen is found first. Hidden rows are read as any other. Sheets without a cell are left out.
 * @throws UnreadableFile when there are more sheets or cells than the limits allow
 */
export function gridsFromWorkbook({ sheets }: Workbook): Grid[] {
  assertSheets(sheets.length);
  const isHidden = ({ hidden, veryHidden }: Sheet) => Boolean(hidden) || Boolean(veryHidden);
  const shown = sheets.filter((sheet) => !isHidden(sheet));
  return [...shown, ...sheets.filter(isHidden)].flatMap(gridFromSheet);
}

const holds = (value: SheetValue | undefined) => value !== null && value !== '';

function gridFromSheet({ name, rows, cells, merges = [] }: Sheet): Grid[] {
  const many = rows.reduce((sum, row) => sum + row.filter(holds).length, 0);
  assertCells(many, limits.filled);
  const filled = (row: readonly SheetValue[]) => row.some(holds);
  const top = rows.findIndex(filled);
  if (top < 0) return [];
  const bottom = rows.reduce((last, row, i) => (filled(row) ? i : last), top);
  return [
    {
      sheet: name,
      top,
      left: 0,
      cells: rows.slice(top, bottom + 1).map((row) => row.map(cellValue)),
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
