import type { FigureKind, Form } from '../../form';
import type { Report } from '../../report';
import { differenceOf, equationsOf } from '../equations';
import { largestCount } from '../largestCount';
import { geometryOf } from './geometry';
import { isZero } from '../dust';
import type { LocateOptions } from './types';

/**
 * What a figure is to the search. `suspect`: typed, may be wrong. `fixed`: certain. `unknown`: has
 * no value of its own, so it is what the equations make it: missing figures, figures that
 * cannot be right as they stand, and totals that a formula adds up.
 */
export type Role = 'suspect' | 'fixed' | 'unknown';

/** Whether a figure of this kind may hold the value at all. */
export function isPossible(kind: FigureKind, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  const whole = isZero(value - Math.round(value)) && Math.abs(value) <= largestCount;
  if (kind !== 'amount' && !whole) return false;
  return kind === 'change' || value >= 0;
}

/** Whether the figure with this index may hold the value. */
export function mayBe(at: number, value: number, { figures }: Form): boolean {
  const figure = figures[at];
  return figure !== undefined && isPossible(figure.column.kind, value);
}

/** Totals that are formulas and come out: they follow their parts, so no slip is theirs. */
export function formulaTotalsOf(report: Report): ReadonlySet<number> {
  const { form, readings } = report;
  const found = new Set<number>();
  if (!readings.some((reading) => reading?.formula)) return found;
  const { sums } = geometryOf(form);
  const summed = new Set(sums.flat());
  for (const equation of equationsOf(form)) {
    const [at, ...others] = equation.plusAt;
    if (at === undefined || others.length > 0 || !summed.has(at)) continue;
    if (readings[at]?.formula && isZero(differenceOf(equation, report))) found.add(at);
  }
  return found;
}

/** The role of every figure, by index. */
export function rolesOf(report: Report, { locked }: LocateOptions): readonly Role[] {
  const { form, values } = report;
  const computed = formulaTotalsOf(report);
  return form.figures.map(({ id, index }): Role => {
    const value = values[index] ?? NaN;
    if (!Number.isNaN(value) && locked?.has(id)) return 'fixed';
    return mayBe(index, value, form) && !computed.has(index) ? 'suspect' : 'unknown';
  });
}
