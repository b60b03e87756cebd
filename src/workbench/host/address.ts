import { columnName, columnNumber, mostColumns, mostRows } from '../../report';
import { invalidArgument } from './errors';

/** A rectangle of cells; rows and columns count from 0. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const rectOf = (row: number, column: number, rowCount = 1, columnCount = 1): Rect => ({
  row,
  column,
  rowCount,
  columnCount,
});

export const isEntireRow = (rect: Rect): boolean => rect.columnCount === mostColumns;
export const isEntireColumn = (rect: Rect): boolean => rect.rowCount === mostRows;
export const lastRow = (rect: Rect): number => rect.row + rect.rowCount - 1;
export const lastColumn = (rect: Rect): number => rect.column + rect.columnCount - 1;

/** `B2`, `A1:B2`, `A:C`, `3:4`: without the sheet. */
export function formatRect(rect: Rect): string {
  const rows = [rect.row + 1, lastRow(rect) + 1];
  const columns = [columnName(rect.column), columnName(lastColumn(rect))];
  if (isEntireColumn(rect)) return columns.join(':');
  if (isEntireRow(rect)) return rows.join(':');
  const [from, to] = [`${columns[0] ?? ''}${rows[0] ?? 0}`, `${columns[1] ?? ''}${rows[1] ?? 0}`];
  return from === to ? from : `${from}:${to}`;
}

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** Reads an address without its sheet. @throws HostError InvalidArgument */
export function parseRect(address: string): Rect {
  const corners = address.trim().split(':').map(parseCorner);
  const [from, to = from] = corners;
  if (!from || !to || corners.length > 2) throw invalidArgument();
  const [top, bottom] = span(from.row, to.row, mostRows);
  const [left, right] = span(from.column, to.column, mostColumns);
  if (corners.length === 1 && (from.row === null || from.column === null)) throw invalidArgument();
  return rectOf(top, left, bottom - top + 1, right - left + 1);
}

function parseCorner(text: string): { row: number | null; column: number | null } {
  const found = corner.exec(text.trim());
  if (!found || text.trim() === '') throw invalidArgument();
  return {
    column: found[1] === undefined ? null : columnNumber(found[1].toUpperCase()),
    row: found[2] === undefined ? null : Number(found[2]) - 1,
  };
}

/** One side of a rectangle; both ends left out mean the whole of it. */
function span(from: number | null, to: number | null, size: number): [number, number] {
  if (from === null && to === null) return [0, size - 1];
  if (from === null || to === null) throw invalidArgument();
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  if (low < 0 || high >= size) throw invalidArgument();
  return [low, high];
}

/** A name stands unquoted where Excel leaves it so: letters, digits, _ and . that no address could be. */
const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeCell = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/;

export const quoteSheet = (name: string): string =>
  plainName.test(name) && !looksLikeCell.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** Splits `'年报 2024'!A1:B2` into the sheet's name and the rest; no sheet is null. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { sheet: null, rest: address };
  const name = address.slice(0, at);
  const quoted = name.startsWith("'") && name.endsWith("'") && name.length > 1;
  return {
    sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name,
    rest: address.slice(at + 1),
  };
}

/** Cells that both hold; null when they do not touch. */
export function intersect(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columnCount = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rowCount > 0 && columnCount > 0 ? rectOf(row, column, rowCount, columnCount) : null;
}

/** The smallest rectangle that holds both. */
export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return rectOf(
    row,
    column,
    Math.max(lastRow(a), lastRow(b)) - row + 1,
    Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  );
}
