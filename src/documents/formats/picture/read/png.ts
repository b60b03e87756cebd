import { unzlibSync } from 'fflate';
import { UnreadableFile } from '../../../unreadable';
import { assertPixels, damagedPicture } from './pixels';
import type { Colours } from './raster';

/** How many samples a pixel has, by the file's type of colour. */
const samplesOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

interface Header {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colour: number;
}

/** @throws UnreadableFile when it is damaged, too large, or laced */
export function decodePng(bytes: Uint8Array): Colours {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const packed: Uint8Array[] = [];
  let header: Header | null = null;
  let palette: Uint8Array = new Uint8Array();
  let clear: Uint8Array = new Uint8Array();
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR' && length >= 13) header = headerOf(view, at + 8);
    if (type === 'PLTE') palette = data;
    if (type === 'tRNS') clear = data;
    if (type === 'IDAT') packed.push(data);
    if (type === 'IEND') break;
    at += length + 12;
  }
  if (!header || packed.length === 0) throw damagedPicture();
  const rows = unfiltered(header, unpacked(header, packed));
  return coloursOf(header, rows, palette, clear);
}

function headerOf(view: DataView, at: number): Header {
  const [width, height] = [view.getUint32(at), view.getUint32(at + 4)];
  assertPixels(width, height);
  const [depth, colour, , , laced] = [8, 9, 10, 11, 12].map((offset) => view.getUint8(at + offset));
  if (laced !== 0)
    throw new UnreadableFile('这张 PNG 是隔行存储的，读不了；请用看图软件另存后再读。');
  return { width, height, depth: depth ?? 8, colour: colour ?? 0 };
}

const rowBytes = ({ width, depth, colour }: Header) =>
  Math.ceil((width * depth * (samplesOf[colour] ?? 1)) / 8);

function unpacked(header: Header, packed: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(packed.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of packed) {
    whole.set(part, at);
    at += part.length;
  }
  try {
    return unzlibSync(whole, { out: new Uint8Array((rowBytes(header) + 1) * header.height) });
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

function coloursOf(
  header: Header,
  rows: Uint8Array,
  palette: Uint8Array,
  clear: Uint8Array,
): Colours {
  const { width, height, depth, colour } = header;
  const [samples, length] = [samplesOf[colour] ?? 1, rowBytes(header)];
  const most = 2 ** Math.min(depth, 8) - 1;
  const data = new Uint8Array(width * height * 4);
  /** A sample, of 16 bits its upper ones. */
  const sample = (y: number, i: number) => {
    if (depth >= 8) return rows[y * length + i * (depth >> 3)] ?? 0;
    const byte = rows[y * length + ((i * depth) >> 3)] ?? 0;
    return (byte >> (8 - depth - ((i * depth) & 7))) & most;
  };
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = 4 * (y * width + x);
      const [first, alpha] = [sample(y, x * samples), samples % 2 === 0 ? samples - 1 : null];
      data[at + 3] = alpha === null ? 255 : sample(y, x * samples + alpha);
      if (colour === 3) {
        data[at + 3] = clear[first] ?? 255;
        for (let c = 0; c < 3; c += 1) data[at + c] = palette[3 * first + c] ?? 0;
      } else
        for (let c = 0; c < 3; c += 1)
          data[at + c] = samples < 3 ? (first * 255) / most : sample(y, x * samples + c);
    }
  return { width, height, data };
}
