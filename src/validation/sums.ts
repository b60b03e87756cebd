import { summands, tableOf, type CellId, type Figure, type Form, type TableId } from '../form';
import type { Report } from '../report';
import type { Equation } from './types';
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

/** That each item's total is the sum of its other figures; none where the table has no total. */
export function totalEquations(form: Form, id: TableId): readonly Equation[] {
  const table = tableOf(form, id);
  const total = table.total?.id;
  if (total === undefined) return [];
  return table.items.map((item) => ({
    subject: `${item.id}.${total}`,
    table: id,
    plus: [`${item.id}.${total}`],
    minus: summands(table).map((column) => `${item.id}.${column.id}`),
  }));
}

/** Such an equation by the names of its columns: `自然人(3) + 商业企业(1) = 4，总计(5)，相差 1`. */
export function totalText({ plus, minus }: Equation, report: Report): string {
  const side = (ids: readonly CellId[]) => sumOf(report, ids, ({ column }) => column.name);
  return sidesText(side(minus), side(plus));
}
