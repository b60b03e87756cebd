import type { CellId, Figure } from '../form';
import type { Report } from '../report';
import { figureOf, numberText } from './words';

/** One side of an equation: its value, and its terms as a finding tells them. */
export interface Sum {
  /** `一(58) + 二(2) = 60`; of a single term `总计(60)`. */
  readonly text: string;
  readonly value: number;
}

/** With more terms than this a sum is not read, it is skipped. */
const readable = 10;

/**
 * The live sum of some figures. Of many terms only those that are not 0 are told, and of
 * very many only their number.
 */
export function sumOf(
  report: Report,
  ids: readonly CellId[],
  name: (figure: Figure) => string,
): Sum {
  const terms = ids.map((id) => {
    const figure = figureOf(report.form, id);
    return { text: name(figure), value: report.values[figure.index] ?? NaN };
  });
  const value = terms.reduce((sum, term) => sum + term.value, 0);
  const counting = terms.length > 4 ? terms.filter((term) => term.value !== 0) : terms;
  const told = counting.map((term) => `${term.text}(${numberText(term.value)})`).join(' + ');
  if (terms.length === 1) return { text: told, value };
  const untold = counting.length === 0 || counting.length > readable;
  return { text: `${untold ? `${terms.length} 项之和` : told} = ${numberText(value)}`, value };
}

/** Both sides and by how much they differ: `…，…，相差 1`. */
export function sidesText(first: Sum, second: Sum): string {
  return `${first.text}，${second.text}，相差 ${numberText(Math.abs(first.value - second.value))}`;
}
