import type { CellValue, Grid, Merge } from '../../../../report';
import { unguarded } from '../../../guard';
import { nearest } from '../../../lattice';
import type { Piece, RuledTable } from './pages';
import { paragraphs } from './paragraphs';
import { wholeTables } from './wholeTables';

/**
 * The pages of a document as one grid: ruled tables with their merges, other lines as they stand,
 * prose by paragraphs.
 */
export function gridOfPages(pages: readonly (readonly Piece[])[]): Grid {
  const rows: CellValue[][] = [];
  const merges: Merge[] = [];
  for (const piece of paragraphs(wholeTables(pages))) {
    if (piece.kind === 'text') rows.push(piece.cells.map(unguarded));
    else lay(piece, rows, merges);
  }
  return { sheet: null, top: 0, left: 0, cells: rows, merges, columns: 'kept' };
}

function lay({ lattice, columns, texts }: RuledTable, rows: CellValue[][], merges: Merge[]): void {
  const top = rows.length;
  for (let row = 1; row < lattice.ys.length; row += 1)
    rows.push(new Array<CellValue>(columns.length - 1).fill(null));
  for (const cell of lattice.cells) {
    const column = nearest(columns, cell.left);
    const across = nearest(columns, cell.right) - column;
    const row = top + cell.row;
    const line = rows[row];
    const text = texts.get(cell);
    if (line && text !== undefined) line[column] = unguarded(text);
    if (cell.rows > 1 || across > 1) merges.push({ row, column, rows: cell.rows, columns: across });
  }
}
