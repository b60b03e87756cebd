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
  numberFormat: [
    ['General', 'General', 'General', 'General'],
    ['@', '@', 'General', '0'],
  ],
};

describe('the grid of a sheet', () => {
  const grid = gridOf('年报2024表三', loaded);

  it('keeps numbers, text, truth and errors, and takes an empty text for an empty cell', () => {
    expect(grid).toMatchObject({
      sheet: '年报2024表三',
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

  it.each(['yyyy/m/d', 'm"月"d"日"', '[$-F800]dddd', 'h:mm'])(
    'takes a number that is shown as %s for the date that it is, never for a figure',
    (format) => {
      const numberFormat = [[], ['@', '@', 'General', format]];
      expect(gridOf('表三', { ...loaded, numberFormat }).cells[1]?.[3]).toBe('2024-01-01');
    },
  );

  it.each(['0', '0.00', '#,##0"件"', '0"months"', '[Red]0', '[DBNum1]General'])(
    'takes a number that is shown as %s for a number',
    (format) => {
      const numberFormat = [[], ['@', '@', 'General', format]];
      expect(gridOf('表三', { ...loaded, numberFormat }).cells[1]?.[3]).toBe(45292);
    },
  );

  it('knows formulas from text that begins with an equals sign', () => {
    const formulas = grid.cells.map((row, r) => row.map((_, c) => grid.isFormula?.(r, c)));
    expect(formulas).toEqual([
      [false, true, true, false],
      [false, false, true, false],
    ]);
    expect(grid.isFormula?.(9, 9)).toBe(false);
  });
});
