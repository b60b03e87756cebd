import type { Form } from '../../src/form';
import type { Report } from '../../src/report';
import { below, consistentReport, type Random } from '../../tests/support/consistentReport';
import { pick, table3Of } from './table';

/** From a quiet street office to a city's planning bureau: about how many applications a year. */
const sizes = [8, 25, 80, 300, 1200];

export type MakeReport = (random: Random, n: number, form: Form) => Report;

/** Mostly natural persons, as in published reports. */
export const usual: MakeReport = (random, n, form) =>
  consistentReport(below(2 ** 31, random), form, sizes[n % sizes.length]);

/**
 * Organs of other kinds, each with its own applicants and its own habits of answering; not what
 * the ranking was tuned on.
 */
export const motley: MakeReport = (random, n, form) => {
  const report = usual(random, n, form);
  const { rows, results } = table3Of(form);
  const values = report.values.slice();
  for (const row of rows) for (const at of row) values[at] = 0;
  const size = Math.ceil((sizes[n % sizes.length] ?? 8) * (0.5 + random()));
  const columnWeights = Array.from({ length: 6 }, () => random() ** 5);
  const rowWeights = results.map(() => random() ** 6);
  const add = (row: number, column: number, many: number) => {
    for (const c of [column, 6]) {
      const at = rows[row]?.[c] ?? 0;
      values[at] = (values[at] ?? 0) + many;
    }
  };
  const [received, carriedIn, concluded, carriedOut] = [
    0,
    1,
    rows.length - 2,
    rows.length - 1,
  ] as const;
  const draw = (weights: readonly number[]) => {
    let left = random() * weights.reduce((sum, w) => sum + w, 0);
    const at = weights.findIndex((w) => (left -= w) < 0);
    return at < 0 ? 0 : at;
  };
  for (let i = 0; i < size; i += 1) {
    const column = draw(columnWeights);
    add(random() < 0.06 ? carriedIn : received, column, 1);
    if (random() < 0.08) add(carriedOut, column, 1);
    else {
      add(
        pick(results, random) === 2 && random() < 0.3 ? 2 : (results[draw(rowWeights)] ?? 2),
        column,
        1,
      );
      add(concluded, column, 1);
    }
  }
  return { ...report, values };
};
