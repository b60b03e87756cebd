import type { TableId } from '../../../form';
import type { Grid, Place } from '../../grid';
import type { TableBlock, TablePiece } from '../layout/blocks';
import type { Found } from '../reports/foundSheet';
import type { Token } from '../tokens/token';

type Read = (block: TableBlock, grid: Grid) => Found;

interface Before {
  readonly block: TableBlock;
  readonly found: Found;
}

/**
 * Reads the tables of a text or a page, which may have thousands that say the same: one that stands
 * there as the one before it did, letter for letter, comes out as that did, so many rows further down.
 */
export function readingAgain(read: Read): Read {
  const before = new Map<TableId, Before>();
  return (block, grid) => {
    // What a sheet's cells are worth hangs on more than their letters.
    if (grid.columns === 'typed' || grid.isFormula) return read(block, grid);
    const known = before.get(block.table);
    const down = known ? rowOf(block) - rowOf(known.block) : 0;
    if (known && stands(known.block, block, down, grid)) return movedDown(known.found, down);
    const found = read(block, grid);
    before.set(block.table, { block, found });
    return found;
  };
}

const rowOf = ({ pieces: [first] }: TableBlock) => first?.token.row ?? 0;

const facets = ['column', 'end', 'text', 'value', 'kind', 'match', 'title'] as const;

/** Whether one block stands so many rows below another, and is the same in all that it is read by. */
function stands(one: TableBlock, other: TableBlock, down: number, grid: Grid): boolean {
  const isSame = (a: Token, b: Token | undefined) =>
    a.row + down === b?.row && facets.every((facet) => a[facet] === b[facet]);
  return (
    one.lane === other.lane &&
    one.pieces.length === other.pieces.length &&
    one.after.length === other.after.length &&
    one.pieces.every(({ token, word }, i) => {
      const piece = other.pieces[i];
      return word === piece?.word && isSame(token, piece.token);
    }) &&
    one.after.every((token, i) => isSame(token, other.after[i])) &&
    areRowsSame(one.pieces, down, grid)
  );
}

/** Whether the rows over which pieces stand are those so many rows further down, blank cells included. */
function areRowsSame(pieces: readonly TablePiece[], down: number, { cells }: Grid): boolean {
  let [from, to] = [Infinity, -1];
  for (const { token } of pieces) {
    from = Math.min(from, token.row);
    to = Math.max(to, token.row);
  }
  for (let row = from; row <= to; row += 1) {
    const [own = [], below = []] = [cells[row], cells[row + down]];
    const isRow = own.length === below.length && own.every((cell, i) => cell === below[i]);
    if (own !== below && !isRow) return false;
  }
  return true;
}

function movedDown(found: Found, down: number): Found {
  const at = (place: Place): Place => ({ ...place, row: place.row + down });
  const moved = <T extends { readonly place: Place }>(one: T): T => ({
    ...one,
    place: at(one.place),
  });
  if (found.kind === 'remains') return { ...found, unread: found.unread.map(moved) };
  if (found.kind !== 'table') return found;
  const { table } = found;
  const readings = new Map(table.readings);
  for (const [id, reading] of table.readings)
    if (reading.place) readings.set(id, { ...reading, place: at(reading.place) });
  const [unread, labels] = [table.unread.map(moved), table.labels.map(moved)];
  return { ...found, table: { ...table, readings, unread, labels } };
}
