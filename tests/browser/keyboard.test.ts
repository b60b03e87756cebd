import { Keyboard } from './support/keyboard';
import { reportIn, savedBy } from './support/saved';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

/** A whole report by the keyboard alone: not one click from the first page to the file. */
describe('a report by the keyboard alone', () => {
  let workbench: Workbench;
  let keyboard: Keyboard;

  beforeAll(async () => {
    workbench = await Workbench.open(undefined, 'folder', null);
    keyboard = new Keyboard(workbench.page);
  });
  afterAll(() => workbench.close());

  /** Goes to the tab in front, above all else in the pane. */
  const toPane = async () => {
    await keyboard.walkTo('任务窗格');
    await keyboard.tabTo(/^(核查|导出)$/, 'Shift+Tab');
  };
  /** Goes on from there by Tab to what is named, and presses it. */
  const pressInPane = async (name: RegExp) => {
    await toPane();
    await keyboard.tabTo(name);
    await keyboard.press('Enter');
  };

  it('begins: what is typed first goes into the first figure', async () => {
    await keyboard.tabTo(/^新建年报/);
    await keyboard.press('Enter');
    await workbench.pane.getByText('还有 200 项没有填写').waitFor();
    await keyboard.comesTo('表格');
    await workbench.selectionBecomes('B6', 30_000);
    await workbench.type('3');
    await workbench.pane.getByText('还有 199 项没有填写').waitFor();
  });

  it('goes from sheet to sheet', async () => {
    await keyboard.press('Control+Alt+PageDown');
    await workbench.page.getByRole('tab', { name: /表三$/, selected: true }).waitFor();
    await workbench.selectionBecomes('D7', 30_000);
    await workbench.type('1');
    await workbench.pane.getByText('还有 198 项没有填写').waitFor();
  });

  it('fills the rest with 0, and finds what that leaves open', async () => {
    await pressInPane(/^其余填 0/);
    await pressInPane(/^填入 0$/);
    await workbench.pane.getByText(/有 \d+ 处错误需要改正/).waitFor();
  });

  it('mends the slip in the cells, where the selection still is', async () => {
    await keyboard.walkTo('表格');
    await keyboard.press('ArrowUp');
    await workbench.type('0');
    await workbench.pane.getByText(/没有错误，有 \d+ 处需要核实/).waitFor();
  });

  it('writes what was meant beside what is to be verified', async () => {
    await pressInPane(/^写说明$/);
    await workbench.page.keyboard.type('情况属实，已经核对。');
    await pressInPane(/^保存说明$/);
    await workbench.pane.getByText('没有错误，1 处已写说明').waitFor();
  });

  it('takes the file along', async () => {
    await toPane();
    for (const key of ['End', 'ArrowLeft', 'Enter']) await keyboard.press(key);
    const file = await savedBy(workbench.page, () => pressInPane(/^保存为 Excel 文件/));
    expect([...(await reportIn(file)).values].filter(Number.isNaN)).toEqual([]);
  });

  it('runs without an error', () => {
    expect(workbench.troubles).toEqual([]);
  });
});
