import type { Form } from '../../form';
import type { Report } from '../../report';
import { equationsOf } from '../equations';
import { componentsOf, finestComponentsOf, type Component } from './components';
import { solveFor, type Definition, type Row } from './linear';
import type { Role } from './roles';
import type { KnownSum } from './types';

/** The equations of a report, rid of the figures that have no value of their own. */
export interface System {
  /** Its parts that can be solved apart. */
  readonly components: readonly Component[];
  /** What the equations make of the unknown figures; their value is minus their "error". */
  readonly definitions: readonly Definition[];
}

type Terms = readonly (readonly [at: number, coefficient: number])[];

function rowOf(terms: Terms, constant: number, { values }: Report, roles: readonly Role[]): Row {
  const coefficients = new Float64Array(values.length);
  let residual = -constant;
  for (const [at, coefficient] of terms) {
    const role = roles[at];
    if (role !== 'fixed') coefficients[at] = (coefficients[at] ?? 0) + coefficient;
    if (role !== 'unknown') residual += coefficient * (values[at] ?? NaN);
  }
  return { coefficients, residual };
}

function termsOf(plusAt: readonly number[], minusAt: readonly number[]): Terms {
  return [...plusAt.map((at) => [at, 1] as const), ...minusAt.map((at) => [at, -1] as const)];
}

/** @throws Error when a known sum names a figure that the form has not. */
function indicesOf(ids: readonly string[], form: Form): readonly number[] {
  return ids.map((id) => {
    const at = form.indexOf.get(id);
    if (at === undefined) throw new Error(`“${id}”不是年报表格中的数据项。`);
    return at;
  });
}

/** The report's own equations and the known sums, as rows over its figures. */
export function systemOf(
  report: Report,
  roles: readonly Role[],
  extra: readonly KnownSum[],
): System {
  const { form } = report;
  const rows = equationsOf(form).map(({ plusAt, minusAt }) =>
    rowOf(termsOf(plusAt, minusAt), 0, report, roles),
  );
  for (const { plus, minus, constant } of extra) {
    const terms = termsOf(indicesOf(plus, form), indicesOf(minus, form));
    rows.push(rowOf(terms, constant, report, roles));
  }
  const unknown = roles.flatMap((role, at) => (role === 'unknown' ? [at] : []));
  if (unknown.length === 0) return { components: componentsOf(rows), definitions: [] };
  const { definitions, rest } = solveFor(rows, unknown);
  return { components: finestComponentsOf(rest), definitions };
}
