import { isZero } from '../dust';

/** Linear equations over the figures of a report, and getting rid of those that have no value. */

/** Σ coefficient × error = residual, where a figure's error is what it is minus what it should be. */
export interface Row {
  /** By index of figure. */
  readonly coefficients: Float64Array;
  residual: number;
}

/** Without the dust of binary fractions; amounts have six decimals at most. */
export function tidy(value: number): number {
  const whole = Math.round(value);
  // The sum turns −0 into 0.
  return (isZero(value - whole) ? whole : Math.round(value * 1e6) / 1e6) + 0;
}

/** Makes the row free of column `at` by taking away a multiple of the pivot row. */
export function eliminate(row: Row, pivot: Row, at: number): void {
  const factor = (row.coefficients[at] ?? 0) / (pivot.coefficients[at] ?? 1);
  if (factor === 0) return;
  const from = pivot.coefficients;
  const to = row.coefficients;
  for (let i = 0; i < from.length; i += 1) {
    const taken = from[i] ?? 0;
    if (taken === 0) continue;
    const left = (to[i] ?? 0) - factor * taken;
    to[i] = isZero(left) ? 0 : left;
  }
  to[at] = 0;
  row.residual -= factor * pivot.residual;
}

/** A row that tells one column by means of the others. */
export interface Definition {
  readonly at: number;
  readonly row: Row;
}

/**
 * Solves the rows for the given columns, as far as they can be solved (Gauss–Jordan, in place).
 * @returns a definition for each column that could be solved, and the rows that are left,
 *   which are free of these columns.
 */
export function solveFor(
  rows: readonly Row[],
  columns: Iterable<number>,
): { readonly definitions: readonly Definition[]; readonly rest: readonly Row[] } {
  const rest = [...rows];
  const definitions: Definition[] = [];
  for (const at of columns) {
    const pivotAt = rest.findIndex(({ coefficients }) => coefficients[at] !== 0);
    const [pivot] = pivotAt < 0 ? [] : rest.splice(pivotAt, 1);
    if (!pivot) continue;
    for (const row of rest) eliminate(row, pivot, at);
    for (const { row } of definitions) eliminate(row, pivot, at);
    definitions.push({ at, row: pivot });
  }
  return { definitions, rest };
}

export function copyOf({ coefficients, residual }: Row): Row {
  return { coefficients: coefficients.slice(), residual };
}
