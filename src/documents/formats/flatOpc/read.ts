import { strToU8 } from 'fflate';
import { Parser } from 'htmlparser2';
import { assertLength, limits } from '../../limits';
import { Package } from '../../packed';
import { damaged, UnreadableFile } from '../../unreadable';
import { cellsOfWord, isText } from '../docx/read';
import type { Read } from '../format';
import { noSlides } from '../unread';
import { cellsOfBook } from '../xlsx/read';

export const read: Read = ({ text }) => {
  assertLength(text.length, limits.page);
  const content = new Package(partsOf(text));
  const main = content.relationships('').find(({ kind }) => kind === 'officeDocument');
  if (main?.path.startsWith('xl/')) return cellsOfBook(content);
  if (main?.path.startsWith('ppt/')) throw new UnreadableFile(noSlides);
  return cellsOfWord(content);
};

const encoder = new TextEncoder();

/** Elements that hold a part, and how its bytes come out of what stands in them. */
const holders = new Map([
  ['xmlData', (content: string) => encoder.encode(content)],
  ['binaryData', fromBase64],
]);

/** The parts that are XML, whichever way the whole holds them. */
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
        } else if (holders.has(local(written))) from = parser.endIndex + 1;
      },
      onclosetag: (written) => {
        const holder = holders.get(local(written));
        if (holder && isText(name)) parts.set(name, holder(xml.slice(from, parser.startIndex)));
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return parts;
}

function fromBase64(content: string): Uint8Array {
  try {
    return strToU8(atob(content), true);
  } catch {
    throw new UnreadableFile(damaged);
  }
}
