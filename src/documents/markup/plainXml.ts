import { Parser } from 'htmlparser2';
import { isPrefixed, PlainTags, unescaped } from './plainTag';

/** What is told of XML, in its order and under the names that it writes. */
export interface XmlTokens {
  /** An attribute of the element that opens next, whose name has a prefix or declares one. */
  readonly prefixed: (name: string, value: string) => void;
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  /** @param implied nothing in the file says that the element ends here */
  readonly close: (name: string, implied: boolean) => void;
}

/** A tag or a text that ends beyond the piece of the file that is there may be so long. */
const longest = 64 * 1024;

/**
 * Reads XML that is written as programs write it: tags that close in their turn, names in ASCII,
 * values in quotation marks, the five entities of all XML. From where anything else begins
 * (comments, CDATA, entities by number, a fault), htmlparser2 reads on, which tells the same of what
 * is read here, at a quarter of the speed.
 */
export class PlainXml {
  /** Elements that are open. */
  private readonly path: string[] = [];
  private readonly tags = new PlainTags();
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
    const tag = this.tags.read(text, start);
    if (!tag) return -1;
    const { name, attributes, prefixed, isClosed, length } = tag;
    for (const key of prefixed) this.tokens.prefixed(key, attributes[key] ?? '');
    this.tokens.open(name, attributes);
    if (isClosed) this.tokens.close(name, true);
    else this.path.push(name);
    return start + length;
  }
}

const close = 0x3e;
const slash = 0x2f;
