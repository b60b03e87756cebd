import { holdsFootnote } from '../../footnote';
import { isMissingMark } from '../characters/figure';
import type { FoundRow } from '../rows/rows';

/**
 * Whether by the sums of these rows their total is the last figure: a row comes out for any of its
 * figures that is the sum of the others. Null where nothing speaks for it, or against it.
 */
export function totalIsLast(rows: readonly (readonly number[])[], width: number): boolean | null {
  const fits = new Array<number>(width).fill(0);
  let full = 0;
  for (const row of rows) {
    const sum = row.reduce((all, value) => all + value, 0);
    if (row.length !== width || sum === 0) continue;
    full += 1;
    row.forEach((value, i) => {
      if (value * 2 === sum) fits[i] = (fits[i] ?? 0) + 1;
    });
  }
  const last = fits.pop() ?? 0;
  const most = Math.max(...fits);
  // Where no row has a total, some come out for another figure by chance; for a total nearly all do.
  if (most > Math.max(1, last) && (last > 0 || most * 2 > full)) return false;
  // Where as many come out for another figure, it may be that one which is the total.
  return last * 2 > full && last > most ? true : null;
}

/** With fewer numbers than these, one of two may be the sum of the other, or they are merely the same. */
const fewestWithSum = 3;

/**
 * The figures of a row as numbers; none where one of them is no plain number, or where the last is
 * missing and too few are left for one of them to be the sum of the others.
 */
export function numbersIn({ figures }: Pick<FoundRow, 'figures'>): number[] {
  const numbers = figures.map(({ text }) => {
    const written = Number(text);
    if (!Number.isNaN(written)) return written;
    if (holdsFootnote(text)) return NaN;
    return isMissingMark(text) ? 0 : Number(text.normalize('NFKC').replaceAll(',', ''));
  });
  const isOpen = numbers.at(-1) === 0 && isMissingMark(figures.at(-1)?.text ?? '');
  const isFew = isOpen && numbers.filter((n) => n !== 0).length < fewestWithSum;
  return isFew || numbers.some((n) => !Number.isFinite(n)) ? [] : numbers;
}
