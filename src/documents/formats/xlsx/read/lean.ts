import { onceFor } from '../../../../form';
import { signsOf } from '../../../signs';

const open = 0x3c; // <
const close = 0x3e; // >
const bang = 0x21;
const slash = 0x2f;
const quote = 0x22;
const apostrophe = 0x27;
const letterA = 0x61;
const letterC = 0x63;
const letterD = 0x64;
const letterR = 0x72;
const letterZ = 0x7a;
/** The tag of a cell without its place; one that is longer may be any. */
const unplaced = /^<c(?![^\s>/])(?![^>]*\sr\s*=)/;
const longestTag = 1000;

const bytesOf = (text: string) => Array.from(text, (sign) => sign.charCodeAt(0));
const cellStart = bytesOf('<c r=');
const rowStart = bytesOf('<row r=');
const rowEnd = bytesOf('</row>');
const dataEnd = bytesOf('</sheetData>');
/** Elements in which no cell stands, and which may be half of a sheet that checks itself. */
const idle = ['conditionalFormatting', 'dataValidations'].map((name) => ({
  start: bytesOf(`<${name}`),
  end: bytesOf(`</${name}>`),
}));

function standsAt(bytes: Uint8Array, at: number, wanted: readonly number[]): boolean {
  for (let i = 0; i < wanted.length; i += 1) if (bytes[at + i] !== wanted[i]) return false;
  return true;
}

/**
 * The XML of a sheet without what says nothing of its cells: those that hold nothing and stand side
 * by side by thousands where somebody formatted whole rows (`<c r="A1" s="1"/>`), rows of nothing
 * else, conditional formats, validations. Between two `<` of XML stands one tag and the text behind it, so
 * that a tag of just these letters can be left out without parsing anything. XML with comments or
 * the like, or with cells that do not say where they are, comes back as it is.
 */
export function lean(bytes: Uint8Array): Uint8Array {
  if (hasComments(bytes)) return bytes;
  /** What is left: where each piece begins and ends. */
  const pieces: number[] = [];
  let from = 0;
  for (let at = nextTag(bytes, 0); at < bytes.length;) {
    const skipped = endOfSkipped(bytes, at);
    // It stands beside the cell before it, which may be empty.
    if (skipped === unplacedCell) return bytes;
    if (skipped !== null) {
      // Where they stand side by side, nothing is between them.
      if (at > from) pieces.push(from, at);
      from = skipped;
    }
    at = nextTag(bytes, skipped ?? at + 1);
  }
  pieces.push(from, bytes.length);
  return joined(bytes, pieces);
}

/** Once for each part, which many sheets may be: as large as all of the workbook may be. */
export const leanOf = onceFor(lean);

function joined(bytes: Uint8Array, pieces: readonly number[]): Uint8Array {
  const length = pieces.reduce((sum, at, i) => (i % 2 === 0 ? sum - at : sum + at), 0);
  const all = new Uint8Array(length);
  let to = 0;
  for (let i = 0; i < pieces.length; i += 2) {
    const piece = bytes.subarray(pieces[i], pieces[i + 1]);
    all.set(piece, to);
    to += piece.length;
  }
  return all;
}

/** Where the next `<` stands, or the end; where tags stand side by side, the engine is not asked. */
function nextTag(bytes: Uint8Array, from: number): number {
  if (bytes[from] === open) return from;
  const at = bytes.indexOf(open, from);
  return at < 0 ? bytes.length : at;
}

/** Comments, CDATA and the like begin with `<!`; the `!` is rare, and found by the engine itself. */
function hasComments(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(bang); at >= 0; at = bytes.indexOf(bang, at + 1)) {
    if (bytes[at - 1] === open) return true;
  }
  return false;
}

/** Stands for the end of a cell that does not say where it is. */
const unplacedCell = -1;

/** Where that ends which begins at a `<` and says nothing; null where nothing of the kind does. */
function endOfSkipped(bytes: Uint8Array, at: number): number | null {
  const letter = bytes[at + 1];
  if (letter === letterR) return endOfEmptyRow(bytes, at);
  if (letter !== letterC && letter !== letterD) return null;
  if (standsAt(bytes, at, cellStart)) return endOfEmptyCell(bytes, at + cellStart.length);
  const end = nextTag(bytes, at + 1);
  return letter === letterC && isUnplacedCell(bytes, at, end)
    ? unplacedCell
    : endOfIdle(bytes, at, end);
}

/**
 * Where a row ends that begins here, in which every tag is of a cell and closes itself: none of them
 * holds anything. The row after it says which it is.
 */
function endOfEmptyRow(bytes: Uint8Array, start: number): number | null {
  if (!standsAt(bytes, start, rowStart)) return null;
  let at = nextTag(bytes, start + 1);
  if (bytes[at - 1] !== close) return null;
  while (bytes[at + 1] === letterC) {
    at += 1;
    while (at < bytes.length && bytes[at] !== open) at += 1;
    if (bytes[at - 1] !== close || bytes[at - 2] !== slash) return null;
  }
  const end = at + rowEnd.length;
  const isFollowed = standsAt(bytes, end, rowStart) || standsAt(bytes, end, dataEnd);
  return isFollowed && standsAt(bytes, at, rowEnd) ? end : null;
}

function isUnplacedCell(bytes: Uint8Array, at: number, end: number): boolean {
  // `<cfRule>` and `<col>` are known by their next letter.
  const next = bytes[at + 2] ?? close;
  if (next >= letterA && next <= letterZ) return false;
  return unplaced.test(signsOf(bytes.subarray(at, Math.min(end, at + longestTag))));
}

/**
 * One tag that closes itself, whose values stand in quotation marks, with nothing behind it. It says
 * where it is (`<c r=`), so that the cells after it do not depend on it.
 */
function endOfEmptyCell(bytes: Uint8Array, start: number): number | null {
  let quotes = 0;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) quotes += 1;
    else if (byte === close) {
      const isAlone = at + 1 === bytes.length || bytes[at + 1] === open;
      return isAlone && bytes[at - 1] === slash && quotes % 2 === 0 ? at + 1 : null;
    } else if (byte === open || byte === apostrophe) return null;
  }
  return null;
}

/**
 * Where an idle element ends that begins here; null where none does, or where it is not plain that
 * it has an end of its own.
 */
function endOfIdle(bytes: Uint8Array, at: number, end: number): number | null {
  const element = idle.find(({ start }) => standsAt(bytes, at, start));
  if (!element) return null;
  const tagEnd = bytes.indexOf(close, at);
  const isPlain = tagEnd < end && !bytes.subarray(tagEnd + 1, end).includes(close);
  if (!isPlain || bytes[tagEnd - 1] === slash) return null;
  for (let next = end; next < bytes.length; next = nextTag(bytes, next + 1)) {
    if (standsAt(bytes, next, element.end)) return next + element.end.length;
    // The next of its kind: this one did not end, and none is looked for again.
    if (standsAt(bytes, next, element.start)) return null;
  }
  return null;
}
