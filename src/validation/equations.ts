import { onceFor, type CellId, type Form } from '../form';
import type { Report } from '../report';
import { isZero } from './dust';
import { equationRules, type RuleId } from './rules';
import type { Equation, EquationRule } from './types';

/** An equation of a form, its cells bound to the indices of a report's values. */
export interface BoundEquation extends Equation {
  readonly rule: EquationRule<RuleId>;
  /** Every cell that takes part, the subject first. */
  readonly cells: readonly CellId[];
  readonly plusAt: readonly number[];
  readonly minusAt: readonly number[];
}

/** Every equation that binds in a form, rule by rule. */
export const equationsOf: (form: Form) => readonly BoundEquation[] = onceFor((form) => {
  const at = (id: CellId) => {
    const index = form.indexOf.get(id);
    if (index === undefined) throw new Error(`An equation names ${id}, which the form has not.`);
    return index;
  };
  return equationRules.flatMap((rule) =>
    rule.equations(form).map((equation) => ({
      ...equation,
      rule,
      cells: [...new Set([equation.subject, ...equation.plus, ...equation.minus])],
      plusAt: equation.plus.map(at),
      minusAt: equation.minus.map(at),
    })),
  );
});

/** First minus second side; NaN where a figure is missing. */
export function differenceOf(
  { plusAt, minusAt }: BoundEquation,
  { values }: Pick<Report, 'values'>,
): number {
  const sum = (at: readonly number[]) => at.reduce((total, i) => total + (values[i] ?? NaN), 0);
  return sum(plusAt) - sum(minusAt);
}

/**
 * The equations laid end to end: the terms of equation e stand in `terms` from `starts[e]`,
 * those of its second side from `middles[e]`, up to `starts[e + 1]`.
 */
interface Flat {
  readonly terms: Int32Array;
  readonly starts: Int32Array;
  readonly middles: Int32Array;
}

const flatOf = onceFor((form: Form): Flat => {
  const equations = equationsOf(form);
  const starts = new Int32Array(equations.length + 1);
  const middles = new Int32Array(equations.length);
  equations.forEach(({ plusAt, minusAt }, e) => {
    const middle = (starts[e] ?? 0) + plusAt.length;
    middles[e] = middle;
    starts[e + 1] = middle + minusAt.length;
  });
  const terms = Int32Array.from(
    equations.flatMap(({ plusAt, minusAt }) => [...plusAt, ...minusAt]),
  );
  return { terms, starts, middles };
});

/** The equations, by number, that do not come out or cannot be told (NaN among the terms). */
export function openEquations(form: Form, values: Float64Array): readonly number[] {
  const { terms, starts, middles } = flatOf(form);
  const open: number[] = [];
  let k = 0;
  for (let e = 0; e < middles.length; e += 1) {
    const middle = middles[e] ?? 0;
    const end = starts[e + 1] ?? 0;
    let difference = 0;
    for (; k < middle; k += 1) difference += values[terms[k] ?? 0] ?? NaN;
    for (; k < end; k += 1) difference -= values[terms[k] ?? 0] ?? NaN;
    // NaN, too, is open.
    if (!isZero(difference)) open.push(e);
  }
  return open;
}
