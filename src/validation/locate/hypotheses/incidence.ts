import type { Component } from '../components';
import { isZero } from '../linear';

/** Which rows of a component speak of which figure; made once for all hypotheses. */
export interface Incidence {
  readonly residuals: readonly number[];
  /** The rows that do not come out. */
  readonly broken: readonly number[];
  /** By index of figure: row numbers and coefficients; a hole for figures that are no suspects here. */
  readonly of: readonly (readonly (readonly [row: number, coefficient: number])[] | undefined)[];
}

export function incidenceOf({ rows, figures }: Component): Incidence {
  const residuals = rows.map(({ residual }) => residual);
  const of: (readonly (readonly [number, number])[])[] = [];
  for (const at of figures) {
    of[at] = rows.flatMap(({ coefficients }, r) => {
      const coefficient = coefficients[at] ?? 0;
      return coefficient === 0 ? [] : [[r, coefficient] as const];
    });
  }
  return { residuals, broken: residuals.flatMap((s, r) => (isZero(s) ? [] : [r])), of };
}

/** A figure's error: what it is minus what it should be. */
export interface Err {
  readonly at: number;
  readonly error: number;
}

/** Whether every row comes out when the figures have these errors and no other figure has any. */
export function comesOut(errors: readonly Err[], { residuals, broken, of }: Incidence): boolean {
  const left = new Map<number, number>(broken.map((r) => [r, residuals[r] ?? 0]));
  for (const { at, error } of errors) {
    for (const [r, coefficient] of of[at] ?? [])
      left.set(r, (left.get(r) ?? 0) - coefficient * error);
  }
  return [...left.values()].every(isZero);
}
