import { columnName, mostColumns, mostRows } from '../report';

/** The rectangle of a sheet's cells that hold anything, counted from 0. */
export interface Extent {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet that is to be looked at; its extent where an earlier look told it. */
export interface SheetToRead {
  readonly id: string;
  readonly extent: Extent | null;
}

/** More than this of one sheet is no annual report: several stacked years fit in. */
const head = { rows: 500, columns: 60 };
const cellsPerSheet = head.rows * head.columns;

/** What one round trip may carry with comfort; Excel on the web refuses answers above 5 MB. */
const cellsPerRead = 150_000;

/** An unknown sheet gets at least this many rows, which hold any one of the tables. */
const leastRows = 60;

/** Room for what is typed or pasted beyond the known cells until the next look. */
const margin = { rows: 200, columns: 20 };

/** How many of a sheet's cells are looked at, from A1 on; null: none of them. */
export interface Window {
  readonly rows: number;
  readonly columns: number;
}

const cellsOf = ({ rows, columns }: Extent) => rows * columns;

/** Whether a sheet can be read as a whole. */
export function fits(extent: Extent): boolean {
  return cellsOf(extent) <= cellsPerSheet;
}

/**
 * How much of each sheet to ask for in one round trip. Known small sheets come whole, small ones
 * first, as the tables of a report are; of large ones only the head. Sheets not seen before share
 * what is left.
 */
export function planWindows(sheets: readonly SheetToRead[]): ReadonlyMap<string, Window | null> {
  const windows = new Map<string, Window | null>();
  let left = cellsPerRead;
  const known = sheets.flatMap(({ id, extent }) => (extent ? [{ id, extent }] : []));
  for (const { id, extent } of known.sort((a, b) => cellsOf(a.extent) - cellsOf(b.extent))) {
    const cost = Math.min(cellsOf(extent), cellsPerSheet);
    windows.set(id, cost > left ? null : windowOf(extent));
    if (cost <= left) left -= cost;
  }
  const unknown = sheets.filter(({ extent }) => extent === null);
  const share = Math.floor(left / Math.max(1, unknown.length) / head.columns);
  const rows = Math.max(leastRows, Math.min(head.rows, share));
  for (const { id } of unknown) windows.set(id, { rows, columns: head.columns });
  return windows;
}

function windowOf(extent: Extent): Window {
  if (!fits(extent)) return head;
  return {
    rows: extent.row + extent.rows + margin.rows,
    columns: extent.column + extent.columns + margin.columns,
  };
}

/** Whether all of a sheet's cells lie within the window. */
export const covers = (window: Window, { row, column, rows, columns }: Extent) =>
  row + rows <= window.rows && column + columns <= window.columns;

/** What of a sheet lies outside the window, as a sentence for the user; null for nothing. */
export function leftOutOf(
  name: string,
  extent: Extent | null,
  window: Window | null,
): string | null {
  if (extent === null) return null;
  const size = `${extent.rows} 行 × ${extent.columns} 列`;
  if (window === null) {
    return `工作簿内容太多，没有查看工作表“${name}”（${size}）。年报表格如在其中，请移到单独的工作簿。`;
  }
  if (covers(window, extent)) return null;
  const seen = `前 ${window.rows} 行、前 ${window.columns} 列`;
  return `工作表“${name}”很大（${size}），只查看了${seen}。年报表格如在其后，请移到单独的工作表。`;
}

/** The window as an address. */
export function windowAddress({ rows, columns }: Window): string {
  const last = columnName(Math.min(columns, mostColumns) - 1);
  return `A1:${last}${Math.min(rows, mostRows)}`;
}
