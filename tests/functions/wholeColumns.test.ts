import { balanceDifference } from '../../src/functions/differences';
import { lookUpFigure } from '../../src/functions/lookup';
import { consistentReport } from '../support/consistentReport';
import { reportCells } from '../support/tableCells';

const rows = 100_000;

/** A column as Excel hands over `A:A`: what stands in it, then blanks to the end of the sheet. */
function column(...cells: readonly (number | null)[]): (number | null)[][] {
  return Array.from({ length: rows }, (_, row) => [cells[row] ?? null]);
}

describe('references to whole columns', () => {
  test('are answered down to the last row that holds anything', () => {
    const answers = balanceDifference(column(5, null, 6), column(1), column(6, null, 5), column());
    expect(answers).toEqual([[0], [''], [1]]);
  });

  test('are searched for the table that stands in them', () => {
    const report = consistentReport(4);
    const cells = reportCells(report);
    const blanks = Array.from({ length: rows }, () => new Array<null>(15).fill(null));
    const index = report.form.indexOf.get('3.received.total') ?? -1;
    expect(lookUpFigure([...cells, ...blanks], '本年新收')).toBe(report.values[index]);
  });
});
