/** Sums of decimals carry the dust of binary fractions: far below any figure, but not 0. */
const dust = 1e-6;

/** Whether a difference is none; false for NaN. */
export function isZero(difference: number): boolean {
  return Math.abs(difference) < dust;
}

/** A difference as it is told. */
export function withoutDust(difference: number): number {
  return Number(difference.toPrecision(12));
}
