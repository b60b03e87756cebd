import { below } from '../../../tests/support/consistentReport';
import { pick, type Slip } from '../table';

/** Values that stand in the wrong place: slips that touch two figures or more. */

function exchange(values: Float64Array, a: number, b: number): boolean {
  const first = values[a] ?? 0;
  const second = values[b] ?? 0;
  if (first === second) return false;
  values[a] = second;
  values[b] = first;
  return true;
}

/** A value and its neighbour in the row exchanged. */
export const wrongColumn: Slip = (values, { rows }, random) => {
  const row = pick(rows, random);
  const at = below(row.length - 1, random);
  return exchange(values, row[at] ?? 0, row[at + 1] ?? 0);
};

/** A value and its neighbour in the column exchanged, among the results. */
export const wrongRow: Slip = (values, { rows, results }, random) => {
  const at = below(results.length - 1, random);
  const column = below(7, random);
  const [a = 0, b = 0] = [results[at], results[at + 1]].map((r) => rows[r ?? 0]?.[column]);
  return exchange(values, a, b);
};

/** Moves the values of a line one place on; the first becomes 0. False when fewer than two change. */
function shift(values: Float64Array, line: readonly number[], way: 1 | -1): boolean {
  const places = way === 1 ? [...line].reverse() : line;
  const before = values.slice();
  places.forEach((at, i) => {
    const from = places[i + 1];
    values[at] = from === undefined ? 0 : (before[from] ?? 0);
  });
  return line.filter((at) => values[at] !== before[at]).length >= 2;
}

/** Three to ten figures of one column, among the results, pasted a row too low. */
export const columnShift: Slip = (values, { rows, results }, random) => {
  const column = below(7, random);
  const from = below(results.length - 3, random);
  const length = 3 + below(8, random);
  const line = results.slice(from, from + length).map((r) => rows[r]?.[column] ?? 0);
  return shift(values, line, 1);
};

/** The same, a row too high. */
export const columnShiftUp: Slip = (values, { rows, results }, random) => {
  const column = below(7, random);
  const from = below(results.length - 3, random);
  const length = 3 + below(8, random);
  const line = results.slice(from, from + length).map((r) => rows[r]?.[column] ?? 0);
  return shift(values, line, -1);
};

/** The parts of one row, from some column on, typed a column too far right. */
export const rowShift: Slip = (values, { rows }, random) => {
  const row = pick(rows, random);
  return shift(values, row.slice(below(3, random), 6), 1);
};

/** The same, a column too far left. */
export const rowShiftLeft: Slip = (values, { rows }, random) => {
  const row = pick(rows, random);
  return shift(values, row.slice(below(3, random), 6), -1);
};

/** The parts of two rows in each other's place, their totals right. */
export const rowsExchanged: Slip = (values, { rows }, random) => {
  const a = below(rows.length, random);
  const b = below(rows.length, random);
  const first = rows[a] ?? [];
  const second = rows[b] ?? [];
  const moved = first.slice(0, 6).filter((at, c) => exchange(values, at, second[c] ?? 0));
  return a !== b && moved.length > 0;
};

/** A row typed as the row above it, total and all. */
export const rowCopied: Slip = (values, { rows }, random) => {
  const r = 1 + below(rows.length - 1, random);
  const above = (rows[r - 1] ?? []).map((at) => values[at] ?? 0);
  const changed = (rows[r] ?? []).filter((at, c) => values[at] !== above[c]);
  (rows[r] ?? []).forEach((at, c) => (values[at] = above[c] ?? 0));
  return changed.length >= 2;
};
