import { assertLength, limits } from '../../../limits';
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
  if (reader.isCutShort) reader.out.notes.push({ place: null, text: cutShort });
  return reader.out.read();
};
