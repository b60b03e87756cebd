import type { Grid, ReadingNote } from '../../../../report';
import { assertSize } from '../../../limits';
import { Package, unpack } from '../../../packed';
import { contentOfSheets } from '../../../workbooks';
import type { CellsRead, Read } from '../../format';
import { readAlike } from './alike';
import { workbookParts } from './book';

/** Parts that hold cells or what cells refer to, wherever in the package they stand. */
const isText = (name: string) => /\.(?:xml|rels)$/i.test(name);

export const read: Read = ({ bytes }) => contentOfXlsx(bytes);

/** The sheets of an .xlsx. @throws UnreadableFile when it cannot be read */
export async function gridsFromXlsx(bytes: Uint8Array): Promise<readonly Grid[]> {
  return (await contentOfXlsx(bytes)).grids;
}

/** @throws UnreadableFile when it is damaged or larger than the limits allow */
async function contentOfXlsx(bytes: Uint8Array): Promise<CellsRead> {
  assertSize(bytes.length);
  return cellsOfBook(new Package(await unpack(bytes, isText)));
}

/** What is in the package of a workbook. @throws UnreadableFile as its file */
export async function cellsOfBook(pack: Package): Promise<CellsRead> {
  const book = workbookParts(pack);
  const content = await contentOfSheets(
    book.sheets.map((part) => ({
      ...part,
      read: (allowance) => readAlike(part, book, allowance),
    })),
  );
  return { ...content, notes: [...(content.notes ?? []), ...book.lost.map(lostNote)] };
}

const lostNote = (name: string): ReadingNote => ({
  place: null,
  text: `工作表“${name}”的内容不在文件里（文件不完整），没有读取；请在原来的软件中重新保存一次再读。`,
});
