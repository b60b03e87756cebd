import type { Geometry } from '../geometry';
import { isZero } from '../linear';
import { comesOut, type Err, type Incidence } from './incidence';

/** The errors of two rows that stand in each other's place. */
function exchanged(
  first: readonly number[],
  second: readonly number[],
  values: Float64Array,
): readonly Err[] {
  return first.flatMap((a, c) => {
    const b = second[c] ?? -1;
    const error = (values[a] ?? NaN) - (values[b] ?? NaN);
    if (isZero(error)) return [];
    return [
      { at: a, error },
      { at: b, error: -error },
    ];
  });
}

/**
 * Every pair of rows of 表三 by whose exchange everything comes out: the whole rows, or their
 * parts where the totals stand right.
 */
export function rowsExchanged(
  { rows }: Geometry,
  values: Float64Array,
  incidence: Incidence,
): readonly (readonly Err[])[] {
  const found: (readonly Err[])[] = [];
  const complete = rows.filter((row) => row.every((at) => incidence.of[at]));
  complete.forEach((first, i) => {
    for (const second of complete.slice(i + 1)) {
      const all = exchanged(first, second, values);
      const parts = exchanged(first.slice(0, -1), second.slice(0, -1), values);
      for (const errors of [all, parts]) {
        if (errors.length > 0 && comesOut(errors, incidence)) found.push(errors);
      }
    }
  });
  return found;
}
