import { pageHtml, reportDocx, tablesHtml } from '../../src/documents';
import { valueOf, type Report } from '../../src/report';
import { realReport } from './support/realReport';
import { figuresOf, reportIn, savedBy } from './support/saved';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

const year = new Date().getFullYear() - 1;
const real: Report = { ...realReport(), year };

/** A page of as many reports as a page may hold: it takes seconds to read. */
function longPage(): Buffer {
  const one = tablesHtml(real);
  return Buffer.from(one.repeat(Math.floor(9_900_000 / one.length)));
}

describe('a document that comes to the pane', () => {
  let workbench: Workbench;
  /** What the tables hold before anything is filled in. */
  let blank: Record<string, number | null>;

  const saved = async () =>
    figuresOf(await reportIn(await savedBy(workbench.page, () => workbench.save())));
  const readers = () => workbench.page.workers().filter((one) => one.url().includes('reading'));

  beforeAll(async () => {
    workbench = await Workbench.open();
    await workbench.press('插入年报表格');
    await workbench.page.getByRole('tab', { name: `年报${year}表四` }).waitFor();
    blank = await saved();
    await workbench.pane.getByRole('tab', { name: '粘贴' }).click();
  });
  afterAll(() => workbench.close());

  it('is no longer read once 取消 is pressed, and nothing of it is shown', async () => {
    const { pane } = workbench;
    const file = { name: '很长.html', mimeType: 'text/html', buffer: longPage() };
    await pane.getByLabel('选择文件').setInputFiles(file);
    await pane.getByRole('progressbar', { name: /读取“很长.html”/ }).waitFor();
    const [reader] = readers();
    const ended = reader?.waitForEvent('close');

    await pane.getByRole('button', { name: '取消' }).click();
    await pane.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await ended).toBe(reader);
    expect(await pane.getByRole('region', { name: '识别结果' }).count()).toBe(0);
    expect(await saved()).toEqual(blank);
  });

  it('is dropped, shown, and filled in when the user agrees', async () => {
    const { pane } = workbench;
    const zone = pane.getByText('也可以把文件拖到这里');
    const dataTransfer = await zone.evaluateHandle(
      (_zone, bytes) => {
        const dropped = new DataTransfer();
        dropped.items.add(new File([Uint8Array.from(bytes)], '年报.docx'));
        return dropped;
      },
      Array.from(reportDocx(real)),
    );
    await zone.dispatchEvent('drop', { dataTransfer });
    await pane.getByText('读出 200 项，共 200 项').waitFor();
    expect(await saved()).toEqual(blank);

    await pane.getByRole('button', { name: '填入当前年报' }).click();
    const confirm = pane.getByRole('button', { name: /^确认填入/ });
    await confirm.waitFor();
    expect(await saved()).toEqual(blank);

    await confirm.click();
    await pane.getByText(/^已填入/).waitFor();
    expect(await saved()).toEqual(figuresOf(real));
  });

  it('is pasted with its tables, and changes the figures alone that the user chose', async () => {
    const { page, pane } = workbench;
    const changed = '2.licensing.decisions';
    const value = (valueOf(real, changed) ?? 0) + 1;
    const values = real.values.slice();
    values[real.form.figures.findIndex(({ id }) => id === changed)] = value;

    await pane.getByRole('tab', { name: '粘贴' }).click();
    const box = pane.getByRole('textbox', { name: '粘贴的内容' });
    // The text beside the page says nothing: what is read is in the tables.
    await box.evaluate(
      async (_box, html) => {
        const flavours = { 'text/html': html, 'text/plain': '年报' };
        await navigator.clipboard.write([new ClipboardItem(flavours)]);
      },
      pageHtml({ ...real, values }),
    );
    await box.focus();
    await page.keyboard.press('ControlOrMeta+V');
    const pasted = await box.elementHandle();
    await page.waitForFunction((element) => 'value' in element && element.value === '年报', pasted);
    await pane.getByText('读出 200 项，共 200 项').waitFor();

    await pane.getByRole('button', { name: '填入当前年报' }).click();
    const change = pane.getByRole('checkbox', { name: new RegExp(`改为 ${value}$`) });
    await change.waitFor();
    expect(await saved()).toEqual(figuresOf(real));

    await change.check();
    await pane.getByRole('button', { name: /^确认填入 1 项/ }).click();
    await pane.getByText(/^已填入 1 项/).waitFor();
    expect(await saved()).toEqual({ ...figuresOf(real), [changed]: value });
  });

  it('asks nothing of anybody outside this machine, and runs without an error', () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.troubles).toEqual([]);
  });
});
