import { unzlibSync } from 'fflate';
import { crc32 } from '../../../packed/crc32';
import { signsOf } from '../../../signs';
import { assertPixels, damagedPicture } from './pixels';
import type { Colours } from './raster';

/** How many samples a pixel has, by the file's type of colour. */
const samplesOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

interface Header {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colour: number;
  readonly isLaced: boolean;
}

/** The pixels that are stored together: from `x`, `y` on, every so many to the right and down. */
interface Pass {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly down: number;
}

/** A laced picture is stored in seven passes, each finer than the last. */
const laced: readonly Pass[] = [
  { x: 0, y: 0, across: 8, down: 8 },
  { x: 4, y: 0, across: 8, down: 8 },
  { x: 0, y: 4, across: 4, down: 8 },
  { x: 2, y: 0, across: 4, down: 4 },
  { x: 0, y: 2, across: 2, down: 4 },
  { x: 1, y: 0, across: 2, down: 2 },
  { x: 0, y: 1, across: 1, down: 2 },
];
const whole: readonly Pass[] = [{ x: 0, y: 0, across: 1, down: 1 }];

/** The part of a picture that a pass stores, as if it were one itself. */
const partOf = (header: Header, { x, y, across, down }: Pass): Header => ({
  ...header,
  width: Math.ceil((header.width - x) / across),
  height: Math.ceil((header.height - y) / down),
});

/** @throws UnreadableFile when it is damaged or too large */
export function decodePng(bytes: Uint8Array): Colours {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const packed: Uint8Array[] = [];
  let header: Header | null = null;
  let palette: Uint8Array = new Uint8Array();
  let clear: Uint8Array = new Uint8Array();
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = signsOf(bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    // What came over damaged may still look like figures.
    if (!isSound(bytes, view, at, length)) throw damagedPicture();
    if (type === 'IHDR' && length >= 13) header = headerOf(view, at + 8);
    if (type === 'PLTE') palette = data;
    if (type === 'tRNS') clear = data;
    if (type === 'IDAT') packed.push(data);
    if (type === 'IEND') break;
    at += length + 12;
  }
  if (!header || packed.length === 0) throw damagedPicture();
  const passes = header.isLaced ? laced : whole;
  const parts = passes
    .map((pass) => ({ pass, part: partOf(header, pass) }))
    .filter(({ part: { width, height } }) => width > 0 && height > 0);
  const stored = parts.reduce((sum, { part }) => sum + bytesOf(part), 0);
  const filtered = unpacked(packed, stored);
  const data = new Uint8Array(header.width * header.height * 4);
  let from = 0;
  for (const { pass, part } of parts) {
    const rows = unfiltered(part, filtered.subarray(from, from + bytesOf(part)));
    from += bytesOf(part);
    paint(
      part,
      rows,
      { palette, clear },
      (x, y) => {
        return 4 * ((pass.y + y * pass.down) * header.width + pass.x + x * pass.across);
      },
      data,
    );
  }
  return { width: header.width, height: header.height, data };
}

/** Whether a part is all there, and its checksum that of its name and data. */
const isSound = (bytes: Uint8Array, view: DataView, at: number, length: number) =>
  at + length + 12 <= bytes.length &&
  crc32(bytes.subarray(at + 4, at + 8 + length)) === view.getUint32(at + 8 + length);

function headerOf(view: DataView, at: number): Header {
  const [width, height] = [view.getUint32(at), view.getUint32(at + 4)];
  assertPixels(width, height);
  const [depth = 8, colour = 0, lacing = 0] = [8, 9, 12].map((offset) =>
    view.getUint8(at + offset),
  );
  return { width, height, depth, colour, isLaced: lacing === 1 };
}

const rowBytes = ({ width, depth, colour }: Header) =>
  Math.ceil((width * depth * (samplesOf[colour] ?? 1)) / 8);

/** How many bytes a picture is stored in; each row begins with one that says how it is filtered. */
const bytesOf = (header: Header) => (rowBytes(header) + 1) * header.height;

function unpacked(packed: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(packed.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of packed) {
    joined.set(part, at);
    at += part.length;
  }
  try {
    return unzlibSync(joined, { out: new Uint8Array(length) });
  } catch {
    throw damagedPicture();
  }
}

/** Rows are stored as what they differ by from the pixels to the left and above. */
function unfiltered(header: Header, data: Uint8Array): Uint8Array {
  const length = rowBytes(header);
  const step = Math.max(1, (header.depth * (samplesOf[header.colour] ?? 1)) >> 3);
  const rows = new Uint8Array(length * header.height);
  for (let y = 0; y < header.height; y += 1) {
    const filter = data[y * (length + 1)];
    const [from, to] = [y * (length + 1) + 1, y * length];
    for (let x = 0; x < length; x += 1) {
      const left = x >= step ? (rows[to + x - step] ?? 0) : 0;
      const above = y > 0 ? (rows[to + x - length] ?? 0) : 0;
      const corner = y > 0 && x >= step ? (rows[to + x - step - length] ?? 0) : 0;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)];
      rows[to + x] = (data[from + x] ?? 0) + (guess[filter ?? 0] ?? 0);
    }
  }
  return rows;
}

function paeth(left: number, above: number, corner: number): number {
  const [a, b, c] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs);
  if ((a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0)) return left;
  return (b ?? 0) <= (c ?? 0) ? above : corner;
}

interface Colouring {
  readonly palette: Uint8Array;
  /** How opaque the palette's colours are. */
  readonly clear: Uint8Array;
}

/** Paints rows of samples into a picture of four bytes a pixel, each where `placeOf` has it. */
function paint(
  header: Header,
  rows: Uint8Array,
  { palette, clear }: Colouring,
  placeOf: (x: number, y: number) => number,
  data: Uint8Array,
): void {
  const { width, height, depth, colour } = header;
  const [samples, length] = [samplesOf[colour] ?? 1, rowBytes(header)];
  const most = 2 ** Math.min(depth, 8) - 1;
  /** A sample, of 16 bits its upper ones. */
  const sample = (y: number, i: number) => {
    if (depth >= 8) return rows[y * length + i * (depth >> 3)] ?? 0;
    const byte = rows[y * length + ((i * depth) >> 3)] ?? 0;
    return (byte >> (8 - depth - ((i * depth) & 7))) & most;
  };
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = placeOf(x, y);
      const [first, alpha] = [sample(y, x * samples), samples % 2 === 0 ? samples - 1 : null];
      data[at + 3] = alpha === null ? 255 : sample(y, x * samples + alpha);
      if (colour === 3) {
        data[at + 3] = clear[first] ?? 255;
        for (let c = 0; c < 3; c += 1) data[at + c] = palette[3 * first + c] ?? 0;
      } else
        for (let c = 0; c < 3; c += 1)
          data[at + c] = samples < 3 ? (first * 255) / most : sample(y, x * samples + c);
    }
}
