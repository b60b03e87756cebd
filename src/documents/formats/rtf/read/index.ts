import { assertLength, limits } from '../../../limits';
import { signsOf } from '../../../signs';
import type { Read } from '../../format';
import { RtfReader } from './rtfReader';
import { tokensOfRtf } from './tokens';

const cutShort = '文件的末尾缺了一段，缺的部分没有读取；请重新取得这个文件再读。';

/** RTF as one grid: its paragraphs and tables, one below the other, with the merges of the tables. */
export const read: Read = ({ bytes }) => {
  assertLength(bytes.length, limits.page);
  const reader = new RtfReader();
  for (const token of tokensOfRtf(signsOf(bytes))) reader.take(token);
  reader.end();
  if (reader.isCutShort) reader.out.notes.push({ place: null, text: cutShort });
  return reader.out.read();
};
