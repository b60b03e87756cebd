import { assertSheets, assertSize } from '../../../limits';
import { damaged, locked, UnreadableFile } from '../../../unreadable';
import { contentOfSheets, readSheet } from '../../../workbooks';
import type { Read } from '../../format';
import { bookOf } from './book';
import { asksPassword } from './password';
import { RecordReader } from './records';
import { seenXlsSheet } from './sheet';

/** The part of the library that is used, which it gives no types. */
interface Containers {
  readonly CFB: {
    readonly read: (bytes: Uint8Array, options: { readonly type: 'array' }) => object;
    readonly find: (
      container: object,
      name: string,
    ) => { readonly content: ArrayLike<number> } | null;
  };
}

/** The sheets of an .xls of Excel 97 to 2003. */
export const read: Read = async ({ bytes }) => {
  assertSize(bytes.length);
  if (asksPassword(bytes)) throw new UnreadableFile(locked);
  const records = new RecordReader(await workbookStream(bytes));
  const book = bookOf(records);
  assertSheets(book.sheets.length);
  return contentOfSheets(
    book.sheets.map((part) => ({
      ...part,
      read: (allowance) => readSheet(seenXlsSheet(part, records, book), allowance),
    })),
  );
};

async function workbookStream(bytes: Uint8Array): Promise<Uint8Array> {
  const library: Containers = await import('@e965/xlsx');
  let content: ArrayLike<number> | undefined;
  try {
    content = library.CFB.find(library.CFB.read(bytes, { type: 'array' }), 'Workbook')?.content;
  } catch {
    // The library throws at whatever it cannot make out.
  }
  if (!content) throw new UnreadableFile(damaged);
  return Uint8Array.from(content);
}
