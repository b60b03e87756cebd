import { Parser, type Handler } from 'htmlparser2';
import { assertDepth, assertLength } from '../limits';
import type { MarkupReader } from './reader';

/**
 * Reads HTML as a browser would take it, tags that are not closed included. Nothing is run or
 * fetched.
 * @throws UnreadableFile where elements nest deeper, or hold more text, than the limits allow
 */
export function readHtml(html: string, reader: MarkupReader): void {
  let depth = 0;
  let skipping = 0;
  let length = 0;
  const handler: Partial<Handler> = {
    onopentag(name, attributes) {
      depth += 1;
      assertDepth(depth);
      if (skipping > 0 || reader.isSilent?.(name, attributes)) skipping += 1;
      else reader.open(name, attributes);
    },
    ontext(text) {
      if (skipping > 0) return;
      if (/\S/.test(text)) assertLength((length += text.length));
      reader.text(text);
    },
    onclosetag(name) {
      depth -= 1;
      if (skipping > 0) skipping -= 1;
      else reader.close(name);
    },
  };
  // In a page that is XML, `<script/>` is closed.
  const parser = new Parser(handler, { recognizeSelfClosing: isXml.test(html.slice(0, 1000)) });
  parser.write(html);
  parser.end();
}

const isXml = /^\s*<\?xml|<!DOCTYPE[^>]*XHTML|<html[^>]*1999\/xhtml/i;
