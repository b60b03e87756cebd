import { readXlsx } from 'hucre/xlsx';
import { savedBy } from './support/saved';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

describe('a clerk who makes mistakes', () => {
  const year = new Date().getFullYear() - 1;
  const [first, second] = [`年报${year}表二`, `年报${year}表三`];
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await Workbench.open({ width: 1366, height: 768 });
  });
  afterAll(() => workbench.close());

  /** Types into a cell; the pane has seen it when it says so. */
  const put = async (cell: string, text: string) => {
    await workbench.goTo(cell);
    await workbench.type(text);
  };

  it('sees the button that inserts the tables without scrolling', async () => {
    const insert = workbench.pane.getByRole('button', { name: '插入年报表格' });
    const box = await insert.boundingBox();
    expect((box?.y ?? 768) + (box?.height ?? 0)).toBeLessThan(720);
  });

  it('types into the first figure’s cell as soon as the tables are there', async () => {
    await workbench.press('插入年报表格');
    await workbench.page.getByRole('tab', { name: first, selected: true }).waitFor();
    await workbench.selectionBecomes('B6');
    await workbench.type('2');
    await workbench.selectionBecomes('B7');
  });

  it('is told that the tables are there when the button is pressed once more', async () => {
    const { pane } = workbench;
    await workbench.press('插入年报表格');
    await pane.getByText(`${year} 年的表格已经在工作簿里，没有再插入。`).waitFor();
    await pane.getByRole('button', { name: '关闭提示' }).click();
  });

  it('is asked before a reload, and loses nothing by staying', async () => {
    const { page } = workbench;
    const asked = page.waitForEvent('dialog');
    // As the browser's own button does it: `page.reload` would wait for a page that never comes.
    const reload = page.evaluate(() => {
      location.reload();
    });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await reload;
    await workbench.goTo('B6');
    expect(await workbench.pane.getByText(/还有 199 项没有填写/).count()).toBe(1);
  });

  it('is asked before a workbook with changes is closed, and not before one without', async () => {
    const { page } = workbench;
    await page.getByRole('button', { name: '新建' }).click();
    const asked = page.waitForEvent('dialog');
    const close = page.getByRole('button', { name: '关闭 工作簿1' }).click();
    const dialog = await asked;
    expect(dialog.message()).toBe('“工作簿1”有没有保存的改动，关闭后就没有了。确定关闭吗？');
    await dialog.dismiss();
    await close;
    await page.getByRole('button', { name: '关闭 工作簿2' }).click();
    await page.locator('[aria-current]', { hasText: '工作簿1' }).waitFor();
  });

  it('is shown first what was typed last where totals hide the slip, and nothing to adopt', async () => {
    const { pane } = workbench;
    await workbench.showSheet(second);
    await put('D7', '26');
    await put('D9', '26');
    await pane.getByRole('button', { name: /^其余填 0/ }).click();
    await pane.getByRole('button', { name: '填入 0' }).click();
    await pane.getByText(/^已在 \d+ 个空格里填 0/).waitFor();
    await put('D9', '29');
    await pane.getByText('这一格刚刚填过，可先核对。').waitFor();
    const suspects = pane
      .getByRole('listitem')
      .filter({ hasText: /应为/, hasNot: pane.locator('li') });
    expect(await suspects.first().textContent()).toMatch(/予以公开·自然人 应为 26.*刚刚填过/);
    expect(await pane.getByRole('button', { name: /^采用/ }).count()).toBe(0);
    await pane.getByRole('button', { name: '去填核对总数' }).click();
    await pane.getByRole('tab', { name: '总数', selected: true }).waitFor();
    await pane.getByRole('tab', { name: '核查' }).click();
  });

  it('is led to a cell that was out of sight', async () => {
    await workbench.pane.getByRole('gridcell', { name: /^四、结转下年度继续办理，自然人/ }).click();
    await workbench.selectionBecomes('D31');
    await workbench.clickMiddleOfCells();
    expect(Number((await workbench.selection()).replace(/\D/g, ''))).toBeGreaterThan(18);
    await put('D9', '26');
  });

  it('is told of a total that was typed over, before it hides a slip', async () => {
    const { pane } = workbench;
    await put('J9', '26');
    await pane.getByRole('button', { name: '被盖掉的公式（1）' }).waitFor();
    await pane.getByRole('button', { name: `${second}!J9` }).waitFor();
    await workbench.page.keyboard.press('Control+z');
    await pane.getByRole('button', { name: '被盖掉的公式（1）' }).waitFor({ state: 'detached' });
  });

  it('is told of the row that is no longer found, not that it is blank', async () => {
    const { pane } = workbench;
    await put('B9', '胡说');
    await pane.getByText('没有找到表三 第 3 行“（一）予以公开”，这一行的 7 项没有读到').waitFor();
    await workbench.page.keyboard.press('Control+z');
    await pane.getByText(/没有找到表三/).waitFor({ state: 'detached' });
  });

  it('cannot type over a sheet’s own check, and is told where to type instead', async () => {
    await put('A1', '7');
    await workbench.page.getByText('请把数填进下面的表格').waitFor();
    await workbench.page.keyboard.press('Enter');
    await put('B6', '3');
    expect(await workbench.pane.getByRole('button', { name: /^被盖掉的公式/ }).count()).toBe(0);
  });

  it('finds every figure where it was typed, however fast', async () => {
    const { page, pane } = workbench;
    await workbench.goTo('D12');
    for (const figure of ['11', '2', '33', '4', '55', '6']) {
      await page.keyboard.type(figure);
      await page.keyboard.press('Tab');
    }
    for (const typed of [
      '自然人，11',
      '商业企业，2',
      '科研机构，33',
      '社会公益组织，4',
      '法律服务机构，55',
      '其他，6',
    ]) {
      const name = new RegExp(`^（三）不予公开·2\\..*，${typed}(，|$)`);
      await pane.getByRole('gridcell', { name }).waitFor();
    }
  });

  it('is taken back to an entry that is refused, and goes on typing there', async () => {
    const { page, pane } = workbench;
    await put('D13', '三');
    const refusal = page.getByRole('dialog').filter({ hasText: '这里只能填 0 或正整数' });
    await refusal.waitFor();
    await workbench.selectionBecomes('D13');
    await page.keyboard.press('Enter');
    await refusal.waitFor({ state: 'detached' });
    await page.keyboard.type('3');
    await page.keyboard.press('Tab');
    await pane.getByRole('gridcell', { name: /^（三）不予公开·3\..*，自然人，3(，|$)/ }).waitFor();
  });

  it('pastes plain text into the very cells, and their look outlives that and a refused entry', async () => {
    const { page } = workbench;
    await workbench.showSheet(second);
    await workbench.goTo('D15');
    await page.evaluate(() => navigator.clipboard.writeText('\t8\n9\t10\n'));
    await page.keyboard.press('Control+v');
    await workbench.selectionBecomes('D15:E16');
    await workbench.goTo('M15');
    await page.evaluate(() => navigator.clipboard.writeText('"甲\n乙"\t"8"\n9\t10'));
    await page.keyboard.press('Control+v');
    await workbench.selectionBecomes('M15:N16');
    const saved = await savedBy(page, () => workbench.save());
    const { sheets } = await readXlsx(saved, { readStyles: true });
    const table = sheets.find(({ name }) => name === second);
    const at = (row: number) => table?.rows[row - 1]?.slice(3, 5);
    expect([at(15), at(16)]).toEqual([
      [null, 8],
      [9, 10],
    ]);
    expect(table?.rows.slice(14, 16).map((row) => row.slice(12, 14))).toEqual([
      ['甲 乙', 8],
      [9, 10],
    ]);
    const lookOf = (row: number) => table?.cells?.get(`${row - 1},4`)?.style;
    expect(lookOf(16)?.border).toBeDefined();
    expect(lookOf(16)).toEqual(lookOf(17));
    expect(lookOf(13)).toEqual(lookOf(17));
  });

  it('takes back the last thing done, whatever it was', async () => {
    const { pane } = workbench;
    await pane.getByRole('tab', { name: '总数' }).click();
    await pane.getByRole('spinbutton', { name: '核对总数的值' }).fill('26');
    await pane.getByRole('button', { name: '添加' }).click();
    await pane.getByText(/：26，与表中相同$/).waitFor();
    await pane.getByRole('button', { name: /^删除核对总数/ }).click();
    await pane.getByText(/：26，与表中相同$/).waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: '撤销', exact: true }).click();
    await pane.getByText(/：26，与表中相同$/).waitFor();
  });

  it('meets no error of ours', () => {
    expect(workbench.troubles).toEqual([]);
  });
});
