import { form2021 } from '../../../../src/form';
import type { CellValue } from '../../../../src/report';
import { numbersIn } from '../../../../src/report/recognise/columns/totals';
import { consistentReport } from '../../../support/consistentReport';
import { cellsOf, figureAt } from '../../../support/stages';

describe('the figures of a row as numbers', () => {
  const numbersOf = (...values: readonly CellValue[]) =>
    numbersIn({ figures: values.map((value, column) => figureAt(0, column, value)) });

  it('are read as they are written, a mark for a missing one as nothing', () => {
    expect(numbersOf(1, '２', '1,200', '—', 3)).toEqual([1, 2, 1200, 0, 3]);
  });

  it.each([
    ['one is words', [1, '3件', 4]],
    ['one has a footnote', [1, '3¹', 4]],
    ['the total is missing and two are left, which may be the same by chance', [3, 3, '—']],
  ])('are none where %s', (_, values) => {
    expect(numbersOf(...values)).toEqual([]);
  });

  it('are those of the sheet in every row of the form', () => {
    const report = consistentReport(5, form2021, 100);
    for (const table of form2021.tables)
      for (const line of cellsOf(report, table)) {
        const numbers = line.filter((cell) => typeof cell === 'number');
        expect(numbersOf(...numbers)).toEqual(numbers);
      }
  });
});
