import { asked } from '../alike/trail';
import { readFigure } from '../characters/figure';
import type { Token } from '../tokens/token';
import { manyOf } from '../../grouped';

/** A row as far as its figures go. */
interface Figures {
  readonly figures: readonly Token[];
}

/** The number that a figure of a row holds. */
export function numberOf(token: Token): number | null {
  const { value } = token;
  return Number.isSafeInteger(value) ? Number(value) : readFigure(token.text, false, 'count').held;
}

/** Whether the last figure is the sum of the others; null where what is missing may make it one. */
export function totalComesOut(figures: readonly Token[]): boolean | null {
  return asked(() => comesOut(figures));
}

function comesOut(figures: readonly Token[]): boolean | null {
  const numbers = figures.map(numberOf);
  const total = numbers.pop() ?? null;
  if (total === null) return null;
  const sum = numbers.reduce<number>((all, value) => all + (value ?? 0), 0);
  return sum !== total && numbers.includes(null) ? null : sum === total;
}

const countByLine = (figures: readonly Token[]): ReadonlyMap<number, number> =>
  manyOf(figures.map(({ row }) => row));

/**
 * Whether figures on several lines are one row: a page number or a note may have come between
 * them and make up for one that is missing. Where every cell has a line of its own, a sum that does
 * not come out speaks against it; where only some figures have, nothing but the sum speaks for it.
 * @param hasTotal whether the last figure of such a row is the sum of the others
 */
export function areOneRow(
  { label, figures }: Figures & { readonly label: Token | null },
  hasTotal: boolean,
): boolean {
  const many = countByLine(figures);
  if (many.size < 2) return true;
  const sum = hasTotal ? totalComesOut(figures) : null;
  const apart = many.size === figures.length && (label === null || !many.has(label.row));
  return apart ? sum !== false : sum === true;
}

/**
 * Whether, of rows that have as many figures as there are columns, no more fail to come out than come
 * out. Where a blank leaves no trace, the figures of a strange column may make up for it in some rows;
 * a slip of the pen makes one row fail among others.
 */
export function mostComeOut(rows: readonly Figures[], width: number): boolean {
  return asked(() => {
    const sums = rows.flatMap(({ figures }) =>
      figures.length === width ? [comesOut(figures)] : [],
    );
    const many = (answer: boolean) => sums.filter((sum) => sum === answer).length;
    return many(false) <= many(true);
  });
}
