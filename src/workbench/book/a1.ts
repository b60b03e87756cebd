import type { IRange } from '@univerjs/core';
import { cellRef, parseCellRef } from 'hucre/xlsx';

/** `A2:A9 C2`, as .xlsx lists the ranges of a rule, as Univer's ranges; both ends included. */
export function rangesOf(text: string): IRange[] {
  return text
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [from = '', to = from] = part.replaceAll('$', '').split(':');
      const start = parseCellRef(from);
      const end = parseCellRef(to);
      return {
        startRow: start.row,
        startColumn: start.col,
        endRow: end.row,
        endColumn: end.col,
      };
    });
}

/** The opposite of {@link rangesOf}. */
export function textOfRanges(ranges: readonly IRange[]): string {
  return ranges
    .map(({ startRow, startColumn, endRow, endColumn }) => {
      const start = cellRef(startRow, startColumn);
      const end = cellRef(endRow, endColumn);
      return start === end ? start : `${start}:${end}`;
    })
    .join(' ');
}
