import { strFromU8 } from 'fflate';
import { assertCells, limits } from '../limits';
import { finder } from './bytes';

/** The XML of a sheet as far as it is read. */
export interface FilledXml {
  /** The cells with an end tag, which are those that hold something, and some between them. */
  readonly cells: string;
  /** What follows the cells, the merges among it. */
  readonly rest: string;
}

const root = finder('<worksheet');
const dataEnd = finder('</sheetData>');
const cellEnd = finder('</c>');
/** Longer stretches without a filled cell are left out. */
const gap = 200;

/**
 * Leaves out styled empty cells before anything becomes text: however many there are, they cost
 * no more than being looked past.
 * @throws UnreadableFile where more cells hold something than the limits allow
 * @throws Error where there are comments, CDATA or prefixes, which the scanning would misread
 */
export function filledXml(bytes: Uint8Array): FilledXml {
  if (root(bytes) < 0) throw new Error('no worksheet');
  if (isUnusual(bytes)) throw new Error('unusual XML');
  const end = dataEnd(bytes);
  if (end < 0) return { cells: '', rest: strFromU8(bytes) };
  const data = bytes.subarray(0, end);
  const stretches: { from: number; to: number }[] = [];
  let filled = 0;
  for (let to = cellEnd(data); to >= 0; to = cellEnd(data, to + 4)) {
    filled += 1;
    assertCells(filled, limits.filled);
    const open = stretches.at(-1);
    const from = startOfCell(data, to);
    if (open && from - open.to <= gap) open.to = to + 4;
    else stretches.push({ from, to: to + 4 });
  }
  return {
    cells: strFromU8(joined(stretches.map(({ from, to }) => data.subarray(from, to)))),
    rest: strFromU8(bytes.subarray(end)),
  };
}

/** What may begin with `<!`: each is a longer word, which is faster to look for. */
const unusual = ['<!--', '<![CDATA[', '<!DOCTYPE'].map(finder);

const isUnusual = (bytes: Uint8Array) => unusual.some((find) => find(bytes) >= 0);

/** Where the `<c ` stands that the end tag at `end` closes. */
function startOfCell(bytes: Uint8Array, end: number): number {
  for (let at = end - 3; at >= 0; at -= 1) {
    if (bytes[at] === 0x3c && bytes[at + 1] === 0x63 && bytes[at + 2] === 0x20) return at;
  }
  throw new Error('a cell without its place');
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
