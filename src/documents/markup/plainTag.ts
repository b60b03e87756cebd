/** A start tag as programs write it. */
export interface PlainTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of attributes that have a prefix or declare one. */
  readonly prefixed: readonly string[];
  readonly isClosed: boolean;
  /** With its `<` and its `>`. */
  readonly length: number;
}

/** Tags that are kept at most. */
const most = 1000;
/** So many more tags may be new than known, before none is looked for any more. */
const patience = 500;

/**
 * The start tags of one file. Most come again and again, letter by letter, and are then not read
 * again; not so in a sheet, where each cell says where it is.
 */
export class PlainTags {
  private readonly known = new Map<string, PlainTag>();
  private worth = patience;

  /** The tag that begins at a `<`; null where it is not plain, or not whole. */
  read(text: string, start: number): PlainTag | null {
    if (this.worth <= 0) return plainTag(text, start);
    const written = text.slice(start, text.indexOf('>', start) + 1);
    const known = this.known.get(written);
    this.worth += known ? 1 : -1;
    if (known) return known;
    const tag = plainTag(text, start);
    // One that is longer has a `>` in a value.
    const isToKeep = tag?.length === written.length && this.known.size < most;
    if (isToKeep) this.known.set(written, tag);
    return tag;
  }
}

function plainTag(text: string, start: number): PlainTag | null {
  let at = nameEnd(text, start + 1);
  const name = text.slice(start + 1, at);
  if (name === '') return null;
  const attributes: Record<string, string> = {};
  let prefixed: string[] | null = null;
  for (;;) {
    const before = at;
    while (isSpace(text.charCodeAt(at))) at += 1;
    const code = text.charCodeAt(at);
    if (code === close || code === slash) break;
    const end = nameEnd(text, at);
    if (at === before || at === end || text.charCodeAt(end) !== equals) return null;
    const quote = text.charAt(end + 1);
    const last = quote === '"' || quote === "'" ? text.indexOf(quote, end + 2) : -1;
    const value = last < 0 ? null : unescaped(text.slice(end + 2, last));
    const key = text.slice(at, end);
    // One that is there already, or that any object has.
    if (value === null || attributes[key] !== undefined) return null;
    attributes[key] = value;
    if (isPrefixed(key)) (prefixed ??= []).push(key);
    at = last + 1;
  }
  const isClosed = text.charCodeAt(at) === slash;
  if (isClosed && text.charCodeAt(at + 1) !== close) return null;
  const length = at + (isClosed ? 2 : 1) - start;
  return { name, attributes, prefixed: prefixed ?? none, isClosed, length };
}

const none: readonly string[] = [];
const close = 0x3e;
const slash = 0x2f;
const equals = 0x3d;
const isSpace = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** Signs of the names in Office's files, by their codes. */
const nameSigns = new Uint8Array(128);
for (const sign of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789:_.-')
  nameSigns[sign.charCodeAt(0)] = 1;

/** Where the name ends that begins here. */
function nameEnd(text: string, start: number): number {
  let at = start;
  while (nameSigns[text.charCodeAt(at)] === 1) at += 1;
  return at;
}

export const isPrefixed = (name: string) => name.startsWith('xmlns') || name.includes(':');

const characters: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" },
};
const strange = /&(?!(?:amp|lt|gt|quot|apos);)/;

/** A text with its entities as characters; null where there are others than those of all XML. */
export function unescaped(text: string): string | null {
  if (!text.includes('&')) return text;
  if (strange.test(text)) return null;
  return text.replace(/&\w+;/g, (entity) => characters[entity] ?? entity);
}
