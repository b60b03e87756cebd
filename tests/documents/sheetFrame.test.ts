import { pageHtml, readDocument } from '../../src/documents';
import { withoutSheetFrame } from '../../src/documents/sheetFrame';
import type { CellValue, Grid } from '../../src/report';
import { consistentReport } from '../support/consistentReport';

const gridOf = (cells: readonly (readonly CellValue[])[]): Grid => ({
  sheet: null,
  top: 0,
  left: 0,
  cells,
  merges: [],
  columns: 'kept',
});
const without = (...cells: readonly (readonly CellValue[])[]) =>
  withoutSheetFrame(gridOf(cells)).cells;

/** A page whose tables stand in one sheet with its frame around, as published sheets are shown. */
function framed(html: string, step = 1): string {
  const letters = 'ABCDEFGHIJ'.replace(/./g, '<th>$&</th>');
  let row = 0;
  return html
    .replace(/<tr[^>]*>/g, (tr) => `${tr}<th>${(row += step)}</th>`)
    .replace(/<table[^>]*>/g, `$&<tr><th></th>${letters}</tr>`);
}

test.each([1, 3])(
  'a report shown with the frame of its sheet is read (every row, step %i)',
  async (step) => {
    const report = consistentReport(7, undefined, 900);
    const [found] = await readDocument(framed(pageHtml(report), step), 'a.html');
    expect(found?.values).toEqual(report.values);
    expect(found?.unread).toEqual([]);
  },
);

describe('the frame of a sheet', () => {
  test('is its letters and its numbers, and every cell stays where it is', () => {
    expect(
      without(['', 'A', 'B', 'C'], ['1', '规章', '0', '3'], [null, '', '1'], ['7', 'x']),
    ).toEqual([
      [null, null, null, null],
      [null, '规章', '0', '3'],
      [null, '', '1'],
      [null, 'x'],
    ]);
  });

  test('ends where a row begins with something else', () => {
    const rows = without([null, 'A', 'B', 'C'], ['1', '规章'], ['说明'], ['2', '规章']);
    expect(rows.slice(2)).toEqual([['说明'], ['2', '规章']]);
  });

  test('begins again on the next page', () => {
    const page = [
      ['', 'A', 'B', 'C'],
      ['5', '1'],
    ];
    expect(without(...page, ...page)[3]).toEqual([null, '1']);
  });

  test.each([
    ['no number follows', ['', 'A', 'B', 'C'], ['规章', '0', '3', '1']],
    ['the numbers do not ascend', ['', 'A', 'B', 'C'], ['0', '规章', '3', '1']],
    ['letters are missing', ['', 'A', 'C', 'D'], ['1', '规章', '0', '3']],
    ['there are but two', ['', 'A', 'B'], ['1', '规章', '0']],
    ['the corner is taken', ['班级', 'A', 'B', 'C'], ['1', '2', '0', '3']],
  ])('is none where %s', (_, ...rows) => {
    expect(without(...rows)).toEqual(rows);
  });
});
