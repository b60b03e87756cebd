import { Parser } from 'htmlparser2';

/** What is told of XML, in its order and under the names that it writes. */
export interface XmlTokens {
  /** An attribute of the element that opens next, whose name has a prefix or declares one. */
  readonly prefixed: (name: string, value: string) => void;
  readonly open: (name: string, attributes: Record<string, string>) => void;
  readonly text: (text: string) => void;
  /** @param implied nothing in the file says that the element ends here */
  readonly close: (name: string, implied: boolean) => void;
}

/** A tag or a text that ends beyond the piece of the file that is there may be so long. */
const longest = 64 * 1024;

/** Signs of the names in Office's files, by their codes. */
const nameSigns = new Uint8Array(128);
for (const sign of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789:_.-')
  nameSigns[sign.charCodeAt(0)] = 1;
const isSpace = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

const characters: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" },
};
const strange = /&(?!(?:amp|lt|gt|quot|apos);)/;

/** A text with its entities as characters; null where there are others than those of all XML. */
function unescaped(text: string): string | null {
  if (!text.includes('&')) return text;
  if (strange.test(text)) return null;
  return text.replace(/&\w+;/g, (entity) => characters[entity] ?? entity);
}

/**
 * Reads XML that is written as programs write it: tags that close in their turn, names in ASCII,
 * values in quotation marks, the five entities of all XML. From where anything else begins
 * (comments, CDATA, entities by number, a fault), htmlparser2 reads on, which tells the same of what
 * is read here, at a quarter of the speed.
 */
export class PlainXml {
  /** Elements that are open. */
  private readonly path: string[] = [];
  /** What is left of the pieces so far. */
  private rest = '';
  private isFirst = true;
  private parser: Parser | null = null;

  constructor(private readonly tokens: XmlTokens) {}

  write(piece: string): void {
    if (this.parser) {
      this.parser.write(piece);
      return;
    }
    const text = this.rest + piece;
    this.rest = text.slice(this.read(text));
    if (this.rest.length > longest) this.handOver();
  }

  /** Nothing more comes. */
  end(): void {
    const isWhole = this.path.length === 0 && /^\s*$/.test(this.rest);
    if (isWhole && !this.parser) this.tokens.text(this.rest);
    else {
      this.handOver();
      this.parser?.end();
    }
  }

  private handOver(): void {
    const { tokens } = this;
    if (this.parser) return;
    let isTold = false;
    this.parser = new Parser(
      {
        onattribute: (name, value) => {
          if (isTold && isPrefixed(name)) tokens.prefixed(name, value);
        },
        onopentag: (name, attributes) => {
          if (isTold) tokens.open(name, attributes);
        },
        ontext: (text) => tokens.text(text),
        onclosetag: (name, implied) => tokens.close(name, implied),
      },
      { xmlMode: true },
    );
    // It is to know what is open.
    this.parser.write(this.path.map((name) => `<${name}>`).join(''));
    isTold = true;
    this.parser.write(this.rest);
  }

  /** Tells what is whole and plain. @returns where it ends */
  private read(text: string): number {
    let at = this.isFirst && text.startsWith('<?xml') ? text.indexOf('>') + 1 : 0;
    this.isFirst = false;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start < 0) return at;
      if (start > at) {
        const between = unescaped(text.slice(at, start));
        if (between === null) return at;
        this.tokens.text(between);
      }
      at =
        text.charCodeAt(start + 1) === slash ? this.closed(text, start) : this.opened(text, start);
      if (at < 0) return start;
    }
  }

  /** Reads the end tag that begins here. @returns where it ends, or -1 where it is not plain */
  private closed(text: string, start: number): number {
    const name = this.path.at(-1);
    if (name === undefined || !text.startsWith(name, start + 2)) return -1;
    const end = start + 2 + name.length;
    if (text.charCodeAt(end) !== close) return -1;
    this.path.pop();
    this.tokens.close(name, false);
    return end + 1;
  }

  /** Reads the start tag that begins here. @returns where it ends, or -1 where it is not plain */
  private opened(text: string, start: number): number {
    let at = nameEnd(text, start + 1);
    const name = text.slice(start + 1, at);
    if (name === '') return -1;
    const attributes: Record<string, string> = {};
    let hasPrefixes = false;
    for (;;) {
      const before = at;
      while (isSpace(text.charCodeAt(at))) at += 1;
      const code = text.charCodeAt(at);
      if (code === close || code === slash) break;
      const end = nameEnd(text, at);
      if (at === before || at === end || text.charCodeAt(end) !== equals) return -1;
      const quote = text.charAt(end + 1);
      const last = quote === '"' || quote === "'" ? text.indexOf(quote, end + 2) : -1;
      const value = last < 0 ? null : unescaped(text.slice(end + 2, last));
      const key = text.slice(at, end);
      // One that is there already, or that any object has.
      if (value === null || attributes[key] !== undefined) return -1;
      attributes[key] = value;
      hasPrefixes ||= isPrefixed(key);
      at = last + 1;
    }
    const isClosed = text.charCodeAt(at) === slash;
    if (isClosed && text.charCodeAt(at + 1) !== close) return -1;
    if (hasPrefixes)
      for (const key of Object.keys(attributes))
        if (isPrefixed(key)) this.tokens.prefixed(key, attributes[key] ?? '');
    this.tokens.open(name, attributes);
    if (isClosed) this.tokens.close(name, true);
    else this.path.push(name);
    return at + (isClosed ? 2 : 1);
  }
}

const close = 0x3e;
const slash = 0x2f;
const equals = 0x3d;

/** Where the name ends that begins here. */
function nameEnd(text: string, start: number): number {
  let at = start;
  while (nameSigns[text.charCodeAt(at)] === 1) at += 1;
  return at;
}

const isPrefixed = (name: string) => name.startsWith('xmlns') || name.includes(':');
