import { gridOf } from '../../src/excel/cells';

const loaded = {
  rowIndex: 3,
  columnIndex: 2,
  values: [
    ['本年新收', 12, '', true],
    ['=A1', '5', '#REF!', 45292],
  ],
  formulas: [
    ['本年新收', '=SUM(A1:A2)', '=IF(A1,"","")', true],
    ['=A1', '5', '=Z9', 45292],
  ],
};

describe('the grid of a sheet', () => {
  const grid = gridOf('年报2024·三', loaded);

  it('keeps numbers, text, truth and errors, and takes an empty text for an empty cell', () => {
    expect(grid).toMatchObject({
      sheet: '年报2024·三',
      top: 3,
      left: 2,
      columns: 'typed',
      merges: [],
    });
    expect(grid.cells).toEqual([
      ['本年新收', 12, null, true],
      ['=A1', '5', '#REF!', 45292],
    ]);
  });

  it('knows formulas from text that begins with an equals sign', () => {
    const formulas = grid.cells.map((row, r) => row.map((_, c) => grid.isFormula?.(r, c)));
    expect(formulas).toEqual([
      [false, true, true, false],
      [false, false, true, false],
    ]);
    expect(grid.isFormula?.(9, 9)).toBe(false);
  });
});
