import { below } from '../../tests/support/consistentReport';
import { usual, type MakeReport } from './reports';
import { table3Of } from './table';

/**
 * Organs of any size and make-up: one kind of applicant or all kinds, few results in use or many.
 * What the ranking is tuned on.
 */
export const varied: MakeReport = (random, _, form) => {
  const report = usual(random, 0, form);
  const { rows, results } = table3Of(form);
  const values = report.values.slice();
  for (const row of rows) for (const at of row) values[at] = 0;
  const sharpness = 1 + 4 * random();
  const columnWeights = Array.from({ length: 6 }, () => random() ** (2 * sharpness));
  const size = Math.ceil(10 ** (0.8 + 2.4 * random()));
  const sum = columnWeights.reduce((a, b) => a + b, 0);
  const put = (row: number, column: number, many: number) => {
    for (const c of [column, 6]) {
      const at = rows[row]?.[c] ?? 0;
      values[at] = (values[at] ?? 0) + many;
    }
  };
  const rowWeights = results.map(() => random() ** (2 + sharpness));
  const rowSum = rowWeights.reduce((a, b) => a + b, 0);
  columnWeights.forEach((weight, column) => {
    const many = Math.round((size * weight) / sum);
    let concluded = 0;
    results.forEach((row, i) => {
      const part = Math.round((many * (rowWeights[i] ?? 0)) / rowSum + random() - 0.5);
      put(row, column, Math.max(part, 0));
      concluded += Math.max(part, 0);
    });
    const carriedIn = below(Math.ceil(concluded / 8) + 1, random);
    const carriedOut = below(Math.ceil(many / 8) + 1, random);
    const received = concluded + carriedOut - carriedIn;
    put(0, column, Math.max(received, 0));
    put(1, column, received < 0 ? carriedIn + received : carriedIn);
    put(rows.length - 2, column, concluded);
    put(rows.length - 1, column, carriedOut);
  });
  return { ...report, values };
};
