import type { Component } from '../components';
import { isZero } from '../../dust';
import type { Row } from '../linear';
import { componentComesOut, type Err } from './errors';

/** The one figure of a line that a row speaks of; −1 where it speaks of none or of several. */
function onlyOne({ coefficients }: Row, line: readonly number[]): number {
  let only = -1;
  for (const at of line) {
    if (coefficients[at] === 0) continue;
    if (only >= 0) return -1;
    only = at;
  }
  return only;
}

/**
 * The errors by which everything comes out if no figure is wrong but those of one line. Each
 * figure of a row has a column's equation to itself, each of a column its row's, so there is
 * one answer at most. Null where there is none.
 */
export function errorsInLine(
  line: readonly number[],
  component: Component,
  broken: readonly Row[],
): readonly Err[] | null {
  const touches = ({ coefficients }: Row) => line.some((at) => coefficients[at] !== 0);
  if (!broken.every(touches)) return null;
  const told = new Map<number, number>();
  for (const row of component.rows) {
    const at = onlyOne(row, line);
    if (at >= 0) told.set(at, row.residual / (row.coefficients[at] ?? 1));
  }
  const suspects = new Set(component.figures);
  if (line.some((at) => suspects.has(at) && !told.has(at))) return null;
  const errors = Array.from(told, ([at, error]) => ({ at, error })).filter(
    ({ error }) => !isZero(error),
  );
  return errors.length > 0 && componentComesOut(errors, component) ? errors : null;
}
