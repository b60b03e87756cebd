import type { IRowData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { readXlsx, writeXlsx, type CellStyle, type Workbook } from 'hucre/xlsx';
import { templateXlsx } from '../../src/documents/sheets';
import { openBook, saveBook } from '../../src/workbench/book';

type Sheet = Workbook['sheets'][number];

const read = (bytes: Uint8Array) => readXlsx(bytes, { readStyles: true });

async function through(bytes: Uint8Array): Promise<{ before: Workbook; after: Workbook }> {
  const { data } = await openBook(bytes, 'book', '年报');
  // Univer hands its snapshot over as plain data; so does this.
  const plain = JSON.parse(JSON.stringify(data)) as IWorkbookData;
  return { before: await read(bytes), after: await read(await saveBook(plain)) };
}

/** The family of a font (with serifs, without) helps to replace it; Univer knows names only. */
function plain(style: CellStyle | undefined): unknown {
  return style?.font ? { ...style, font: { ...style.font, family: undefined } } : style;
}

/** Every cell that says something, by its place. */
function cellsOf(sheet: Sheet): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  sheet.rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null) all[`${r},${c}`] = value;
    });
  });
  for (const [at, { formula, style, value }] of sheet.cells ?? []) {
    if (formula === undefined && style === undefined && value === null) continue;
    all[at] = { value: formula === undefined ? value : null, formula, style: plain(style) };
  }
  return all;
}

describe('the template opened in the grid and saved again', () => {
  let before: Workbook;
  let after: Workbook;

  beforeAll(async () => {
    const bytes = await templateXlsx({ year: 2024, organ: '某街道办事处', totals: 'formula' });
    ({ before, after } = await through(bytes));
  });

  const pairs = () => before.sheets.map((sheet, index) => [sheet, after.sheets[index]] as const);

  it('has the same sheets in the same order', () => {
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  });

  it('has the same values, formulas and styles in every cell', () => {
    for (const [was, is] of pairs()) {
      expect(Object.keys(cellsOf(was)).length).toBeGreaterThan(30);
      expect(is && cellsOf(is)).toEqual(cellsOf(was));
    }
  });

  it.each([
    'merges',
    'rowDefs',
    'dataValidations',
    'conditionalRules',
    'pageSetup',
    'headerFooter',
    'freezePane',
    'protection',
    'view',
    'hidden',
  ] as const)('has the same %s', (part) => {
    for (const [was, is] of pairs()) expect(is?.[part]).toEqual(was[part]);
  });

  it('has columns of the same width, to the pixel', () => {
    const pixels = (sheet: Sheet | undefined) =>
      sheet?.columns?.map(({ width = 8 }) => Math.round(width * 7));
    for (const [was, is] of pairs()) expect(pixels(is)).toEqual(pixels(was));
  });

  it('has the same names and properties', () => {
    expect(after.namedRanges).toEqual(before.namedRanges);
    expect(after.properties?.title).toEqual(before.properties?.title);
  });
});

describe("somebody's own workbook", () => {
  const cells = new Map([
    ['0,0', { value: '12' }],
    ['0,1', { value: 12, style: { numFmt: '0.00', protection: { locked: false } } }],
    ['0,2', { value: true }],
    ['0,3', { value: new Date(Date.UTC(2024, 11, 31)), style: { numFmt: 'yyyy-mm-dd' } }],
    ['1,0', { formula: 'B1*2', formulaResult: 24, value: 24 }],
  ]);
  const opened = async () =>
    through(
      await writeXlsx({
        sheets: [
          {
            name: '收件',
            cells,
            conditionalRules: [
              { type: 'cellIs', priority: 1, operator: 'lessThan', formula: '0', range: 'A1:B9' },
              { type: 'duplicateValues', priority: 2, range: 'A1:A9' },
            ],
          },
          { name: '旧表', rows: [['停用']], hidden: true },
        ],
        namedRanges: [
          { name: '总数', range: '收件!$B$1' },
          { name: '本表', range: '收件!$A$1', scope: '收件' },
        ],
      }),
    );

  it('keeps text that looks like a number apart from the number', async () => {
    const { after } = await opened();
    expect(after.sheets[0]?.rows[0]?.slice(0, 3)).toEqual(['12', 12, true]);
  });

  it('keeps dates, formulas, unlocked cells, hidden sheets and names', async () => {
    const { before, after } = await opened();
    expect(after.sheets[0]?.rows[0]?.[3]).toEqual(new Date(Date.UTC(2024, 11, 31)));
    expect(after.sheets[0]?.cells?.get('1,0')?.formula).toBe('B1*2');
    expect(after.sheets[0]?.cells?.get('0,1')?.style?.protection).toEqual({ locked: false });
    expect(after.sheets[1]?.hidden).toBe(true);
    expect(after.namedRanges).toEqual(before.namedRanges);
  });

  it('keeps conditional formats, those that the grid cannot show too', async () => {
    const { before, after } = await opened();
    const kinds = (book: Workbook) => book.sheets[0]?.conditionalRules?.map(({ type }) => type);
    expect(kinds(after)).toEqual(kinds(before));
  });

  it('keeps what the add-in keeps with the workbook', async () => {
    const settings = new Map([['nianbao.organ', '"某街道办事处"']]);
    const { data } = await openBook(await writeXlsx({ sheets: [{ name: 'A' }] }), 'b', 'b');
    const again = await openBook(await saveBook(data, settings), 'c', 'c');
    expect([...again.settings]).toEqual([...settings]);
  });

  it('anchors a conditional format of several ranges where its first range begins', async () => {
    const range = 'D33:J33 L7:L32';
    const rule = { type: 'expression', priority: 1, formula: 'LEFT(D33,1)="差"', range } as const;
    const xlsx = await writeXlsx({ sheets: [{ name: 'A', conditionalRules: [rule] }] });
    const { data } = await openBook(xlsx, 'b', 'b');
    const inGrid = data.resources?.find(({ name }) => name.includes('CONDITIONAL'))?.data;
    expect(inGrid).toContain('LEFT(L7,1)');
    const saved = await read(await saveBook(data));
    expect(saved.sheets[0]?.conditionalRules?.[0]).toMatchObject(rule);
  });

  it('writes out a formula that cells share, each for its own place', async () => {
    const { data } = await openBook(await writeXlsx({ sheets: [{ name: 'A' }] }), 'b', 'b');
    const sheet = data.sheets[data.sheetOrder[0] ?? ''];
    const cellData = { 0: { 1: { f: '=A1+$C$1', si: 'x' } }, 1: { 1: { si: 'x' } } };
    const saved = await read(
      await saveBook({ ...data, sheets: { ...data.sheets, 'b-1': { ...sheet, cellData } } }),
    );
    expect(saved.sheets[0]?.cells?.get('1,1')?.formula).toBe('A2+$C$1');
  });
});

describe('a sheet of prose opened in the grid', () => {
  it('has rows as high as in the file, which still grow with their text', async () => {
    const request = {
      year: 2024,
      organ: '某街道办事处',
      totals: 'typed',
      narrative: true,
    } as const;
    const { data } = await openBook(await templateXlsx(request), 'book', '年报');
    const prose = Object.values(data.sheets).find(({ name }) => name === '年报2024正文');
    const rowsOf = (sheet: Partial<IWorksheetData> | undefined): IRowData[] =>
      Object.values({ ...sheet?.rowData });
    const rows = rowsOf(prose);
    expect(rows).toHaveLength(12);
    expect(rows.map(({ ia, h = 0 }) => [ia, h > 20])).toEqual(rows.map(() => [1, true]));
    const tables = Object.values(data.sheets).filter((sheet) => sheet !== prose);
    const fixed = tables.flatMap(rowsOf);
    expect(new Set(fixed.map(({ ia }) => ia))).toEqual(new Set([0]));
  });
});
