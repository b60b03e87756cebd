import type { CellValue } from '../../report';

/** What stands in a cell of a list; '' for nothing. */
export const wordsIn = (cell: CellValue | undefined): string =>
  (cell == null ? '' : String(cell)).trim();

/** A number in front of a name: `1.`, `（2）`, `三、`, `④`. */
const ordinal =
  /^(?:[（(][\d一二三四五六七八九十百]+[）)]|[\d一二三四五六七八九十百]+\s*[.、．]|[\u2460-\u2473])\s*/;

/** A name as a list writes it, without the number in front of it. */
export const withoutOrdinal = (text: string): string => text.replace(ordinal, '');

/** The parts of a list in one cell: `教研室、招生办`; what stands in brackets stays together. */
export function partsIn(text: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if ('（('.includes(letter)) depth += 1;
    if ('）)'.includes(letter)) depth = Math.max(0, depth - 1);
    if (depth === 0 && '、，,；;。\n'.includes(letter)) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${letter}`);
  }
  return parts.flatMap((one) => one.trim() || []);
}
