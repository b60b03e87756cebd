const open = 0x3c; // <
const close = 0x3e; // >
const bang = 0x21;
const slash = 0x2f;
const quote = 0x22;
const cellStart = Array.from('<c r=', (sign) => sign.charCodeAt(0));

/** `<c r=`: a cell that says where it is, so that those after it do not depend on it. */
function beginsCell(bytes: Uint8Array, at: number): boolean {
  return cellStart.every((byte, i) => bytes[at + i] === byte);
}

/**
 * The XML of a sheet without the cells that hold nothing and stand side by side by thousands where
 * somebody formatted whole rows: `<c r="A1" s="1"/>`. Between two `<` of XML stands one tag and the
 * text behind it, so that a tag of just these letters can be left out without parsing anything. XML
 * with comments or the like comes back as it is.
 */
export function withoutEmptyCells(bytes: Uint8Array): Uint8Array {
  if (hasComments(bytes)) return bytes;
  const left = new Uint8Array(bytes.length);
  let length = 0;
  let from = 0;
  for (let at = bytes.indexOf(open); at >= 0;) {
    const next = bytes.indexOf(open, at + 1);
    const end = next < 0 ? bytes.length : next;
    if (beginsCell(bytes, at) && isEmptyCell(bytes, at, end)) {
      left.set(bytes.subarray(from, at), length);
      length += at - from;
      from = end;
    }
    at = next;
  }
  left.set(bytes.subarray(from), length);
  return left.subarray(0, length + bytes.length - from);
}

/** Comments, CDATA and the like begin with `<!`; the `!` is rare, and found by the engine itself. */
function hasComments(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(bang); at >= 0; at = bytes.indexOf(bang, at + 1)) {
    if (bytes[at - 1] === open) return true;
  }
  return false;
}

/** One tag that closes itself, whose values stand in quotation marks, with nothing behind it. */
function isEmptyCell(bytes: Uint8Array, at: number, end: number): boolean {
  if (bytes[end - 1] !== close || bytes[end - 2] !== slash) return false;
  let quotes = 0;
  for (let i = at + 3; i < end - 2; i += 1) {
    const byte = bytes[i];
    if (byte === quote) quotes += 1;
    else if (byte === close || byte === 0x27) return false;
  }
  return quotes % 2 === 0;
}
