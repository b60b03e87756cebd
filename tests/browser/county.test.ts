import { readXlsx } from 'hucre/xlsx';
import { savedBy } from './support/saved';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

/** The cells of a sheet of the workbook as it would be saved. */
async function cellsOf(workbench: Workbench): Promise<unknown[][]> {
  const { sheets } = await readXlsx(await savedBy(workbench.page, () => workbench.save()));
  return sheets[0]?.rows ?? [];
}

/** Functions are called after the workbook is shown; until then the cells hold #NAME?. */
async function calculated(workbench: Workbench): Promise<unknown[][]> {
  for (let tries = 0; tries < 100; tries += 1) {
    const cells = await cellsOf(workbench);
    if (cells[3]?.[1] === 10 && cells[12]?.[1] === 48) return cells;
    await workbench.page.waitForTimeout(200);
  }
  return cellsOf(workbench);
}

describe('the sample of a county over five units', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await Workbench.open();
    await workbench.openSample('某县五个单位');
  });
  afterAll(() => workbench.close());

  it('takes every figure from the units by its name, and adds them up', async () => {
    const cells = await calculated(workbench);
    expect(cells.slice(3, 9).map((row) => row.slice(0, 7))).toEqual([
      ['甲镇', 10, 0, 10, 0, 0, 0],
      ['乙镇', 5, 5, 10, 0, 0, 0],
      ['丙街道', 20, 0, 15, 5, 0, 0],
      ['自然资源局', 25, 0, 25, 0, 0, 0],
      ['教育体育局', 0, 0, 0, 0, 0, 0],
      ['合计', 60, 5, 60, 5, null, null],
    ]);
  });

  it('adds up the five tables cell by cell, spilling the whole table', async () => {
    const cells = await calculated(workbench);
    const sumOf = (row: number) =>
      cells[row - 1]?.slice(1, 8).reduce((sum: number, cell) => sum + Number(cell), 0);
    expect([13, 14, 37].map(sumOf)).toEqual([120, 10, 10]);
  });
});
