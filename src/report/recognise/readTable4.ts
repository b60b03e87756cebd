import { form2021, type Figure } from '../../form';
import type { Grid } from '../grid';
import type { Block } from './blocks';
import type { Alignment } from './columns';
import type { TableReader } from './reading';
import { takeTable4Apart } from './runTogether';
import type { Token } from './tokens';

const figures: readonly Figure[] = form2021.figures.filter(({ table }) => table.id === '4');

/** The fifteen outcomes of the header by column, if they stand as the form has them. */
function outcomeColumns(block: Block): { columns: number[]; row: number } | null {
  const outcomes = block.pieces.filter(({ word }) => word?.kind === 'column');
  const sorted = [...outcomes].sort((a, b) => a.token.column - b.token.column);
  const columns = sorted.map(({ token }) => token.column);
  const fits =
    sorted.length === figures.length &&
    new Set(columns).size === figures.length &&
    sorted.every(({ word }, i) => word?.id === figures[i]?.column.id);
  return fits ? { columns, row: Math.max(...outcomes.map(({ token }) => token.row)) } : null;
}

/** In text a row with gaps is certain only where it has as many cells as the header. */
function keepsColumns(
  grid: Grid,
  alignment: Alignment,
  row: number,
  columns: readonly number[],
): boolean {
  if (alignment !== 'text') return true;
  return grid.cells[row]?.length === (columns.at(-1) ?? 0) + 1;
}

/** The one row below the header, by its columns; null where it is not as clear as that. */
function byHeader(block: Block, grid: Grid, alignment: Alignment, found: readonly Token[]) {
  const header = outcomeColumns(block);
  if (!header) return null;
  const { columns, row: above } = header;
  const edge = columns.at(-1) ?? 0;
  const inside = found.filter(({ row, column }) => row > above && column <= edge);
  const row = inside[0]?.row ?? above + 1;
  if (inside.some((token) => token.row !== row || !columns.includes(token.column))) return null;
  if (inside.length < found.filter(({ column }) => column <= edge).length) return null;
  if (!keepsColumns(grid, alignment, row, columns)) return null;
  return columns.map(
    (column) => inside.find((token) => token.column === column) ?? { row, column },
  );
}

/** Reads 表四: one row of fifteen figures under a header, without any label of its own. */
export function readTable4(
  reader: TableReader,
  block: Block,
  grid: Grid,
  alignment: Alignment,
): void {
  const found = block.pieces
    .filter(({ token }) => token.kind === 'figure')
    .map(({ token }) => token);
  const placed =
    byHeader(block, grid, alignment, found) ??
    (found.length === figures.length ? found : takeTable4Apart(found));
  if (!placed) {
    const why = `表四应有 ${figures.length} 个数，这里有 ${found.length} 个，无法确定各属哪一格。`;
    reader.cannot(found, why);
    return;
  }
  figures.forEach(({ id, column }, i) => {
    const cell = placed[i];
    if (cell && 'kind' in cell) reader.figure(id, column.kind, cell);
    else if (cell) reader.blank(id, cell);
  });
}
