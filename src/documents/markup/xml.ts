import { assertDepth, assertLength } from '../limits';
import { damaged, UnreadableFile } from '../unreadable';
import { decodedXml } from './decodedXml';
import { Namespaces } from './namespaces';
import { PlainXml, type XmlTokens } from './plainXml';
import type { Attributes, MarkupReader } from './reader';

/**
 * Reads XML, element by element, under the prefixes that namespaces.ts gives its namespaces. Of
 * alternatives that a file offers to older programs it reads the first that is for programs of
 * today. Entities of its own are not expanded, and nothing is fetched.
 * @param most characters between tags that may be read
 * @throws UnreadableFile where its elements do not close as they opened, nest deeper than the limits
 *   allow, or hold more text
 */
export function readXml(content: Uint8Array | string, reader: MarkupReader, most?: number): void {
  const xml = new PlainXml(new Walk(reader, most));
  for (const piece of typeof content === 'string' ? [content] : decodedXml(content))
    xml.write(piece);
  xml.end();
}

class Walk implements XmlTokens {
  private readonly names = new Namespaces();
  private declared: Map<string, string> | null = null;
  private hasPrefixes = false;
  private depth = 0;
  private skipping = 0;
  private length = 0;
  /** The last thing read was a start tag: what closes now closes itself. */
  private isFresh = false;
  /** Alternatives that are open: whether one of them was read. */
  private readonly alternatives: boolean[] = [];

  constructor(
    private readonly reader: MarkupReader,
    private readonly most: number | undefined,
  ) {}

  prefixed(name: string, value: string): void {
    this.hasPrefixes = true;
    if (!name.startsWith('xmlns')) return;
    this.declared ??= new Map();
    this.declared.set(name.slice(6), value);
  }

  open(written: string, attributes: Attributes): void {
    this.depth += 1;
    assertDepth(this.depth);
    this.isFresh = true;
    if (this.declared) this.names.enter(this.depth, this.declared);
    this.declared = null;
    const name = this.names.element(written);
    const named = this.hasPrefixes ? this.inOurNames(attributes) : attributes;
    this.hasPrefixes = false;
    if (this.skipping > 0 || this.isPassedOver(name, named)) this.skipping += 1;
    else this.reader.open(name, named);
  }

  text(text: string): void {
    this.isFresh = false;
    if (this.skipping > 0) return;
    // Between the tags of large tables stands much space.
    if (/\S/.test(text)) assertLength((this.length += text.length), this.most);
    this.reader.text?.(text);
  }

  close(written: string, implied: boolean): void {
    if (implied && !this.isFresh) throw new UnreadableFile(damaged);
    this.isFresh = false;
    const name = this.names.element(written);
    if (this.skipping > 0) this.skipping -= 1;
    else this.reader.close?.(name);
    if (this.skipping === 0 && name === 'mc:AlternateContent') this.alternatives.pop();
    this.names.leave(this.depth);
    this.depth -= 1;
  }

  private isPassedOver(name: string, attributes: Attributes): boolean {
    if (name === 'mc:AlternateContent') this.alternatives.push(false);
    else if (name === 'mc:Choice' || name === 'mc:Fallback') {
      const isTaken = this.alternatives.at(-1) ?? false;
      const fits = name === 'mc:Fallback' || this.names.knows(attributes.Requires ?? '');
      if (isTaken || !fits) return true;
      this.alternatives.splice(-1, 1, true);
    }
    return this.reader.isSilent?.(name, attributes) ?? false;
  }

  /** Nearly every file calls them as we do. */
  private inOurNames(attributes: Attributes): Attributes {
    const isOurs = (name: string) => this.names.attribute(name) === name;
    if (Object.keys(attributes).every(isOurs)) return attributes;
    return Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [this.names.attribute(name), value]),
    );
  }
}
