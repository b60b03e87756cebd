/** A gzip file. */
export interface Gzip {
  readonly pieces: Iterable<Uint8Array<ArrayBuffer>>;
  /** Bytes it says it unpacks to: one that holds more is given up before it is unpacked. */
  readonly size: number;
}

/**
 * Unpacks gzip files. Each platform has its own, imported as `#gunzip`.
 * @throws Error where one is damaged: each is held against the checksum and the size in its foot
 */
export type Gunzip = (
  files: readonly Gzip[],
) => readonly Uint8Array[] | Promise<readonly Uint8Array[]>;

/** What the directory of a packed file says of a part. */
interface Packed {
  /** 0: it is kept as it is; 8: deflated. */
  readonly method: number;
  readonly crc: number;
  readonly unpacked: number;
}

/** Deflated; without a name, a time or a system. */
const head = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);

/**
 * A part of a packed file as a gzip file: the same bytes, with the same checksum (RFC 1952). So
 * every platform unpacks and checks it by what it has built in, many times as fast as a script.
 * @throws Error where it is packed in a way that is not gzip's
 */
export function gzipOf(part: Packed, bytes: Uint8Array): Gzip {
  return { pieces: piecesOf(part, bytes), size: part.unpacked };
}

function* piecesOf(
  { method, crc, unpacked }: Packed,
  bytes: Uint8Array,
): Generator<Uint8Array<ArrayBuffer>> {
  yield head;
  if (method === 8) yield* slices(bytes);
  else if (method === 0) yield* storedBlocks(bytes);
  else throw new Error('unknown method');
  const foot = new DataView(new ArrayBuffer(8));
  foot.setUint32(0, crc, true);
  foot.setUint32(4, unpacked, true);
  yield new Uint8Array(foot.buffer);
}

/** Bytes taken at a time: they unpack to a thousand times as many at most. */
const step = 32 * 1024;

function* slices(bytes: Uint8Array): Generator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < bytes.length; at += step) yield bytes.slice(at, at + step);
}

/** Bytes as deflated ones that are kept as they are (RFC 1951, 3.2.4), the empty last one too. */
function* storedBlocks(bytes: Uint8Array): Generator<Uint8Array<ArrayBuffer>> {
  for (const slice of slices(bytes)) {
    yield blockHead(slice.length, false);
    yield slice;
  }
  yield blockHead(0, true);
}

function blockHead(length: number, isLast: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(5));
  view.setUint8(0, Number(isLast));
  view.setUint16(1, length, true);
  view.setUint16(3, ~length, true);
  return new Uint8Array(view.buffer);
}
