import type { CellValue, Grid, Merge } from '../../../../report';
import { unguarded } from '../../../guard';
import { nearestIndex } from '../../../lattice';
import { addPage } from '../../picture/read/page';
import type { Seen } from '../../picture/read/figures';
import type { PagePiece, RuledTable } from './pages';
import { paragraphs } from './paragraphs';
import { wholeTables } from './wholeTables';

/** A document as one grid, and by `row column` how the figures were seen that stand in pictures. */
export interface DocumentGrid {
  readonly grid: Grid;
  readonly seen: ReadonlyMap<string, Seen>;
  /** The first row of each page that has any. */
  readonly starts: ReadonlyMap<number, number>;
}

/**
 * The pages of a document as one grid: ruled tables with their merges, other lines as they stand,
 * prose by paragraphs.
 */
export function gridOfPages(pages: readonly (readonly PagePiece[])[]): DocumentGrid {
  const rows: (readonly CellValue[])[] = [];
  const merges: Merge[] = [];
  const seen = new Map<string, Seen>();
  const starts = new Map<number, number>();
  const columns = pages.some((page) => page.some(mayLoseBlanks)) ? 'loose' : 'kept';
  for (const { page, piece } of paragraphs(wholeTables(pages))) {
    if (!starts.has(page)) starts.set(page, rows.length);
    if (piece.kind === 'text') rows.push(piece.cells.map(unguarded));
    else if (piece.kind === 'table') lay(piece, rows, merges);
    else addPage(piece.page, rows, merges, seen);
  }
  return {
    grid: { sheet: null, top: 0, left: 0, cells: rows, merges, columns },
    seen,
    starts,
  };
}

/** Figures in a line without a table's lines: where one of them is blank, nobody sees it. */
const mayLoseBlanks = (piece: PagePiece) =>
  piece.kind === 'line' && piece.runs.filter(({ text }) => /^[\d.,\s]+$/.test(text)).length > 1;

function lay(
  { lattice, columns, texts }: RuledTable,
  rows: (readonly CellValue[])[],
  merges: Merge[],
): void {
  const top = rows.length;
  const own = lattice.ys.slice(1).map(() => new Array<CellValue>(columns.length - 1).fill(null));
  for (const cell of lattice.cells) {
    const column = nearestIndex(columns, cell.left);
    const across = nearestIndex(columns, cell.right) - column;
    const line = own[cell.row];
    const text = texts.get(cell);
    if (line && text !== undefined) line[column] = unguarded(text);
    if (cell.rows > 1 || across > 1)
      merges.push({ row: top + cell.row, column, rows: cell.rows, columns: across });
  }
  rows.push(...own);
}
