import { assertLength, assertLines, limits } from '../../../limits';
import type { Grid, ReadingNote } from '../../../../report';
import type { Read } from '../../format';
import { RtfReader } from './rtfReader';
import { tokensOfRtf } from './tokens';

const cutShort = '文件的末尾缺了一段，缺的部分没有读取；请重新取得这个文件再读。';

/** Bytes that become a text at a time, a sign each. */
const step = 8192;

/** RTF as one grid: its paragraphs and tables, one below the other, with the merges of the tables. */
export const read: Read = ({ bytes }) => {
  assertLength(bytes.length, limits.page);
  let text = '';
  for (let at = 0; at < bytes.length; at += step)
    text += String.fromCharCode(...bytes.subarray(at, at + step));
  const reader = new RtfReader();
  for (const token of tokensOfRtf(text)) reader.take(token);
  reader.end();
  const { rows: cells, merges, columns, unread } = reader;
  assertLines(cells.length);
  const grid: Grid = { sheet: null, top: 0, left: 0, cells, merges, columns };
  const notes: ReadingNote[] = reader.isCutShort ? [{ place: null, text: cutShort }] : [];
  return { grids: cells.length === 0 ? [] : [grid], unread, notes };
};
