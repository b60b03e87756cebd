import { writeXlsx, type WriteSheet } from 'hucre';
import { gridsFromXlsx, readDocument, tablesHtml } from '../../src/documents';
import { gridsFromHtml } from '../../src/documents/html';
import { placeOf } from '../../src/report';
import { consistentReport } from '../support/consistentReport';

const workbook = async (...sheets: readonly WriteSheet[]) =>
  gridsFromXlsx(await writeXlsx({ sheets: [...sheets] }));

/** The tables of a report as the cells of one sheet. */
const report = consistentReport(21);
const page = gridsFromHtml(tablesHtml(report))[0] ?? { cells: [], merges: [] };
const rows = page.cells.map((row) =>
  row.map((value) => (/^\d+(\.\d+)?$/.test(String(value)) ? Number(value) : value)),
);
const merges = page.merges.map(({ row, column, rows: down, columns }) => ({
  startRow: row,
  startCol: column,
  endRow: row + down - 1,
  endCol: column + columns - 1,
}));

describe('a workbook as grids', () => {
  it('knows numbers from text, and keeps merges', async () => {
    const [grid] = await workbook({
      name: '表',
      rows: [
        ['a', 1],
        [null, '1'],
        [true, null],
      ],
      merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 0 }],
    });
    expect(grid).toMatchObject({ sheet: '表', top: 0, left: 0, typed: true });
    expect(grid?.cells).toEqual([
      ['a', 1],
      [null, '1'],
      [true, null],
    ]);
    expect(grid?.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 1 }]);
  });

  it('says which cells hold a formula, and shows its result or its error', async () => {
    const cells = new Map([
      ['0,0', { formula: 'SUM(B1:C1)', formulaResult: 3 }],
      ['0,1', { value: '#REF!' }],
    ]);
    const [grid] = await workbook({ name: '表', cells });
    expect(grid?.cells[0]?.slice(0, 2)).toEqual([3, '#REF!']);
    expect([grid?.isFormula?.(0, 0), grid?.isFormula?.(0, 1)]).toEqual([true, false]);
  });

  it('shows a date as a date, which no figure is', async () => {
    const [grid] = await workbook({ name: '表', rows: [[new Date(Date.UTC(2024, 0, 31))]] });
    expect(grid?.cells[0]?.[0]).toBe('2024-01-31');
  });

  it('reads hidden rows as any other, and hidden sheets last', async () => {
    const grids = await workbook(
      { name: '藏', rows: [['a']], hidden: true },
      { name: '显', rows: [['b'], ['c']], rowDefs: new Map([[1, { hidden: true }]]) },
    );
    expect(grids.map(({ sheet }) => sheet)).toEqual(['显', '藏']);
    expect(grids[0]?.cells).toEqual([['b'], ['c']]);
  });

  it('leaves out empty sheets and the empty rows around what is filled', async () => {
    const grids = await workbook(
      { name: '空', rows: [] },
      { name: '表', rows: [[], [null], ['a'], [null], ['b'], [null]] },
    );
    expect(grids).toHaveLength(1);
    expect(grids[0]).toMatchObject({ top: 2, cells: [['a'], [null], ['b']] });
  });
});

describe('a report in somebody’s workbook', () => {
  const read = async (...sheets: readonly WriteSheet[]) =>
    readDocument(await writeXlsx({ sheets: [...sheets] }), '甲.xlsx');

  it('is found where the tables start at column Q', async () => {
    const shifted = rows.map((row) => [...new Array<null>(16).fill(null), ...row]);
    const moved = merges.map((m) => ({ ...m, startCol: m.startCol + 16, endCol: m.endCol + 16 }));
    const [found] = await read({ name: '表', rows: shifted, merges: moved });
    expect(found?.values).toEqual(report.values);
  });

  it('is found at the end of a long sheet, with the places as the sheet has them', async () => {
    const above = Array.from({ length: 60_000 }, () => [null, null]);
    const moved = merges.map((m) => ({
      ...m,
      startRow: m.startRow + 60_000,
      endRow: m.endRow + 60_000,
    }));
    const [found] = await read({ name: '表', rows: [...above, ...rows], merges: moved });
    expect(found?.values).toEqual(report.values);
    expect(found && placeOf(found, '2.regulations.issued')?.row).toBeGreaterThan(60_000);
  });

  it('is found on a hidden sheet where no other has it', async () => {
    const [found] = await read(
      { name: '封面', rows: [['封面']] },
      { name: '表', rows, merges, hidden: true },
    );
    expect(found?.values).toEqual(report.values);
  });
});
