import type { PackedPart } from './zip';

/**
 * Files that are made of one template have many parts alike, byte for byte: styles, relationships,
 * sheets that nobody fills in. They are unpacked once, and so is made once whatever is made of them.
 */

/** Parts that are remembered at most, and the bytes of the largest of them, unpacked. */
const [most, largest] = [64, 64 * 1024];

type Part = Pick<PackedPart, 'method' | 'crc' | 'unpacked'>;

interface Remembered {
  readonly raw: Uint8Array;
  readonly content: Uint8Array;
}

/** Those met last come last. */
const remembered = new Map<string, Remembered>();

const nameOf = ({ method, crc, unpacked }: Part) => `${method} ${crc} ${unpacked}`;

/** The content of a part that was unpacked before; undefined where none is the same. */
export function rememberedContent(part: Part, raw: Uint8Array): Uint8Array | undefined {
  const name = nameOf(part);
  const one = remembered.get(name);
  if (!one || !areSame(one.raw, raw)) return undefined;
  remembered.delete(name);
  remembered.set(name, one);
  return one.content;
}

/** Nobody may write into the content from here on. */
export function rememberContent(part: Part, raw: Uint8Array, content: Uint8Array): void {
  if (raw.length > largest || content.length > largest) return;
  const [oldest] = remembered.keys();
  if (remembered.size >= most && oldest !== undefined) remembered.delete(oldest);
  // A copy, for the bytes are a piece of the whole file.
  remembered.set(nameOf(part), { raw: raw.slice(), content });
}

function areSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, i) => byte === other[i]);
}

/** What is made of a part, made once for each content that is remembered. */
export function oncePerPart<T extends object>(
  make: (part: Uint8Array) => T,
): (part: Uint8Array) => T {
  const made = new WeakMap<Uint8Array, T>();
  return (part) => {
    const known = made.get(part);
    if (known) return known;
    const fresh = make(part);
    made.set(part, fresh);
    return fresh;
  };
}
