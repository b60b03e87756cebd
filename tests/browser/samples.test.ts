import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { figuresOf, reportIn, savedBy } from './support/saved';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

describe('the sample with two wrong figures', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await Workbench.open();
    await workbench.openSample('某街道办事处');
  });
  afterAll(() => workbench.close());

  it('is found out by the pane without being asked', async () => {
    await workbench.pane.getByText('有 3 处错误需要改正').waitFor();
  });

  it('says that the page is not Excel', async () => {
    await workbench.page.getByText('本页模拟 Excel，不是 Excel。').waitFor();
  });

  it('begins at the first figure, and says by row and column what belongs there', async () => {
    await workbench.prompt.getByText('规章·本年制发件数：填不小于 0 的整数').waitFor();
    await workbench.showSheet('年报2024表三');
    await workbench.prompt.getByText(/^一、本年新收.*·自然人：/).waitFor();
    await workbench.showSheet('年报2024表二');
  });

  it('takes a custom function, typed in the grid, and recalculates it', async () => {
    await workbench.goTo('H1');
    await workbench.type('=NB.BALANCE(5,1,4,1)');
    await workbench.goTo('H2');
    await workbench.type('=H1+100');
    await workbench.type('');
    await workbench.goTo('H1');
    await workbench.type('=NB.BALANCE(6,1,4,1)');
    const saved = await savedBy(workbench.page, () => workbench.save());
    const { sheets } = await readXlsx(saved);
    expect(sheets[0]?.rows[1]?.[7]).toBe(102);
  });

  it('opens the pane from the menu on cells', async () => {
    await workbench.press('导出');
    await workbench.pane.getByRole('tab', { name: '导出', selected: true }).waitFor();
    await workbench.rightClickCells();
    await workbench.page.getByText('核查本表').click();
    await workbench.pane.getByText('有 3 处错误需要改正').waitFor();
  });

  it('leaves on the user’s word alone, who is told what would be empty in it', async () => {
    const { pane } = workbench;
    await pane.getByRole('tab', { name: '导出' }).click();
    await pane.getByText('还有 3 处错误，暂不导出。').waitFor();
    await pane.getByText(/^还空着：一、总体情况、五、.*、六、其他需要报告的事项。/).waitFor();
    expect(await pane.getByRole('button', { name: '保存为 Word 文件' }).isDisabled()).toBe(true);
    await pane.getByRole('checkbox', { name: /^仍要导出/ }).check();
    expect(await pane.getByRole('button', { name: '保存为 Word 文件' }).isDisabled()).toBe(false);
  });

  it('is copied as lines with tabs, where plain text is pasted', async () => {
    const { page, pane } = workbench;
    await pane.getByRole('button', { name: '复制表格' }).click();
    await pane.getByText(/^表格已复制/).waitFor();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/);
    expect(lines[0]).toBe('未通过核查');
    expect(lines).toContain('规章\t0\t0\t0');
  });

  it('opens a saved workbook again, with everything in it', async () => {
    const saved = await savedBy(workbench.page, () => workbench.save());
    const file = join(tmpdir(), `nianbao-${process.pid}.xlsx`);
    await writeFile(file, saved);
    await workbench.openFile(file);
    await workbench.pane.getByText('有 3 处错误需要改正').waitFor();
    const again = await savedBy(workbench.page, () => workbench.save());
    expect(figuresOf(await reportIn(again))).toEqual(figuresOf(await reportIn(saved)));
  });

  it('refuses a file that is no workbook, in a sentence', async () => {
    const file = join(tmpdir(), `nianbao-${process.pid}.txt.xlsx`);
    await writeFile(file, 'no workbook');
    await workbench.openFile(file);
    await workbench.page.getByText(/没有打开.*年报请在年报助手的“粘贴”里打开/).waitFor();
  });

  it('asks nothing of anybody outside this machine', () => {
    expect(workbench.outside).toEqual([]);
  });

  it('runs without an error on any page', () => {
    expect(workbench.troubles).toEqual([]);
  });
});
