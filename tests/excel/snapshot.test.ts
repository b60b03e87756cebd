import { sameSurroundings, snapshotOf } from '../../src/excel/snapshot';
import { ownWords, type CellValue, type Grid } from '../../src/report';

const sheet = '年报2024表三';
const place = (row: number, column: number) => ({ sheet, row, column });

/** A sheet whose cells begin at B3; cells that say `=…` hold formulas. */
const grid = (cells: CellValue[][]): Grid => ({
  sheet,
  top: 2,
  left: 1,
  cells,
  merges: [],
  columns: 'typed',
  isFormula: (row, column) => String(cells[row]?.[column] ?? '').startsWith('='),
});

const before = snapshotOf([
  grid([
    ['本年新收', 5, null],
    ['本年结转', '/', '=B3'],
  ]),
]);

describe('a snapshot', () => {
  it('is asked by the place in the sheet', () => {
    expect(before.valueAt(place(2, 2))).toBe(5);
    expect(before.valueAt(place(3, 2))).toBe('/');
    expect(before.isFormulaAt(place(3, 3))).toBe(true);
    expect(before.isFormulaAt(place(2, 2))).toBe(false);
  });

  it('has nothing outside the cells that were read, nor in other sheets', () => {
    expect(before.valueAt(place(0, 0))).toBeNull();
    expect(before.valueAt(place(90, 90))).toBeNull();
    expect(before.valueAt({ sheet: 'Sheet1', row: 2, column: 2 })).toBeNull();
    expect(before.isFormulaAt({ sheet: 'Sheet1', row: 3, column: 3 })).toBe(false);
  });
});

describe('the surroundings of the cells to be written', () => {
  const same = (cells: CellValue[][]) =>
    sameSurroundings(before, snapshotOf([grid(cells)]), [place(2, 2), place(3, 2)]);

  it('are the same when only numbers, formulas and the cells themselves changed', () => {
    expect(
      same([
        ['本年新收', 7, 8],
        ['本年结转', 0, '=B9'],
      ]),
    ).toBe(true);
  });

  it('differ when a row was put in', () => {
    expect(same([[null], ['本年新收', 5, null], ['本年结转', '/', '=B3']])).toBe(false);
  });

  it('differ when a label was changed, or one was added', () => {
    expect(
      same([
        ['本年新受理', 5, null],
        ['本年结转', '/', '=B3'],
      ]),
    ).toBe(false);
    expect(
      same([
        ['本年新收', 5, null],
        ['本年结转', '/', '=B3'],
        ['合计', null, null],
      ]),
    ).toBe(false);
  });

  it('are the same when only what our own formulas spill beside the table changed', () => {
    const beside = (found: CellValue[]) =>
      snapshotOf([
        grid([
          ['本年新收', 5, null, `${ownWords.formulas}错误个数`, null],
          ['本年结转', '/', '=B3', '=NB.CHECK(A1:B4)', ...found],
        ]),
      ]);
    const cells = [place(2, 2)];
    expect(sameSurroundings(beside(['T3.balance']), beside(['T3.total']), cells)).toBe(true);
    expect(sameSurroundings(beside(['T3.balance']), before, cells)).toBe(true);
  });

  it('differ when the sheet is gone', () => {
    expect(sameSurroundings(before, snapshotOf([]), [place(2, 2)])).toBe(false);
  });
});
