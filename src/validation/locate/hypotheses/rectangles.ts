import type { Component } from '../components';
import type { Geometry } from '../geometry';
import { isZero } from '../../dust';
import { componentComesOut, type Err } from './errors';

/**
 * In 表三 four figures at the corners of a rectangle can be wrong by the same amount, in turn too
 * much and too little, without any equation noticing; nothing smaller can. So wherever two
 * wrong figures are corners of one, there is a set one figure larger that mends as well: the
 * one corner is right after all, the other is off by a different amount, and the two remaining
 * corners are wrong. Three likely slips can be the truth where two unlikely ones would do.
 */
export function acrossRectangles(
  errors: readonly Err[],
  geometry: Geometry,
  component: Component,
): readonly (readonly Err[])[] {
  const suspects = new Set(component.figures);
  const found: (readonly Err[])[] = [];
  for (const cleared of errors) {
    for (const kept of errors) {
      if (kept === cleared) continue;
      for (const corners of rectanglesWith(cleared.at, kept.at, geometry)) {
        if (!corners.every((at) => suspects.has(at))) continue;
        const varied = added(errors, around(cleared, corners, component));
        if (varied.length === errors.length + 1 && componentComesOut(varied, component))
          found.push(varied);
      }
    }
  }
  return found;
}

/** The other corners of a rectangle: the two in line with the first figure, then the opposite. */
type Corners = readonly [beside: number, besideToo: number, opposite: number];

/** The rectangles that two figures are corners of. */
function rectanglesWith(a: number, b: number, { row, column, rows }: Geometry): readonly Corners[] {
  const [ra = 0, ca = 0, rb = 0, cb = 0] = [row[a], column[a], row[b], column[b]];
  const at = (r: number, c: number) => rows[r]?.[c] ?? -1;
  if (at(ra, ca) !== a || at(rb, cb) !== b) return [];
  if (ra !== rb && ca !== cb) return [[at(ra, cb), at(rb, ca), b]];
  const pairs =
    ra === rb
      ? rows.map((_, r) => [at(r, ca), at(r, cb)])
      : (rows[ra] ?? []).map((_, c) => [at(ra, c), at(rb, c)]);
  return pairs.flatMap(([beside = -1, opposite = -1]): Corners[] =>
    beside === a ? [] : [[b, beside, opposite]],
  );
}

/** What the error of the second must change by, so that a row they share still comes out. */
function followed(from: Err, to: number, { rows }: Component): Err | null {
  const shared = rows.find(({ coefficients: c }) => c[from.at] !== 0 && c[to] !== 0);
  if (!shared) return null;
  const { coefficients: c } = shared;
  return { at: to, error: (-(c[from.at] ?? 0) * from.error) / (c[to] ?? 1) };
}

/** The changes round a rectangle by which its first corner becomes right. */
function around(cleared: Err, [one, two, opposite]: Corners, component: Component): readonly Err[] {
  const start = { at: cleared.at, error: -cleared.error };
  const first = followed(start, one, component);
  const second = followed(start, two, component);
  const last = first && followed(first, opposite, component);
  return [start, first, second, last].filter((change) => change !== null);
}

function added(errors: readonly Err[], changes: readonly Err[]): readonly Err[] {
  const sums = new Map(errors.map(({ at, error }) => [at, error]));
  for (const { at, error } of changes) sums.set(at, (sums.get(at) ?? 0) + error);
  return Array.from(sums, ([at, error]) => ({ at, error })).filter(({ error }) => !isZero(error));
}
