import { Parser } from 'htmlparser2';
import { assertLength, limits } from '../../limits';
import { Package } from '../../packed';
import { cellsOfWord } from '../docx/read';
import type { Read } from '../format';

export const read: Read = ({ text }) => {
  assertLength(text.length, limits.page);
  return cellsOfWord(new Package(partsOf(text)));
};

const encoder = new TextEncoder();

/** The parts that are XML, each cut out of the whole as it stands there. */
function partsOf(xml: string): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let name = '';
  let from = 0;
  const local = (written: string) => written.slice(written.indexOf(':') + 1);
  const parser = new Parser(
    {
      onopentag: (written, attributes) => {
        if (local(written) === 'part') {
          const [, value = ''] =
            Object.entries(attributes).find(([one]) => local(one) === 'name') ?? [];
          name = value;
        } else if (local(written) === 'xmlData') from = parser.endIndex + 1;
      },
      onclosetag: (written) => {
        if (local(written) === 'xmlData')
          parts.set(name, encoder.encode(xml.slice(from, parser.startIndex)));
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return parts;
}
