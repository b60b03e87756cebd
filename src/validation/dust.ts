/** Sums of decimals carry the dust of binary fractions: far below any figure, but not 0. */
const dust = 1e-6;

/** Whether a difference is none; false for NaN. */
export function isZero(difference: number): boolean {
  return Math.abs(difference) < dust;
}

/** A number of at least this size holds no dust that would be told: it is told as it is. */
const large = 1e9;

/** A difference as it is told. */
export function withoutDust(difference: number): number {
  const size = Math.abs(difference);
  if (Number.isInteger(difference) || size >= large) return difference;
  return Number(difference.toPrecision(size < 1e6 ? 12 : 15));
}
