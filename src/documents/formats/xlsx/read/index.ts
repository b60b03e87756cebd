import type { Grid } from '../../../../report';
import { Allowance } from '../../../allowance';
import { assertSheets, assertSize } from '../../../limits';
import { Package, unpack } from '../../../packed';
import type { CellsRead, Read } from '../../format';
import { showAsFormatted } from './asShown';
import { workbookParts, type SheetPart } from './book';
import { readSheet } from './gridOf';
import { sheetOf, type SheetContent } from './sheet';

/** Parts that hold cells or what cells refer to, wherever in the package they stand. */
const isText = (name: string) => /\.(?:xml|rels)$/i.test(name);

export const read: Read = ({ bytes }) => contentOfXlsx(bytes);

/** The sheets of an .xlsx. @throws UnreadableFile when it cannot be read */
export async function gridsFromXlsx(bytes: Uint8Array): Promise<readonly Grid[]> {
  return (await contentOfXlsx(bytes)).grids;
}

/**
 * The sheets of an .xlsx, hidden ones last, so that what is seen is found first.
 * @throws UnreadableFile when it is damaged or larger than the limits allow
 */
async function contentOfXlsx(bytes: Uint8Array): Promise<CellsRead> {
  assertSize(bytes.length);
  const book = workbookParts(new Package(await unpack(bytes, isText)));
  assertSheets(book.sheets.length);
  const allowance = new Allowance();
  const contents = new Map<Uint8Array, SheetContent>();
  /** Several sheets may name one part: it is read once, and counted for each. */
  const contentOf = ({ xml }: SheetPart) => {
    const content = contents.get(xml) ?? sheetOf(xml);
    contents.set(xml, content);
    return content;
  };
  const shown = book.sheets.filter(({ hidden }) => !hidden);
  const hidden = book.sheets.filter((sheet) => sheet.hidden);
  const sheets = [...shown, ...hidden].map((part) => ({
    name: part.name,
    ...readSheet(part.name, contentOf(part), book, allowance),
  }));
  const notes = await Promise.all(
    sheets.map(({ name, formatted }) => showAsFormatted(name, formatted)),
  );
  return {
    grids: sheets.flatMap(({ grid }) => grid ?? []),
    unread: sheets.flatMap(({ unread }) => unread),
    notes: [...sheets.flatMap((sheet) => sheet.notes), ...notes.flat()],
  };
}
