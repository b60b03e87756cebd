import type { CellStyle, MergeRange, RowDef } from 'hucre';
import { layout, type CellId, type Figure, type FigureKind, type TableForm } from '../../form';
import { columnName, grouped } from '../../report';
import { spotsOf, type Spot } from './address';
import { columnsOf, heightOf, look, pageOf } from './look';
import type { Reckoned, Showing } from './now';
import type { BookCell, BookSheet } from './writeBook';

/** One statutory table on a sheet of its own, under title and heading; more may be added to it. */
export interface TableSheet {
  readonly table: TableForm;
  readonly columns: { width: number }[];
  readonly cells: Map<string, BookCell>;
  readonly merges: MergeRange[];
  readonly rows: Map<number, RowDef>;
  /** Row of the table's first line. */
  readonly top: number;
  /** First row below the table. */
  readonly below: number;
  readonly spots: ReadonlyMap<CellId, Spot>;
}

export function putCell({ cells }: TableSheet, { row, column }: Spot, cell: BookCell): void {
  cells.set(`${row},${column}`, cell);
}

/** What the cells of a sheet show as it is written. */
export function showingIn({ cells }: TableSheet): (spot: Spot) => Showing {
  return ({ row, column }) => {
    const cell = cells.get(`${row},${column}`);
    const showing = cell?.formulaResult ?? cell?.value ?? null;
    return typeof showing === 'number' || typeof showing === 'string' ? showing : null;
  };
}

/** A formula, with what it shows where nothing is calculated. */
export function putFormula(
  sheet: TableSheet,
  spot: Spot,
  { formula, now }: Reckoned<string | number>,
  style: CellStyle,
): void {
  putCell(sheet, spot, { formula, formulaResult: now, style });
}

/** A line of text across the sheet's columns, from `from` up to `to`. */
export function putLine(
  sheet: TableSheet,
  row: number,
  value: BookCell,
  height: number,
  to = sheet.table.width - 1,
): void {
  putCell(sheet, { row, column: 0 }, value);
  if (to > 0) sheet.merges.push({ startRow: row, startCol: 0, endRow: row, endCol: to });
  sheet.rows.set(row, { height });
}

/** Labels, merges and borders of the table; figures are left to be put by their spots. */
function drawTable(sheet: TableSheet, styleOfFigure: CellStyle): void {
  const { table, top, columns, merges, rows } = sheet;
  const heights = table.rows.map(() => 26);
  for (const { cell, row, column } of layout(table)) {
    const label = cell.kind === 'label' ? cell.text : null;
    const left = cell.kind === 'label' && /^[1-9]\./.test(cell.text);
    const style = label === null ? styleOfFigure : left ? look.item : look.label;
    // Every covered cell carries the border too, or a merged block would be drawn open.
    for (let r = row; r < row + cell.down; r += 1) {
      for (let c = column; c < column + cell.across; c += 1)
        putCell(sheet, at(top + r, c), { style });
    }
    if (label === null) putCell(sheet, at(top + row, column), { style });
    else putCell(sheet, at(top + row, column), { value: label, style });
    if (cell.across > 1 || cell.down > 1) {
      const [startRow, startCol] = [top + row, column];
      const [endRow, endCol] = [startRow + cell.down - 1, column + cell.across - 1];
      merges.push({ startRow, startCol, endRow, endCol });
    }
    const covered = columns.slice(column, column + cell.across);
    const width = covered.reduce((sum, one) => sum + one.width, 0);
    if (cell.down === 1) heights[row] = Math.max(heights[row] ?? 0, heightOf(label ?? '', width));
  }
  heights.forEach((height, row) => rows.set(top + row, { height }));
}

function at(row: number, column: number): Spot {
  return { row, column };
}

/** Where figures of a table stand, by what they may hold. */
export function spotsByKind(
  { spots }: TableSheet,
  figures: readonly Figure[],
): ReadonlyMap<FigureKind, readonly Spot[]> {
  return grouped(
    figures.flatMap(({ id, column }) => {
      const spot = spots.get(id);
      return spot ? [[column.kind, spot] as const] : [];
    }),
  );
}

/** Rows of title and heading above a table. */
export const above = 2;

/**
 * Title, heading and table, beginning in row `first`.
 * @param styleOfFigure how the cells of figures look
 */
export function tableSheet(
  table: TableForm,
  title: string,
  first: number,
  styleOfFigure: CellStyle,
): TableSheet {
  const top = first + above;
  const sheet: TableSheet = {
    table,
    columns: columnsOf(table),
    cells: new Map(),
    merges: [],
    rows: new Map(),
    top,
    below: top + table.rows.length,
    spots: spotsOf(table, top),
  };
  putLine(sheet, first, { value: title, style: look.title }, 44);
  putLine(sheet, first + 1, { value: table.heading, style: look.heading }, 30);
  drawTable(sheet, styleOfFigure);
  return sheet;
}

/** As hucre writes it; `printFrom` is the first row that is printed. */
export function written(sheet: TableSheet, name: string, printFrom: number): BookSheet {
  const { table, columns, cells, merges, rows, below } = sheet;
  const printArea = `$A$${printFrom + 1}:$${columnName(table.width - 1)}$${below}`;
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    cells,
    merges,
    rowDefs: rows,
    pageSetup: pageOf(table, printArea),
    a11y: { summary: table.heading },
  };
}
