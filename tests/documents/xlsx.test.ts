import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx, type WriteSheet } from 'hucre';
import { gridsFromXlsx, readDocument, tablesHtml, templateXlsx } from '../../src/documents';
import { gridsFromHtml } from '../../src/documents/formats/html/read/gridsFromHtml';
import { gridsFromWorkbook } from '../support/gridsFromWorkbook';
import { placeOf, type Grid } from '../../src/report';
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
    expect(grid).toMatchObject({ sheet: '表', top: 0, left: 0, columns: 'typed' });
    expect(grid?.cells).toEqual([['a', 1], [null, '1'], [true]]);
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
    expect(grids[0]).toMatchObject({ top: 2, cells: [['a'], [], ['b']] });
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

  it('is read on rows, in columns and on a sheet that are hidden, and told of', async () => {
    const [first] = await read({
      name: '表',
      rows,
      merges,
      hidden: true,
      rowDefs: new Map(rows.map((_, i) => [i, { hidden: true }])),
      columns: (rows[0] ?? []).map(() => ({ hidden: true })),
    });
    expect(first?.values).toEqual(report.values);
    const told = (first?.notes ?? []).map(({ text }) => text.replace(/\d+/, 'N'));
    expect(told).toEqual([
      '工作表“表”是隐藏的，其中的数照常读取。',
      '有 N 行是隐藏的，其中的数照常读取。',
      '有 N 列是隐藏的，其中的数照常读取。',
    ]);
    const [second] = await read({ name: '表', rows, merges });
    expect(second?.notes ?? []).toEqual([]);
  });

  it('is found on a hidden sheet where no other has it', async () => {
    const [found] = await read(
      { name: '封面', rows: [['封面']] },
      { name: '表', rows, merges, hidden: true },
    );
    expect(found?.values).toEqual(report.values);
  });
});

describe('the reader of a workbook', () => {
  it('comes to the same as the library that knows every way of writing one', async () => {
    for (const seed of [1, 2, 3]) {
      const bytes = await templateXlsx({
        year: 2024,
        organ: '某局 <甲> & "乙"',
        totals: seed === 1 ? 'typed' : 'formula',
        report: consistentReport(seed),
      });
      const known = gridsFromWorkbook(await readXlsx(bytes));
      expect((await gridsFromXlsx(bytes)).map(plain)).toEqual(known.map(plain));
    }
  });

  it('knows the names of XML by their namespaces, whichever prefixes a program writes', async () => {
    const usual = await writeXlsx({ sheets: [{ name: '表', rows, merges }] });
    const parts = unzipSync(usual);
    for (const [name, part] of Object.entries(parts)) {
      if (!name.startsWith('xl/worksheets/')) continue;
      const prefixed = strFromU8(part)
        .replace('xmlns=', 'xmlns:x=')
        .replace(/<(\/?)(?=[a-z])/gi, '<$1x:');
      parts[name] = strToU8(prefixed);
    }
    const unusual = zipSync(parts);
    const [found] = await readDocument(unusual, '甲.xlsx');
    expect(found?.values).toEqual(report.values);
  });

  it('refuses a part that unpacks to something else than was packed', async () => {
    const bytes = zipSync(unzipSync(await writeXlsx({ sheets: [{ name: '表', rows }] })), {
      level: 0,
    });
    const at = Buffer.from(bytes).indexOf('<v>');
    bytes[at + 3] = 0x39;
    await expect(gridsFromXlsx(bytes)).rejects.toThrow(/已损坏/);
  });
});

/** What a grid says, without the blanks at the ends of its rows. */
function plain(grid: Grid) {
  const cells = grid.cells.map((row) => {
    const filled = row.map((value) => (value === '' ? null : value));
    while (filled.length > 0 && filled.at(-1) === null) filled.pop();
    return filled;
  });
  const formulas = cells.map((row, r) => row.map((_, c) => grid.isFormula?.(r, c)));
  return { sheet: grid.sheet, top: grid.top, merges: grid.merges, cells, formulas };
}
