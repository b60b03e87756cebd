import { isZero } from '../dust';
import { tidy, type Definition } from './linear';
import type { Correction } from './plausibility/scene';

/** A figure without a value of its own, told by the others. */
export interface Implied {
  readonly at: number;
  /** What it comes to with the figures as they stand. */
  readonly value: number;
  /** By how much it changes with each figure's error; by index of figure. */
  readonly byError: Float64Array;
}

/** The unknown figures that the equations leave exactly one value. */
export function impliedBy(
  definitions: readonly Definition[],
  isUnknown: (at: number) => boolean,
): readonly Implied[] {
  return definitions.flatMap(({ at, row: { coefficients, residual } }) => {
    const own = coefficients[at] ?? 1;
    const open = coefficients.some((c, other) => other !== at && !isZero(c) && isUnknown(other));
    if (open) return [];
    return [{ at, value: tidy(-residual / own), byError: coefficients.map((c) => c / own) }];
  });
}

/** What the figure comes to once the corrections are made. */
export function valueAfter(
  { value, byError }: Implied,
  corrections: readonly Correction[],
): number {
  return corrections.reduce(
    (sum, { at, typed, meant }) => tidy(sum + (byError[at] ?? 0) * (typed - meant)),
    value,
  );
}
