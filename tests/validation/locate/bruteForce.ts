import type { Row } from '../../../src/validation/locate/linear';

/** The plain way: every set of variables, smallest first, each solved by itself. */

/** The errors of these variables by which all rows come out; null where there are none, or many. */
function solve(rows: readonly Row[], variables: readonly number[]): readonly number[] | null {
  const n = variables.length;
  const matrix = rows.map(({ coefficients, residual }) => [
    ...variables.map((v) => coefficients[v] ?? 0),
    residual,
  ]);
  for (let c = 0; c < n; c += 1) {
    const at = matrix.findIndex((row, r) => r >= c && Math.abs(row[c] ?? 0) > 1e-9);
    if (at < 0) return null;
    const [pivot = []] = matrix.splice(at, 1);
    matrix.splice(c, 0, pivot);
    matrix.forEach((row, r) => {
      const factor = (row[c] ?? 0) / (pivot[c] ?? 1);
      if (r !== c) row.forEach((value, k) => (row[k] = value - factor * (pivot[k] ?? 0)));
    });
  }
  const comesOut = matrix.slice(n).every((row) => Math.abs(row[n] ?? 0) < 1e-6);
  return comesOut ? variables.map((_, c) => (matrix[c]?.[n] ?? 0) / (matrix[c]?.[c] ?? 1)) : null;
}

function* subsets(of: readonly number[], size: number): Generator<readonly number[]> {
  if (size === 0) yield [];
  for (const [i, first] of of.entries()) {
    if (size > 0) for (const rest of subsets(of.slice(i + 1), size - 1)) yield [first, ...rest];
  }
}

/** All smallest sets, each told as `variable:error` in ascending order. */
export function smallestByForce(
  rows: readonly Row[],
  variables: readonly number[],
  most: number,
  admits: (variable: number, error: number) => boolean,
): readonly string[] {
  for (let size = 1; size <= most; size += 1) {
    const found: string[] = [];
    for (const set of subsets(variables, size)) {
      const errors = solve(rows, set);
      const holds = errors?.every((e, i) => Math.abs(e) > 1e-6 && admits(set[i] ?? -1, e));
      if (errors && holds) found.push(told(set, errors));
    }
    if (found.length > 0) return found.sort();
  }
  return [];
}

/** One set in a form that can be compared. */
export function told(variables: readonly number[], errors: readonly number[]): string {
  return variables
    .map((variable, i) => ({ variable, error: Math.round((errors[i] ?? 0) * 1e6) / 1e6 }))
    .sort((a, b) => a.variable - b.variable)
    .map(({ variable, error }) => `${String(variable)}:${String(error)}`)
    .join(' ');
}
