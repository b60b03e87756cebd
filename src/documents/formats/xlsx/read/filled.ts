import { strFromU8 } from 'fflate';
import { assertCells, limits } from '../../../limits';
import { finder } from './bytes';

/** The XML of a sheet as far as it is read. */
export interface FilledXml {
  /** The cells with an end tag, which are those that hold something, and some between them. */
  readonly cells: string;
  /** What follows the cells, the merges among it. */
  readonly rest: string;
}

const root = finder('<worksheet');
const dataEndTag = '</sheetData>';
const dataEndLength = dataEndTag.length;
const dataEnd = finder(dataEndTag);
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
  const end = endOfData(bytes);
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

/** `<` and `!`. */
const openTag = 0x3c;
const bang = 0x21;

/** Comments, CDATA and the like begin with `<!`; the `!` is rare, and found by the engine itself. */
function isUnusual(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(bang); at >= 0; at = bytes.indexOf(bang, at + 1)) {
    if (bytes[at - 1] === openTag) return true;
  }
  return false;
}

/** Where the cells end, looked for from the end of the sheet: what follows them is short. */
function endOfData(bytes: Uint8Array): number {
  for (let at = bytes.lastIndexOf(openTag); at > 0; at = bytes.lastIndexOf(openTag, at - 1)) {
    if (dataEnd(bytes.subarray(at, at + dataEndLength)) === 0) return at;
  }
  return -1;
}

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
