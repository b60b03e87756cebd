import { faultsIn } from './support/axe';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

/** What Univer draws: its toolbar, its canvases and its corner for messages. */
const ofUniver = ['.grid', '[aria-label^="Notifications"]'];

/** The region of the page that has the focus. */
const region = ({ page }: Workbench) =>
  page.evaluate(() => {
    const within = document.activeElement?.closest('[data-region]');
    return within?.getAttribute('aria-label') ?? null;
  });

describe('the whole page', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await Workbench.open();
    await workbench.openOnly('某街道办事处');
  });
  afterAll(() => workbench.close());

  it('is walked through by F6, and back by Shift+F6', async () => {
    const { keyboard } = workbench.page;
    await workbench.pane.getByRole('tab', { name: '核查' }).focus();
    const way = [];
    for (const key of ['F6', 'F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6']) {
      await keyboard.press(key);
      way.push(await region(workbench));
    }
    expect(way).toEqual(['标题和文件', '功能区', '表格', '任务窗格', '表格', '功能区']);
  });

  it('lets the keys move in the cells once F6 has led there', async () => {
    const { keyboard } = workbench.page;
    await workbench.goTo('B6');
    await workbench.pane.getByRole('tab', { name: '核查' }).focus();
    await keyboard.press('Shift+F6');
    await keyboard.press('ArrowDown');
    await expect(workbench.selectionBecomes('B7')).resolves.toBeUndefined();
  });

  it('leads back to where one was in the pane', async () => {
    const { keyboard } = workbench.page;
    const button = workbench.pane.getByRole('button', { name: '看核查结果' });
    await button.focus();
    await keyboard.press('F6');
    await keyboard.press('Shift+F6');
    expect(await button.evaluate((it) => it === it.ownerDocument.activeElement)).toBe(true);
  });

  it.each(['浅色', '深色'])('has no fault of its own: %s', async (theme) => {
    if (theme === '深色') await workbench.page.getByRole('button', { name: '深色' }).click();
    expect(await faultsIn(workbench.page.mainFrame(), ofUniver)).toEqual([]);
  });

  it('shows which tab and which step are in front where colours are forced', async () => {
    await workbench.page.emulateMedia({ forcedColors: 'active' });
    const lineUnder = (name: string) =>
      workbench.pane
        .getByRole('tab', { name })
        .evaluate((tab) => getComputedStyle(tab).borderBottomColor);
    expect(await lineUnder('核查')).not.toBe(await lineUnder('粘贴'));
    expect(await lineUnder('导出')).toBe(await lineUnder('粘贴'));
    await workbench.page.emulateMedia({ forcedColors: 'none' });
  });

  it('leaves room to read, and to go from sheet to sheet, at 200 %', async () => {
    await workbench.page.setViewportSize({ width: 700, height: 450 });
    const view = await workbench.pane.getByRole('tabpanel').boundingBox();
    expect(view?.height).toBeGreaterThan(200);
    await workbench.showSheet('年报2024表三');
  });
});

describe('the page without Excel, begun from the bar above', () => {
  it('gives the place of its first question to the workbook', async () => {
    const workbench = await Workbench.open(undefined, 'folder', null);
    try {
      await workbench.page.locator('.welcome').waitFor();
      await workbench.page.getByRole('button', { name: '新建', exact: true }).click();
      await workbench.pane.getByRole('tab', { name: '核查' }).waitFor();
      expect(await workbench.page.locator('.welcome').count()).toBe(0);
    } finally {
      await workbench.close();
    }
  });
});
