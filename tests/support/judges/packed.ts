import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';

/** An element of a part, with its prefix: `w:tbl`. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tag[];
  /** The text of the element itself. */
  readonly text: string;
}

/** A package of Office Open XML: its parts of XML by their names, without the leading slash. */
export interface Packed {
  readonly parts: ReadonlyMap<string, Tag>;
  /** The same as they are written. */
  readonly texts: ReadonlyMap<string, string>;
  /** Names of all parts, those that are no XML among them. */
  readonly names: readonly string[];
}

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
  readonly data?: string;
}

function tagOf({ name = '', attribs = {}, children = [] }: Node): Tag {
  return {
    name,
    attributes: attribs,
    children: children.filter((one) => one.type === 'tag').map(tagOf),
    text: children.map((one) => (one.type === 'text' ? (one.data ?? '') : '')).join(''),
  };
}

/** @throws where a part has no element */
export function unpacked(bytes: Uint8Array): Packed {
  const files = Object.entries(unzipSync(bytes));
  const xml = files.filter(([name]) => /\.(xml|rels)$/.test(name));
  const texts = new Map(xml.map(([name, part]) => [name, strFromU8(part)]));
  return {
    names: files.map(([name]) => name),
    parts: new Map(Array.from(texts, ([name, text]) => [name, rootOf(text)])),
    texts,
  };
}

export function rootOf(xml: string): Tag {
  const children: readonly Node[] = parseDocument(xml, { xmlMode: true }).children;
  const root = children.find(({ type }) => type === 'tag');
  if (!root) throw new Error('A part without an element.');
  return tagOf(root);
}

/** An element and all within it, in the order of the text. */
export function within(tag: Tag): readonly Tag[] {
  return [tag, ...tag.children.flatMap(within)];
}

/** Those that have been there before. */
export function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

/** All elements of a name, in the parts whose names fit. */
export function tagsIn(packed: Packed, part: RegExp, name: string): readonly Found[] {
  return [...packed.parts]
    .filter(([path]) => part.test(path))
    .flatMap(([path, root]) => within(root).map((tag) => ({ path, tag })))
    .filter(({ tag }) => tag.name === name);
}

/** An element and the part in which it was found. */
export interface Found {
  readonly path: string;
  readonly tag: Tag;
}

/** A rule that a program enforces; it names what breaks it. */
export interface PackageRule {
  readonly name: string;
  /** Where it is written, or who saw what a program does. */
  readonly source: string;
  readonly faults: (packed: Packed) => readonly string[];
}
