import { areWhite } from '../../../unseen';
import type { RecordFields } from './records';

/** Which numbers of colours stand for white. */
export interface XlsPalette {
  readonly isWhite: (colour: number) => boolean;
}

/** White as the first of the colours that never change, and as paper. */
const always = [1, 65];
/** The first number that a workbook may give another colour. */
const first = 8;

/** Of a workbook that says nothing of its colours. */
export const ownPalette: XlsPalette = {
  isWhite: (colour) => colour === 9 || always.includes(colour),
};

export function paletteOf(record: RecordFields): XlsPalette {
  const whites = new Set(always);
  const many = Math.min(record.word(0), Math.floor((record.bytes.length - 2) / 4));
  for (let i = 0; i < many; i += 1)
    if (areWhite([2, 3, 4].map((at) => record.byte(at + 4 * i)))) whites.add(first + i);
  return { isWhite: (colour) => whites.has(colour) };
}
