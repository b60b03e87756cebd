import type { Component } from '../components';
import { isZero } from '../../dust';
import type { Row } from '../linear';
import { componentComesOut, rowComesOut, type Err } from './errors';

/** The errors of two lines that stand in each other's place. */
function exchanged(
  first: readonly number[],
  second: readonly number[],
  values: Float64Array,
): readonly Err[] {
  const errors: Err[] = [];
  first.forEach((a, c) => {
    const b = second[c] ?? -1;
    const error = (values[a] ?? NaN) - (values[b] ?? NaN);
    if (!isZero(error)) errors.push({ at: a, error }, { at: b, error: -error });
  });
  return errors;
}

/**
 * Every pair of rows of 表三 by whose exchange everything comes out: the whole rows, or their
 * parts where the totals stand right.
 */
export function rowsExchanged(
  rows: readonly (readonly number[])[],
  values: Float64Array,
  component: Component,
  broken: readonly Row[],
): readonly (readonly Err[])[] {
  const [one] = broken;
  if (!one) return [];
  const speaksOf = (row: readonly number[], { coefficients }: Row) =>
    row.some((at) => coefficients[at] !== 0);
  const suspects = new Set(component.figures);
  const complete = rows.filter((row) => row.every((at) => suspects.has(at)));
  const found: (readonly Err[])[] = [];
  complete.forEach((first, i) => {
    const left = broken.filter((row) => !speaksOf(first, row));
    for (const second of complete.slice(i + 1)) {
      if (!left.every((row) => speaksOf(second, row))) continue;
      for (const width of [first.length, first.length - 1]) {
        const errors = exchanged(first.slice(0, width), second.slice(0, width), values);
        if (rowComesOut(one, errors) && componentComesOut(errors, component)) found.push(errors);
      }
    }
  });
  return found;
}
