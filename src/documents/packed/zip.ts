import { gunzip } from '#gunzip';
import { damaged, UnreadableFile } from '../unreadable';
import { gzipOf } from './gunzip/gzip';
import { assertUnpacked, limits } from '../limits';
import { partKey } from './partKey';
import { unpackedOnce } from './remembered';

/** A part of a packed file, as the directory at its end has it. */
interface Part {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  /** Time and day, as packed files write them. */
  readonly modified: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header stands. */
  readonly at: number;
}

const local = 0x04034b50;
const central = 0x02014b50;
const end = 0x06054b50;
/** The flag by which a part's sizes stand behind it. */
const sizesBehind = 0x0008;
/** In place of a number that stands in the 64-bit fields. */
const elsewhere = 0xffffffff;

/** A part as it lies in the file: what is said of it, and its bytes as they are packed. */
export interface PackedPart extends Omit<Part, 'packed' | 'at'> {
  readonly raw: Uint8Array;
}

/**
 * All parts, none of them unpacked, to be copied.
 * @throws UnreadableFile as {@link partNames}
 */
export function packedParts(bytes: Uint8Array): readonly PackedPart[] {
  return directory(bytes).map(({ packed, at, ...part }) => ({
    ...part,
    // Sizes stand before the bytes, where whoever copies them writes them, and not behind.
    flags: part.flags & ~sizesBehind,
    raw: rawOf(bytes, { packed, at }),
  }));
}

/**
 * Names of the parts of a packed file (xlsx, docx, ods), none of them unpacked.
 * @throws UnreadableFile when it is damaged, or would unpack to more than the limits allow
 */
export function partNames(bytes: Uint8Array): ReadonlySet<string> {
  return new Set(directory(bytes).map(({ name }) => name));
}

/**
 * The wanted parts, unpacked, to be read alone; absent ones are left out. Each is held against its checksum: a
 * damaged file may well unpack, to other figures.
 * @throws UnreadableFile as {@link partNames}
 */
export async function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const parts = directory(bytes).filter(({ name }) => wanted(name));
  assertOneOfEach(parts);
  try {
    const packed = parts.map((part) => ({ ...part, raw: rawOf(bytes, part) }));
    const contents = await unpackedOnce(packed, (some) =>
      gunzip(some.map((part) => gzipOf(part, part.raw))),
    );
    return new Map(parts.map(({ name }, i) => [name, contents[i] ?? new Uint8Array()]));
  } catch {
    throw new UnreadableFile(damaged);
  }
}

/** Of two parts with one name each program takes another: whose figures are they? */
function assertOneOfEach(parts: readonly Part[]): void {
  const sums = new Map<string, number>();
  for (const { name, crc } of parts) {
    if ((sums.get(partKey(name)) ?? crc) !== crc) throw new UnreadableFile(damaged);
    sums.set(partKey(name), crc);
  }
}

/** Several ask for what is in one file. */
const known = new WeakMap<Uint8Array, readonly Part[]>();

function directory(bytes: Uint8Array): readonly Part[] {
  const parts = known.get(bytes) ?? entriesOf(bytes);
  known.set(bytes, parts);
  // A part that claims to unpack to nothing would escape every limit.
  const sizes = parts.map(({ packed, unpacked }) =>
    unpacked === 0 && packed > 16 ? Infinity : unpacked,
  );
  assertUnpacked(parts.length > limits.parts ? Infinity : sizes.reduce((sum, one) => sum + one, 0));
  return parts;
}

function entriesOf(bytes: Uint8Array): readonly Part[] {
  try {
    return entriesIn(bytes);
  } catch {
    throw new UnreadableFile(damaged);
  }
}

function entriesIn(bytes: Uint8Array): readonly Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let tail = bytes.length - 22;
  while (view.getUint32(tail, true) !== end) tail -= 1;
  const parts: Part[] = [];
  const decoder = new TextDecoder();
  let at = view.getUint32(tail + 16, true);
  // The directory ends where its end is written; its count of entries may be 65535 for more.
  while (at < tail && view.getUint32(at, true) === central) {
    const nameLength = view.getUint16(at + 28, true);
    const extra = at + 46 + nameLength;
    const next = extra + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const long = longFields(view, extra, extra + view.getUint16(at + 30, true));
    const number = (offset: number) => {
      const value = view.getUint32(at + offset, true);
      return value === elsewhere ? (long.shift() ?? value) : value;
    };
    const unpacked = number(24);
    const packed = number(20);
    parts.push({
      name: decoder.decode(bytes.subarray(at + 46, extra)),
      method: view.getUint16(at + 10, true),
      flags: view.getUint16(at + 8, true),
      modified: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      packed,
      unpacked,
      at: number(42),
    });
    at = next;
  }
  if (parts.length === 0) throw new Error('no entries');
  return parts;
}

/** The 64-bit numbers that a part's extra fields hold, in the order of the numbers they stand for. */
function longFields(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const many = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: many }, (_, i) => Number(view.getBigUint64(at + 4 + 8 * i, true)));
  }
  return [];
}

/** The bytes of a part, still packed. */
function rawOf(bytes: Uint8Array, { at, packed }: Pick<Part, 'at' | 'packed'>): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(at, true) !== local) throw new UnreadableFile(damaged);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return bytes.subarray(start, start + packed);
}
