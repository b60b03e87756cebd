import { form2021, type Figure } from '../../../form';
import type { ColumnWorth, Grid } from '../../grid';
import type { Block } from '../layout/blocks';
import { areInOrder, numbersIn, type Headings } from '../columns/headings';
import { areOneRow } from '../rows/oneRow';
import type { TableReader } from './reader';
import { takeTable4Apart } from '../rows/runTogether';
import type { Token } from '../tokens/scan';

const figures: readonly Figure[] = form2021.figures.filter(({ table }) => table.id === '4');

/** The fifteen outcomes of the header by column, five by five in whatever order. */
function outcomeColumns(block: Block): { columns: number[]; row: number } | null {
  const outcomes = block.pieces.filter(({ word }) => word?.kind === 'column');
  const sorted = [...outcomes].sort((a, b) => a.token.column - b.token.column);
  if (sorted.length !== figures.length) return null;
  const columns = figures.flatMap(({ column }, i) => {
    const five = sorted.slice(i - (i % 5), i - (i % 5) + 5);
    return five.find(({ word }) => word?.id === column.id)?.token.column ?? [];
  });
  if (new Set(columns).size !== figures.length) return null;
  return { columns, row: Math.max(...outcomes.map(({ token }) => token.row)) };
}

/** In text a row with gaps is certain only where it has as many cells as the header. */
function keepsColumns(
  grid: Grid,
  worth: ColumnWorth,
  row: number,
  columns: readonly number[],
): boolean {
  if (worth !== 'loose') return true;
  return grid.cells[row]?.length === Math.max(...columns) + 1;
}

/** The one row below the header, by its columns; null where it is not as clear as that. */
function byHeader(block: Block, grid: Grid, worth: ColumnWorth, found: readonly Token[]) {
  const header = outcomeColumns(block);
  if (!header) return null;
  const { columns, row: above } = header;
  const edge = Math.max(...columns);
  const inside = found.filter(({ row, column }) => row > above && column <= edge);
  const row = inside[0]?.row ?? above + 1;
  if (inside.some((token) => token.row !== row || !columns.includes(token.column))) return null;
  if (inside.length < found.filter(({ column }) => column <= edge).length) return null;
  if (!keepsColumns(grid, worth, row, columns)) return null;
  return columns.map(
    (column) => inside.find((token) => token.column === column) ?? { row, column },
  );
}

/** As many as there are columns, in their order. */
function byCount(found: readonly Token[], headings: Headings): readonly Token[] | null {
  if (headings.hasMore) return null;
  const values = found.length === figures.length ? found : takeTable4Apart(found);
  const fives = [0, 5, 10].map((from) => (values ?? []).slice(from, from + 5));
  if (!fives.every((five) => areOneRow({ label: null, figures: five }, true))) return null;
  const numbers = numbersIn({ figures: values ?? [] });
  const numbersByFive = [numbers.slice(0, 5), numbers.slice(5, 10), numbers.slice(10)];
  return areInOrder(headings, numbersByFive, 5) ? values : null;
}

/** Reads 表四: one row of fifteen figures under a header, without any label of its own. */
export function readTable4(
  reader: TableReader,
  block: Block,
  grid: Grid,
  worth: ColumnWorth,
  headings: Headings,
): void {
  const found = block.pieces
    .filter(({ token }) => token.kind === 'figure')
    .map(({ token }) => token);
  const isClear = worth !== 'loose' && outcomeColumns(block) !== null;
  const placed = byHeader(block, grid, worth, found) ?? (isClear ? null : byCount(found, headings));
  if (!placed) {
    const why = headings.inOrder
      ? `表四应有 ${figures.length} 个数，这里有 ${found.length} 个，无法确定各属哪一格。`
      : '表四的表头各栏次序与规定的不同，这些数无法确定各属哪一格。';
    reader.cannot(found, why);
    return;
  }
  figures.forEach(({ id, column }, i) => {
    const cell = placed[i];
    if (cell && 'kind' in cell) reader.figure(id, column.kind, cell);
    else if (cell) reader.blank(id, cell);
  });
}
