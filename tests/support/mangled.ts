import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { below, type Random } from './consistentReport';

/** A file with the name under which it is read. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Mangle = (bytes: Uint8Array, random: Random) => Uint8Array;

const isPacked = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

const noise = (size: number, random: Random) =>
  Uint8Array.from({ length: size }, () => below(256, random));

/** The bytes with some pieces written over, taken out, said twice, or exchanged for noise. */
function torn(bytes: Uint8Array, random: Random): Uint8Array {
  let left = bytes;
  for (let i = below(6, random); i >= 0; i -= 1) {
    const at = below(left.length + 1, random);
    const size = below(random() < 0.8 ? 8 : 400, random);
    const piece = random() < 0.5 ? noise(size, random) : left.slice(at, at + 2 * size);
    left = Uint8Array.from([...left.subarray(0, at), ...piece, ...left.subarray(at + size)]);
  }
  return left;
}

/** What readers of text may stumble over. */
const snags = [
  ...['<', '>', '"', '&#x110000;', '&#0;', '<!--', '<![CDATA[', ']]>', '</', '\0', '\t', '|', '\n'],
  ...['<table>', '<td rowspan="999999999" colspan="-1">', '<w:tbl>', '<w:gridSpan w:val="99999"/>'],
  ...['<c r="XFD1048576"><v>1</v></c>', '<c r="A0"><v>1e999</v></c>', '<mergeCell ref="Z9:A1"/>'],
  ...['99999999999999999999', '-1', '1e308', 'NaN', '㈠', '⼀', '\uD800', '年'.repeat(3000)],
  ...['[[[[', '{"values":', 'null', '1048576', '总计', '（一）予以公开', '__proto__'],
];

/** The text with snags put in between. */
function snagged(text: string, random: Random): string {
  let left = text;
  for (let i = below(8, random); i >= 0; i -= 1) {
    const at = below(left.length + 1, random);
    const over = below(random() < 0.7 ? 3 : 60, random);
    left = left.slice(0, at) + (snags[below(snags.length, random)] ?? '') + left.slice(at + over);
  }
  return left;
}

/** The text with one of its pieces, often an element or a line, said over and over. */
function grown(text: string, random: Random): string {
  const at = below(text.length + 1, random);
  const piece = text.slice(at, at + 1 + below(random() < 0.5 ? 20 : 300, random));
  return text.slice(0, at) + piece.repeat(1 + below(20_000, random)) + text.slice(at);
}

/** A packed file is mangled in one of its parts and packed again, so that its checksums hold. */
function inside(bytes: Uint8Array, random: Random): Uint8Array {
  const change = random() < 0.98 ? snagged : grown;
  if (!isPacked(bytes)) return strToU8(change(strFromU8(bytes), random));
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[below(names.length, random)] ?? '';
  if (random() < 0.1) {
    return zipSync(Object.fromEntries(Object.entries(parts).filter(([one]) => one !== name)));
  }
  parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array()), random));
  return zipSync(parts, { level: 1 });
}

const ways: readonly Mangle[] = [
  (bytes, random) => bytes.slice(0, below(bytes.length, random)),
  torn,
  inside,
  inside,
  (bytes, random) =>
    Uint8Array.from([
      ...bytes.subarray(0, below(64, random)),
      ...noise(below(3000, random), random),
    ]),
];

/** One of the files as chance has damaged it, under its own name or another's. */
export function mangled(files: readonly NamedFile[], random: Random): NamedFile {
  const pick = () => files[below(files.length, random)] ?? { name: '', bytes: new Uint8Array() };
  const { name, bytes } = pick();
  const way = ways[below(ways.length, random)] ?? torn;
  return { name: random() < 0.9 ? name : pick().name, bytes: way(bytes, random) };
}
