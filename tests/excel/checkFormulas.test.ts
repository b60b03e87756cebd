import { openWorkbook } from '../../src/excel/openWorkbook';
import type { ReportWorkbook } from '../../src/excel/types';
import { cellAddress, recognise } from '../../src/report';
import { excelForAll } from '../support/excel';
import { functionsInHost } from '../support/functionsInHost';
import { placeIn } from '../support/placeIn';
import { protect } from '../support/protection';

const excel = excelForAll();
let workbook: ReportWorkbook;
beforeAll(async () => {
  workbook = openWorkbook();
  await workbook.insert({ year: 2024, organ: '某局', totals: 'typed' });
});

/** Every formula of ours in the workbook, by sheet and cell. */
async function formulas(): Promise<readonly string[]> {
  const found: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRange());
    for (const range of used) range.load('formulas');
    await context.sync();
    for (const range of used) {
      for (const cell of range.formulas.flat() as unknown[]) {
        if (String(cell).startsWith('=NB.')) found.push(String(cell));
      }
    }
  });
  return found;
}

/** What is recognised in the workbook, formulas and what they spill being there or not. */
const figuresRead = async () =>
  recognise((await workbook.read()).grids, '').map(({ year, present, values, unread }) => ({
    year,
    present: [...present],
    values: [...values],
    unread,
  }));

describe('where Excel leaves the functions of an add-in out', () => {
  it('writes nothing and says so, the version of its runtime telling it', async () => {
    const isSetSupported = (name: string) => name !== 'CustomFunctionsRuntime';
    Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
    await expect(workbook.insertCheckFormulas(2024)).rejects.toThrow('没有 NB 函数');
    Object.assign(globalThis, { Office: excel().Office });
    expect(await formulas()).toEqual([]);
  });

  it('takes back what it wrote, #NAME? telling it', async () => {
    await expect(workbook.insertCheckFormulas(2024)).rejects.toThrow('没有 NB 函数');
    expect(await formulas()).toEqual([]);
    expect(excel().valueIn('年报2024表二', 'F1')).toBeNull();
  });
});

describe('插入校验公式', () => {
  beforeAll(() => functionsInHost(excel()));

  it('puts one count and one check on each sheet with a table, and asked again nothing', async () => {
    // A wrong total, for the check to have differences to spill.
    for (const [cell, value] of [
      ['D7', 5],
      ['D8', 0],
      ['D30', 4],
      ['D31', 0],
    ] as const) {
      excel().type('年报2024表三', cell, [value]);
    }
    const before = await figuresRead();
    const places = await workbook.insertCheckFormulas(2024);
    expect(places?.map(({ sheet }) => sheet).sort()).toEqual([
      '年报2024表三',
      '年报2024表二',
      '年报2024表四',
    ]);
    for (const { sheet, row, column } of places ?? []) {
      const cell = cellAddress({ row, column });
      expect(excel().valueIn(sheet ?? '', cell)).toMatch(/错误和未填个数$/);
    }
    expect([...(await formulas())].sort()).toEqual([
      expect.stringMatching(/^=NB\.CHECK\(IF\(ISBLANK\((A1:D\d+)\),"",\1\)\)$/),
      expect.stringMatching(/^=NB\.CHECK\(IF\(ISBLANK\((A1:J\d+)\),"",\1\)\)$/),
      expect.stringMatching(/^=NB\.CHECK\(IF\(ISBLANK\((A1:O\d+)\),"",\1\)\)$/),
      expect.stringMatching(/^=NB\.PROBLEMS\(IF\(ISBLANK\((A1:D\d+)\),"",\1\),"错误"\)$/),
      expect.stringMatching(/^=NB\.PROBLEMS\(IF\(ISBLANK\((A1:J\d+)\),"",\1\),"错误"\)$/),
      expect.stringMatching(/^=NB\.PROBLEMS\(IF\(ISBLANK\((A1:O\d+)\),"",\1\),"错误"\)$/),
    ]);
    const cells = (await workbook.read()).grids.flatMap((grid) => grid.cells.flat());
    expect(cells).toContain('勾稽关系');
    expect(await workbook.insertCheckFormulas(2024)).toBeNull();
    expect(await formulas()).toHaveLength(6);
    expect(await figuresRead()).toEqual(before);
  });

  it('takes them back', async () => {
    expect(workbook.undoable()).toContain('校验公式');
    await workbook.undo();
    expect(await formulas()).toEqual([]);
  });

  it('takes nothing back where somebody wrote over one of them', async () => {
    await workbook.insertCheckFormulas(2024);
    const check = (await formulas()).find((one) => one.includes('CHECK(IF(ISBLANK(A1:D')) ?? '';
    excel().type('年报2024表二', 'F3', ['我的备注']);
    await expect(workbook.undo()).rejects.toThrow('没有撤销');
    expect(excel().valueIn('年报2024表二', 'F3')).toBe('我的备注');
    expect(await formulas()).toHaveLength(5);
    excel().type('年报2024表二', 'F3', [check]);
    await workbook.undo();
    expect(await formulas()).toEqual([]);
  });

  it('does not stand in the way of taking back a figure that changed what it shows', async () => {
    await workbook.insertCheckFormulas(2024);
    const shown = async () => (await workbook.read()).grids.map(({ cells }) => cells);
    const before = await shown();
    const cell = '3.received.person';
    const figure = { cell, place: await placeIn(2024, cell), value: 9 };
    await workbook.fill(await workbook.planFill([figure]), [cell]);
    expect((await shown()).flat(2)).not.toEqual(before.flat(2));
    expect(await workbook.undo()).toContain('已恢复');
    expect(await shown()).toEqual(before);
    await workbook.undo();
    expect(await formulas()).toEqual([]);
  });

  it('writes nothing at all where one of the sheets is protected', async () => {
    protect(excel().sheet('年报2024表四'), true);
    await expect(workbook.insertCheckFormulas(2024)).rejects.toThrow('“年报2024表四”受保护');
    protect(excel().sheet('年报2024表四'), false);
    expect(await formulas()).toEqual([]);
  });

  it('goes right of everything in a sheet too large to be read whole', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('年报2024表二');
      for (const [address, value] of [
        ['BH1', '台账'],
        ['BJ1', '我的'],
        ['A600', '末行'],
      ] as const) {
        sheet.getRange(address).values = [[value]];
      }
      await context.sync();
    });
    await workbook.insertCheckFormulas(2024);
    expect(excel().valueIn('年报2024表二', 'BJ1')).toBe('我的');
    expect(await formulas()).toHaveLength(6);
    await workbook.undo();
    expect(excel().valueIn('年报2024表二', 'BJ1')).toBe('我的');
    expect(await formulas()).toEqual([]);
  });

  it('refuses where there are no tables of the year, and says so', async () => {
    await expect(workbook.insertCheckFormulas(2023)).rejects.toThrow('没有2023年的年报表格');
  });
});
