import { readXlsx } from 'hucre/xlsx';
import { savedBy } from './support/saved';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

describe('the functions of a sheet with wrong figures', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await Workbench.open();
    await workbench.openOnly('某街道办事处');
  });
  afterAll(() => workbench.close());

  /** What NB.PROBLEMS shows on each sheet, as it would be saved. */
  async function counts(): Promise<unknown[]> {
    const { sheets } = await readXlsx(await savedBy(workbench.page, () => workbench.save()));
    return sheets.flatMap(({ rows }) =>
      rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          cell === '【校验公式】错误和未填个数' ? [rows[row + 1]?.[column]] : [],
        ),
      ),
    );
  }

  it('are listed with their Chinese help while a formula is typed', async () => {
    const { page } = workbench;
    await workbench.showSheet('年报2024表三');
    await workbench.goTo('T1');
    await page.keyboard.type('=NB.');
    await page.getByText('按项目名称取法定表格里的数，不论它在区域的哪一格').waitFor();
    await page.keyboard.type('FIGURE(');
    await page.getByText('NB.FIGURE(区域,项目,[栏])').waitFor();
    // The first closes the help, the second leaves the cell.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('say at the cell why they show an error', async () => {
    await workbench.goTo('T3');
    await workbench.type('=NB.FIGURE(T20:U21,"本年新收")');
    await workbench.goTo('T4');
    await workbench.goTo('T3');
    await workbench.prompt.getByText('没有认出年报表格').waitFor();
  });

  it('are put beside the tables from the pane, which warns of #NAME?', async () => {
    const { pane } = workbench;
    await pane.getByRole('tab', { name: '设置' }).click();
    await pane.getByText('没有安装本助手的同事会看到 #NAME?').waitFor();
    await pane.getByRole('button', { name: '插入校验公式' }).click();
    await pane.getByText('校验公式已放在表格旁边').waitFor();
  });

  it('agree with the pane', async () => {
    const { pane } = workbench;
    await pane.getByRole('tab', { name: '核查' }).click();
    await pane.getByText('有 3 处错误需要改正').waitFor();
    expect(await counts()).toEqual([0, 2, 1]);
  });

  it('are recalculated when a cell changes, and still agree', async () => {
    await workbench.goTo('D9');
    await workbench.type('26');
    await workbench.pane.getByText('有 1 处错误需要改正').waitFor();
    expect(await counts()).toEqual([0, 0, 1]);
  });

  it('are taken back from the pane', async () => {
    const { pane } = workbench;
    await pane.getByRole('button', { name: '撤销' }).click();
    await pane.getByText('已删除插入的校验公式').waitFor();
    expect(await counts()).toEqual([]);
  });

  it('run without an error on any page', () => {
    expect(workbench.troubles).toEqual([]);
  });
});
