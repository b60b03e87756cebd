import { onceFor, type Form } from '../../form';
import type { Report } from '../../report';
import { equationsOf, type BoundEquation } from '../equations';
import { componentsOf, finestComponentsOf, type Component } from './components';
import { solveFor, type Definition, type Row } from './linear';
import type { Role } from './roles';
import type { KnownSum } from './types';

/** The equations of a report, rid of the figures that have no value of their own. */
export interface System {
  /** Its parts that can be solved apart, of suspects alone. */
  readonly components: readonly Component[];
  /** What the equations make of the unknown figures; their value is minus their "error". */
  readonly definitions: readonly Definition[];
}

export type Terms = Pick<BoundEquation, 'plusAt' | 'minusAt'>;

/** A known sum, its cells bound to the indices of a report's values. */
export type BoundSum = KnownSum & Terms;

function coefficientsOf({ plusAt, minusAt }: Terms, { figures }: Form): Float64Array {
  const coefficients = new Float64Array(figures.length);
  for (const at of plusAt) coefficients[at] = (coefficients[at] ?? 0) + 1;
  for (const at of minusAt) coefficients[at] = (coefficients[at] ?? 0) - 1;
  return coefficients;
}

/** By how much the sum does not come out; figures without a value count 0. */
export function residualOf(terms: Terms, constant: number, values: Float64Array): number {
  let residual = -constant;
  for (const at of terms.plusAt) residual += values[at] ?? 0;
  for (const at of terms.minusAt) residual -= values[at] ?? 0;
  return residual;
}

/** The form's own equations where every figure is a suspect; residuals to be filled in. */
const plainSystem = onceFor((form: Form) => {
  const equations = equationsOf(form);
  const rows = equations.map((equation): Row => ({
    coefficients: coefficientsOf(equation, form),
    residual: 0,
  }));
  return componentsOf(rows).map(({ rows: own, figures }) => ({
    figures,
    equations: own.flatMap((row) => equations[rows.indexOf(row)] ?? []),
    coefficients: own.map((row) => row.coefficients),
  }));
});

function plainComponents({ form, values }: Report): readonly Component[] {
  return plainSystem(form).map(({ figures, equations, coefficients }) => ({
    figures,
    rows: equations.map((equation, r) => ({
      coefficients: coefficients[r] ?? new Float64Array(0),
      residual: residualOf(equation, 0, values),
    })),
  }));
}

/** @throws Error when a known sum names a figure that the form has not. */
export function bound(sum: KnownSum, form: Form): BoundSum {
  const indexOf = (id: string) => {
    const at = form.indexOf.get(id);
    if (at === undefined) throw new Error(`“${id}”不是年报表格中的数据项。`);
    return at;
  };
  return { ...sum, plusAt: sum.plus.map(indexOf), minusAt: sum.minus.map(indexOf) };
}

/** The report's own equations and the known sums, ready to be solved. */
export function systemOf(
  report: Report,
  roles: readonly Role[],
  extra: readonly BoundSum[],
): System {
  const { form } = report;
  if (extra.length === 0 && roles.every((role) => role === 'suspect')) {
    return { components: plainComponents(report), definitions: [] };
  }
  const values = report.values.map((value, at) => (roles[at] === 'unknown' ? 0 : value));
  const rowOf = (terms: Terms, constant: number): Row => ({
    coefficients: coefficientsOf(terms, form).map((c, at) => (roles[at] === 'fixed' ? 0 : c)),
    residual: residualOf(terms, constant, values),
  });
  const rows = [
    ...equationsOf(form).map((equation) => rowOf(equation, 0)),
    ...extra.map((sum) => rowOf(sum, sum.constant)),
  ];
  const unknown = roles.flatMap((role, at) => (role === 'unknown' ? [at] : []));
  const { definitions, rest } = solveFor(rows, unknown);
  return { components: finestComponentsOf(rest), definitions };
}
