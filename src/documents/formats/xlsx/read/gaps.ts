import { sameBytes } from '#sameBytes';
import { signsOf } from '../../../signs';
import { xmlNumber } from '../../../workbooks';

/** Where in the XML of a sheet a figure stands, in bytes: between `<v>` and `</v>`. */
export interface Gap {
  readonly start: number;
  readonly end: number;
}

const [open, close, slash, v] = [0x3c, 0x3e, 0x2f, 0x76]; // < > / v
const [zero, nine] = [0x30, 0x39];

/** Digits of which every number is known exactly. */
const longest = 15;

/** Everything that looks as a figure looks, whatever it may be: also the number of a text. */
export function gapsIn(xml: Uint8Array): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at + 1)) {
    if (xml[at + 1] !== v || xml[at + 2] !== close) continue;
    const start = at + 3;
    const end = xml.indexOf(open, start);
    const isValue = xml[end + 1] === slash && xml[end + 2] === v && xml[end + 3] === close;
    if (isValue && figureIn(xml, start, end) !== null) gaps.push({ start, end });
  }
  return gaps;
}

/** The XML with other figures in its gaps. */
export function withFigures(
  xml: Uint8Array,
  gaps: readonly Gap[],
  figures: readonly number[],
): Uint8Array {
  const pieces: Uint8Array[] = [];
  let from = 0;
  gaps.forEach(({ start, end }, i) => {
    pieces.push(xml.subarray(from, start), new TextEncoder().encode(String(figures[i])));
    from = end;
  });
  pieces.push(xml.subarray(from));
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The figures in the gaps of another XML that is the same but for them; null where it is not. */
export function figuresInGaps(
  xml: Uint8Array,
  gaps: readonly Gap[],
  other: Uint8Array,
): readonly number[] | null {
  const figures: number[] = [];
  let from = 0;
  /** Where the other stands. */
  let at = 0;
  for (const { start, end } of gaps) {
    if (!sameBytes(xml, from, start, other, at)) return null;
    at += start - from;
    const otherEnd = other.indexOf(open, at);
    const figure = figureIn(other, at, otherEnd);
    if (figure === null) return null;
    figures.push(figure);
    from = end;
    at = otherEnd;
  }
  const isWhole = xml.length - from === other.length - at;
  return isWhole && sameBytes(xml, from, xml.length, other, at) ? figures : null;
}

function figureIn(xml: Uint8Array, start: number, end: number): number | null {
  if (end <= start || end - start > longest) return null;
  let figure = 0;
  for (let at = start; at < end; at += 1) {
    const byte = xml[at] ?? 0;
    if (byte < zero || byte > nine) return xmlNumber(signsOf(xml.subarray(start, end)));
    figure = figure * 10 + byte - zero;
  }
  return figure;
}
