import { sameBytes } from '#sameBytes';

/**
 * Files that are made of one template have many parts alike, byte for byte: styles, relationships,
 * sheets that nobody fills in. They are unpacked once, and so is made once whatever is made of them (`onceFor`).
 */

/** Parts that are remembered at most, and the bytes of the largest of them, unpacked. */
const [most, largest] = [64, 64 * 1024];

/** A part by what tells it from others. */
interface Part {
  readonly method: number;
  readonly crc: number;
  readonly unpacked: number;
  readonly raw: Uint8Array;
}

interface Remembered {
  readonly raw: Uint8Array;
  readonly content: Uint8Array;
}

/** Those met last come last. */
const remembered = new Map<string, Remembered>();

const nameOf = ({ method, crc, unpacked }: Part) => `${method} ${crc} ${unpacked}`;

/**
 * The contents of parts, into which nobody may write.
 * @param unpack unpacks those that are new
 */
export async function unpackedOnce(
  parts: readonly Part[],
  unpack: (parts: readonly Part[]) => readonly Uint8Array[] | Promise<readonly Uint8Array[]>,
): Promise<readonly Uint8Array[]> {
  const known = parts.map(contentOf);
  const fresh = await unpack(parts.filter((_, i) => !known[i]));
  const contents = fresh.values();
  return parts.map((part, i) => known[i] ?? rememberContent(part, contents.next().value));
}

/** The content of a part that was unpacked before; undefined where none is the same. */
function contentOf(part: Part): Uint8Array | undefined {
  const name = nameOf(part);
  const one = remembered.get(name);
  if (!one || !areSame(one.raw, part.raw)) return undefined;
  remembered.delete(name);
  remembered.set(name, one);
  return one.content;
}

function rememberContent(part: Part, content: Uint8Array = new Uint8Array()): Uint8Array {
  if (part.raw.length > largest || content.length > largest) return content;
  const [oldest] = remembered.keys();
  if (remembered.size >= most && oldest !== undefined) remembered.delete(oldest);
  // Copies, for both are pieces of something larger.
  const own = { raw: part.raw.slice(), content: content.slice() };
  remembered.set(nameOf(part), own);
  return own.content;
}

const areSame = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && sameBytes(one, 0, one.length, other, 0);
