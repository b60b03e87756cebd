import type { Grid } from '../../../../report';
import { assertSheets } from '../../../limits';
import { unpack } from '../../../packed/zip';
import { bookOf, isBookPart } from './book';
import { gridOf } from './cells';

/**
 * The sheets of an .xlsx written as Excel, WPS and LibreOffice write it, hidden ones last. It looks
 * at nothing but the cells that hold something and the merges.
 * @throws Error where it is written in another way: a reader that knows them all is to be asked
 * @throws UnreadableFile when it is damaged or larger than the limits allow
 */
export async function scanXlsx(bytes: Uint8Array): Promise<readonly Grid[]> {
  const book = bookOf(await unpack(bytes, isBookPart));
  assertSheets(book.sheets.length);
  const shown = book.sheets.filter(({ hidden }) => !hidden);
  const hidden = book.sheets.filter((sheet) => sheet.hidden);
  return [...shown, ...hidden].flatMap((sheet) => gridOf(sheet, book));
}
