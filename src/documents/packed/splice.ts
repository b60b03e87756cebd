import { gzip } from '#gzip';
import { packedParts, type PackedPart } from './zip';

/** What becomes of parts, by name: other content, or null for none. New names come at the end. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

/**
 * A packed file with some of its parts put anew. Every other is copied as it stands, still packed,
 * so that what nobody understands here survives to the last bit.
 * @throws UnreadableFile when the file is damaged
 */
export function splice(bytes: Uint8Array, changes: PartChanges): Uint8Array {
  const present = packedParts(bytes);
  const names = new Set(present.map(({ name }) => name));
  const kept = present.flatMap((part) => {
    const content = changes.get(part.name);
    if (content === undefined) return [part];
    return content === null ? [] : [packed(part.name, content)];
  });
  const added = [...changes].flatMap(([name, content]) =>
    content && !names.has(name) ? [packed(name, content)] : [],
  );
  return written([...kept, ...added]);
}

/** A packed file of these parts, by their names. */
export function pack(parts: Iterable<readonly [name: string, content: Uint8Array]>): Uint8Array {
  return written(Array.from(parts, ([name, content]) => packed(name, content)));
}

const deflated = 8;
/** The name of a part is UTF-8. */
const utf8 = 0x0800;
/** 1980-01-01: what is packed here tells nobody when. */
const noTime = 0x00210000;

/** Bytes of a gzip file around what is deflated (RFC 1952): a checksum and a size behind it. */
const [head, foot] = [10, 8] as const;

function packed(name: string, content: Uint8Array): PackedPart {
  const file = gzip(content);
  const end = file.length - foot;
  return {
    name,
    method: deflated,
    flags: utf8,
    modified: noTime,
    crc: new DataView(file.buffer, file.byteOffset + end).getUint32(0, true),
    unpacked: content.length,
    raw: file.subarray(head, end),
  };
}

/** Sizes of what is written once a part and once a file, names not counted. */
const size = { local: 30, central: 46, end: 22 } as const;
const version = 20;

function written(parts: readonly PackedPart[]): Uint8Array {
  const encoder = new TextEncoder();
  const named = parts.map((part) => ({ ...part, label: encoder.encode(part.name) }));
  const length = named.reduce<number>(
    (sum, { label, raw }) => sum + size.local + size.central + 2 * label.length + raw.length,
    size.end,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = named.map((part) => {
    const start = at;
    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, part);
    bytes.set(part.label, at + size.local);
    bytes.set(part.raw, at + size.local + part.label.length);
    at += size.local + part.label.length + part.raw.length;
    return start;
  });
  const directory = at;
  named.forEach((part, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, version, true);
    writeFacts(view, at + 6, part);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(part.label, at + size.central);
    at += size.central + part.label.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** What the local header and the directory say alike, from the version that is needed on. */
function writeFacts(
  view: DataView,
  at: number,
  { flags, method, modified, crc, raw, unpacked, label }: PackedPart & { label: Uint8Array },
): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, modified, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, raw.length, true);
  view.setUint32(at + 18, unpacked, true);
  view.setUint16(at + 22, label.length, true);
}
