import { hasGap } from './neighbours';
import type { FoundRow } from '../rows/rows';
import { numbersIn } from './totals';

/** With fewer rows than these that speak for it, one may be a slip. */
const fewest = 2;

const isInOneLine = ({ figures }: FoundRow) => figures.every(({ row }) => row === figures[0]?.row);

/**
 * Whether all rows of a table lack their total, of which a text that loses its blanks shows nothing:
 * each has one figure less than there are columns, and of most the last is less than the others
 * together. No total could be, whatever else were missing.
 */
export function totalsAreBlank(rows: readonly FoundRow[], width: number): boolean {
  const full = rows.filter(({ figures }) => figures.length > 0);
  if (!full.every((row) => row.figures.length === width - 1 && isInOneLine(row) && !hasGap(row)))
    return false;
  let [counted, less] = [0, 0];
  for (const numbers of full.map(numbersIn)) {
    const last = numbers.pop() ?? 0;
    if (last < 0 || numbers.some((n) => n < 0)) return false;
    const others = numbers.reduce((sum, n) => sum + n, 0);
    if (others + last > 0) counted += 1;
    if (last < others) less += 1;
  }
  return less >= fewest && less * 2 > counted;
}
