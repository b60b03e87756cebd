import type { Handler } from 'htmlparser2';
import { assertDepth, assertLength } from '../limits';
import { PageParser } from './pageParser';
import type { MarkupReader } from './reader';

/**
 * Reads HTML as a browser would take it, tags that are not closed included. Nothing is run or
 * fetched.
 * @throws UnreadableFile where elements nest deeper, or hold more text, than the limits allow
 */
export function readHtml(html: string, reader: MarkupReader): void {
  const page = withPlainComments(html);
  let depth = 0;
  let skipping = 0;
  let length = 0;
  const isXmlPage = isXml.test(page.slice(0, 1000));
  /** What stands before the names of a page's elements where it is XML. */
  const prefixes = new Set<string>();
  const nameOf = (written: string) => {
    if (prefixes.size === 0) return written;
    const colon = written.indexOf(':');
    return prefixes.has(written.slice(0, colon)) ? written.slice(colon + 1) : written;
  };
  const handler: Partial<Handler> = {
    ...(isXmlPage && {
      onattribute: (name: string, value: string) => {
        if (name.startsWith('xmlns:') && vocabularies.has(value)) prefixes.add(name.slice(6));
      },
    }),
    onopentag(written, attributes) {
      const name = nameOf(written);
      depth += 1;
      assertDepth(depth);
      if (skipping > 0 || reader.isSilent?.(name, attributes)) skipping += 1;
      else reader.open(name, attributes);
    },
    ontext(text) {
      if (skipping > 0) {
        reader.passedOver?.(text);
        return;
      }
      if (/\S/.test(text)) assertLength((length += text.length));
      reader.text?.(text);
    },
    onclosetag(written) {
      depth -= 1;
      if (skipping > 0) skipping -= 1;
      else reader.close?.(nameOf(written));
    },
  };
  // In a page that is XML, `<script/>` is closed.
  const parser = new PageParser(page, handler, { recognizeSelfClosing: isXmlPage });
  parser.write(page);
  parser.end();
}

/** Comments that end as browsers take it (`<!-->`, `--!>`), where the library would go on to the next. */
const withPlainComments = (html: string) =>
  html.replace(/<!---?>/g, '<!---->').replaceAll('--!>', '-->');

const isXml = /^\s*<\?xml|<!DOCTYPE[^>]*XHTML|<(?:\w+:)?html[^>]*1999\/xhtml/i;
/** Namespaces whose names mean the same wherever they stand in a page. */
const vocabularies = new Set([
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/2000/svg',
]);
