import type { Component } from '../components';
import { isZero } from '../../dust';
import type { Row } from '../linear';

/** A figure's error: what it is minus what it should be. */
export interface Err {
  readonly at: number;
  readonly error: number;
}

/** The rows that do not come out. */
export function brokenRowsOf({ rows }: Component): readonly Row[] {
  return rows.filter(({ residual }) => !isZero(residual));
}

/** Whether a row comes out when the figures have these errors and no other figure has any. */
export function rowComesOut({ coefficients, residual }: Row, errors: readonly Err[]): boolean {
  let left = residual;
  for (const { at, error } of errors) left -= (coefficients[at] ?? 0) * error;
  return isZero(left);
}

export function componentComesOut(errors: readonly Err[], { rows }: Component): boolean {
  return rows.every((row) => rowComesOut(row, errors));
}
