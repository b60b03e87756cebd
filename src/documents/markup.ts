import { Parser } from 'htmlparser2';
import { assertDepth, assertLength } from './limits';

/** What becomes of the elements of a page or of a Word document, in their order. */
export interface MarkupReader {
  /** Whether nothing within the element is to be read. */
  readonly isSilent: (name: string, attributes: Attributes) => boolean;
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

export type Attributes = Readonly<Record<string, string>>;

/**
 * Reads HTML, or XML with its prefixes, piece by piece. Entities of a document's own are not
 * expanded, and nothing is run or fetched.
 * @throws UnreadableFile where elements nest deeper, or hold more text, than the limits allow
 */
export function readMarkup(pieces: Iterable<string>, reader: MarkupReader, xml: boolean): void {
  let depth = 0;
  let skipping = 0;
  let length = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        assertDepth(depth);
        if (skipping > 0 || reader.isSilent(name, attributes)) skipping += 1;
        else reader.open(name, attributes);
      },
      ontext(text) {
        if (skipping > 0) return;
        // Between the tags of large tables stands much space.
        if (text.trim() !== '') length += text.length;
        assertLength(length);
        reader.text(text);
      },
      onclosetag(name) {
        depth -= 1;
        if (skipping > 0) skipping -= 1;
        else reader.close(name);
      },
    },
    { xmlMode: xml },
  );
  for (const piece of pieces) parser.write(piece);
  parser.end();
}
