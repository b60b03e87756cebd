import { form2021SingleOtherwise } from '../../../src/form';
import type { Place, Report } from '../../../src/report';
import { targetReport, transfer } from '../../../src/taskpane/model/transfer';
import { oneGranted, zeros } from '../../support/zeros';

/** A report whose figures stand one below the other in a sheet. */
function placed(report: Report, without: readonly string[] = []): Report {
  const place = (row: number): Place => ({ sheet: '表', row, column: 1 });
  return {
    ...report,
    readings: report.form.figures.map(({ id, index }) =>
      without.includes(id)
        ? undefined
        : { state: 'number', raw: 0, held: null, place: place(index), formula: false },
    ),
  };
}

test('every figure that was read travels to the cell that the workbook has for it', () => {
  const { figures, homeless } = transfer(zeros(oneGranted), placed(zeros()));
  expect(figures).toHaveLength(200);
  expect(homeless).toEqual([]);
  expect(figures.find(({ cell }) => cell === '3.granted.person')).toMatchObject({ value: 1 });
});

test('what is missing stays behind, and is never written as 0', () => {
  const { figures } = transfer(zeros({ '2.fees.amount': null }), placed(zeros()));
  expect(figures.map(({ cell }) => cell)).not.toContain('2.fees.amount');
});

test('figures without a cell in the workbook are told, not dropped', () => {
  const { homeless } = transfer(zeros(), placed(zeros(), ['4.directSuit.total']));
  expect(homeless).toEqual(['4.directSuit.total']);
});

test('（六）as one row finds no cell in a table that has three', () => {
  const old = { ...zeros(), form: form2021SingleOtherwise, values: new Float64Array(186) };
  const { homeless } = transfer(old, placed(zeros()));
  expect(homeless).toContain('3.otherwise.person');
});

test('a report goes into that of its year', () => {
  const books = [2023, 2024].map((year) => ({ report: zeros({}, year) }));
  expect(targetReport(zeros({}, 2023), books)?.report.year).toBe(2023);
  expect(targetReport(zeros({}, 2022), books)).toBeNull();
});

test('without a year it goes to the only report there is, never to one of several', () => {
  const unknown = { ...zeros(), year: null };
  const books = [2023, 2024].map((year) => ({ report: zeros({}, year) }));
  expect(targetReport(unknown, books.slice(1))?.report.year).toBe(2024);
  expect(targetReport(unknown, books)).toBeNull();
});
