import { shapesOf } from './editions';
import { layout, type PlacedCell } from './layout';
import type { CellId, Column, TableForm, TableId } from './types';
import { onceFor } from './onceFor';

/** Where a table has an item: its last label, and its figures from the first on. */
export interface ItemShape {
  readonly id: string;
  /** Column of the grid in which the label before the figures begins, counted from 0. */
  readonly label: number;
  /** Column of the grid in which the first figure stands. */
  readonly figures: number;
  /** The columns of the form that it has, from left to right. */
  readonly columns: readonly Column[];
  /** The same, each with the id of its figure there. */
  readonly cells: readonly { readonly id: CellId; readonly column: Column }[];
}

/** The labels above a run of rows with figures. */
export interface HeaderShape {
  /** The texts of the labels, row by row, without those that reach over the whole table. */
  readonly labels: readonly string[];
  /** The columns that they name, from left to right; one that is named several times is there as often. */
  readonly columns: readonly Column[];
  /** The label over all of them (申请人情况); null where there is none. */
  readonly over: string | null;
  /** A label over some of the columns (法人或其他组织), and these; null where there is none. */
  readonly group: { readonly text: string; readonly columns: readonly Column[] } | null;
}

/** What a table looks like, derived from its rows. */
export interface TableShape {
  readonly table: TableForm;
  /** By item. */
  readonly items: ReadonlyMap<string, ItemShape>;
  /** Those that its items have in its columns. */
  readonly figures: ReadonlySet<CellId>;
  /** From top to bottom. */
  readonly headers: readonly HeaderShape[];
  /** True where all figures stand in one row, their items named by the header alone (表四). */
  readonly isOneLine: boolean;
  /** Figures of the longest item. */
  readonly width: number;
  /** Whether its rows have numbers: （一）, 1. */
  readonly isNumbered: boolean;
}

function itemsOf(cells: readonly PlacedCell[]): ReadonlyMap<string, ItemShape> {
  const items = new Map<string, ItemShape>();
  let label = 0;
  for (const { cell, column: figures } of cells) {
    if (cell.kind === 'label') {
      label = figures;
      continue;
    }
    const { column, item } = cell;
    const { id } = item;
    const known = items.get(id) ?? { id, label, figures, columns: [], cells: [] };
    items.set(id, {
      ...known,
      columns: [...known.columns, column],
      cells: [...known.cells, { id: `${id}.${column.id}`, column }],
    });
  }
  return items;
}

const isFigure = ({ cell }: PlacedCell) => cell.kind === 'figure';

function headerOf(table: TableForm, labels: readonly PlacedCell[]): HeaderShape {
  const own = labels.flatMap(({ cell, column }) =>
    cell.kind === 'label' && cell.across < table.width
      ? [{ text: cell.text, across: cell.across, column }]
      : [],
  );
  const named = own.flatMap((label) => {
    const column = table.columns.find(({ name }) => name === label.text);
    return column ? [{ label, column }] : [];
  });
  const byColumn = [...named].sort((a, b) => a.label.column - b.label.column);
  const over = ({ column, across }: { column: number; across: number }) =>
    byColumn.filter(({ label }) => label.column >= column && label.column < column + across);
  const under = own.map((label) => over(label).filter((one) => one.label !== label).length);
  const all = new Set(byColumn.map(({ column }) => column)).size;
  const group = own.find((_, i) => (under[i] ?? 0) > 1 && (under[i] ?? 0) < all);
  return {
    labels: own.map(({ text }) => text),
    columns: byColumn.map(({ column }) => column),
    over: own.find((_, i) => (under[i] ?? 0) > 1 && under[i] === byColumn.length)?.text ?? null,
    group: group ? { text: group.text, columns: over(group).map(({ column }) => column) } : null,
  };
}

/** The rows of labels that stand before rows with figures, run by run. */
function headersOf(table: TableForm, cells: readonly PlacedCell[]): HeaderShape[] {
  const withFigures = new Set(cells.filter(isFigure).map(({ row }) => row));
  const headers: PlacedCell[][] = [];
  let above: PlacedCell[] = [];
  table.rows.forEach((_, row) => {
    if (!withFigures.has(row)) above.push(...cells.filter((one) => one.row === row));
    else if (above.length > 0) {
      headers.push(above);
      above = [];
    }
  });
  return headers.map((labels) => headerOf(table, labels));
}

function derive(table: TableForm): TableShape {
  const cells = layout(table);
  const items = itemsOf(cells);
  const rows = new Set(cells.filter(isFigure).map(({ row }) => row));
  return {
    table,
    items,
    figures: new Set(Array.from(items.values()).flatMap((item) => item.cells.map(({ id }) => id))),
    headers: headersOf(table, cells),
    isOneLine: rows.size === 1 && items.size > 1,
    width: Math.max(...[...items.values()].map(({ columns }) => columns.length)),
    isNumbered: table.items.some(({ name }) => /^（.）/.test(name)),
  };
}

export const shapeOf: (table: TableForm) => TableShape = onceFor(derive);

const knownOf = new Map<TableId, readonly TableShape[]>();

/** Every shape of a table that was ever prescribed, the newest first. */
export function tableShapes(id: TableId): readonly TableShape[] {
  const derived = knownOf.get(id) ?? shapesOf(id).map(shapeOf);
  knownOf.set(id, derived);
  return derived;
}
