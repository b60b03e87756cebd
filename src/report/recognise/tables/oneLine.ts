import { shapeOf, type TableForm } from '../../../form';
import type { ColumnWorth, Grid } from '../../grid';
import { areInOrder, numbersIn, type Headings } from '../columns/headings';
import type { Block } from '../layout/blocks';
import { areOneRow } from '../rows/oneRow';
import { takeLineApart } from '../rows/runTogether';
import type { Token } from '../tokens/scan';
import type { TableReader } from './reader';

/** A line cut into the figures of its items, each as long as `width`. */
function perItem<T>(line: readonly T[], width: number): T[][] {
  const items = Math.ceil(line.length / width);
  return Array.from({ length: items }, (_, i) => line.slice(i * width, (i + 1) * width));
}

/** What the form has in the line, from left to right. */
function cellsOf(table: TableForm) {
  return Array.from(shapeOf(table).items.values()).flatMap(({ id, columns }) =>
    columns.map((column) => ({ id: `${id}.${column.id}`, column })),
  );
}

/** The columns of the header that names every cell, item by item in whatever order. */
function namedColumns(block: Block, table: TableForm): { columns: number[]; row: number } | null {
  const cells = cellsOf(table);
  const { width } = shapeOf(table);
  const named = block.pieces.filter(({ word }) => word?.kind === 'column');
  if (named.length !== cells.length) return null;
  const sorted = perItem(
    [...named].sort((a, b) => a.token.column - b.token.column),
    width,
  );
  const columns = cells.flatMap(({ column }, i) => {
    const own = sorted[Math.floor(i / width)] ?? [];
    return own.find(({ word }) => word?.id === column.id)?.token.column ?? [];
  });
  if (new Set(columns).size !== cells.length) return null;
  return { columns, row: Math.max(...named.map(({ token }) => token.row)) };
}

/** In text a row with gaps is certain only where it has as many cells as the header. */
function isAsLong(cells: Grid['cells'], row: number, columns: readonly number[]): boolean {
  return cells[row]?.length === Math.max(...columns) + 1;
}

/** The one row below the header, by its columns; null where it is not as clear as that. */
function underNames(
  header: ReturnType<typeof namedColumns>,
  { cells }: Grid,
  worth: ColumnWorth,
  found: readonly Token[],
) {
  if (!header) return null;
  const { columns, row: above } = header;
  const edge = Math.max(...columns);
  const inside = found.filter(({ row, column }) => row > above && column <= edge);
  const row = inside[0]?.row ?? above + 1;
  if (inside.some((token) => token.row !== row || !columns.includes(token.column))) return null;
  if (inside.length < found.filter(({ column }) => column <= edge).length) return null;
  if (worth === 'loose' && !isAsLong(cells, row, columns)) return null;
  return columns.map(
    (column) => inside.find((token) => token.column === column) ?? { row, column },
  );
}

/** As many as there are cells, in their order. */
function inTurn(
  found: readonly Token[],
  table: TableForm,
  headings: Headings,
): readonly Token[] | null {
  if (headings.hasMore) return null;
  const { items, width } = shapeOf(table);
  const values =
    found.length === items.size * width ? found : takeLineApart(found, items.size, width);
  const each = perItem(values ?? [], width);
  if (!each.every((figures) => areOneRow({ label: null, figures }, table.total !== null)))
    return null;
  const numbers = perItem(numbersIn({ figures: values ?? [] }), width);
  return areInOrder(headings, numbers, width) ? values : null;
}

/** Reads a table of one line of figures under a header, without any label of its own (表四). */
export function readLine(
  reader: TableReader,
  table: TableForm,
  block: Block,
  grid: Grid,
  worth: ColumnWorth,
  headings: Headings,
): void {
  const cells = cellsOf(table);
  const found = block.pieces
    .filter(({ token }) => token.kind === 'figure')
    .map(({ token }) => token);
  const header = namedColumns(block, table);
  const isClear = worth !== 'loose' && header !== null;
  const placed =
    underNames(header, grid, worth, found) ?? (isClear ? null : inTurn(found, table, headings));
  if (!placed) {
    const why = headings.inOrder
      ? `${table.name}应有 ${cells.length} 个数，这里有 ${found.length} 个，无法确定各属哪一格。`
      : `${table.name}的表头各栏次序与规定的不同，这些数无法确定各属哪一格。`;
    reader.cannot(found, why);
    return;
  }
  cells.forEach(({ id, column }, i) => {
    const cell = placed[i];
    if (cell && 'kind' in cell) reader.figure(id, column.kind, cell);
    else if (cell) reader.blank(id, cell);
  });
}
