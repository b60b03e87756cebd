import type { Unread } from '../../../../report';
import { UnreadableFile } from '../../../unreadable';
import type { Content } from '../../format';
import type { Incoming } from '../../incoming';
import { decodeJpeg, turnOfPhotograph } from './jpeg';
import { readPage, type ReadPage } from './page';
import { decodePng } from './png';
import { proved } from './prove';
import { halved, redLight, turned, type Raster } from './raster';
import { recogniser } from './recogniser';

/**
 * The report in a picture: its ruled tables, cell by cell, as far as they have the form's shape.
 * @throws UnreadableFile when it cannot be opened, or no table of the form is found in it
 */
export async function read({ bytes, progress }: Incoming): Promise<Content> {
  const picture = notTooLarge(decoded(bytes));
  const page = await readPage(picture, await recogniser(), progress);
  if (page.tables === page.refused) throw new UnreadableFile(nothing(page.tables));
  const { cells, merges } = page;
  const grid = { sheet: null, top: 0, left: 0, cells, merges, columns: 'kept' } as const;
  const unread = toldOf(page).map((why): Unread => {
    return { place: { sheet: null, row: 0, column: 0 }, text: '（图片）', why };
  });
  return { grids: [grid], unread, proved: (report) => proved(report, page.seen) };
}

/** What of a picture was not read, where some of it was. */
function toldOf({ refused, torn }: ReadPage): string[] {
  const told: string[] = [];
  if (refused > 0)
    told.push(
      `图片里还有 ${refused} 张表，画的线与法定表格的格子对不上，没有读取；请重新扫描，或对着原件填写。`,
    );
  if (torn > 0)
    told.push(`图片里有 ${torn} 张表只看得清一部分画线，其余各行没有读取；请对着原件填写。`);
  return told;
}

const nothing = (tables: number) =>
  tables === 0
    ? '图片里没有找到画线的表格，没有读取；请给出画线清楚、整张表都在内的图片。'
    : '图片里表格的线与法定表格的格子对不上，没有读取；请重新扫描，或正对着纸面再拍一张。';

/** Pixels across: A4 at 400 dots an inch has as many, and half of them are enough. */
const wide = 3200;

const notTooLarge = (raster: Raster) => (raster.width > wide ? halved(raster) : raster);

function decoded(bytes: Uint8Array): Raster {
  if (bytes[0] === 0x89) return redLight(decodePng(bytes));
  return turned(redLight(decodeJpeg(bytes)), turnOfPhotograph(bytes));
}
