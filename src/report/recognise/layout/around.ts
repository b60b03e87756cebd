import { lastIndexOf } from '../characters/last';
import { grouped } from '../../grouped';
import { isAnchor, type TableBlock, type TablePiece } from './blocks';

/** What stands above the first row of a table and below its last one, though within its block. */
export interface Around {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

const isForeign = ({ token, word }: TablePiece) => word === null && token.kind === 'text';

/** The rows in which there is nothing of the table. */
function linesOf(pieces: readonly TablePiece[]): string[] {
  if (!pieces.some(isForeign)) return [];
  const rows = grouped(pieces.map((piece) => [piece.token.row, piece]));
  return [...rows.values()]
    .filter((row) => row.every(isForeign))
    .map((row) => row.map(({ token }) => token.text).join(' '));
}

/**
 * The lines around a table's rows, which may say of what year or organ this table is, or the next:
 * no paragraph, so short a line ends no table. They stay in it, for they may be its damaged labels.
 */
export function linesAround({ pieces }: TableBlock): Around {
  const first = pieces.findIndex(isAnchor);
  if (first < 0) return { above: linesOf(pieces), below: [] };
  const last = lastIndexOf(pieces, isAnchor);
  return { above: linesOf(pieces.slice(0, first)), below: linesOf(pieces.slice(last + 1)) };
}
