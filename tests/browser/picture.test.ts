import { launch } from '../../scripts/browser.mjs';
import { pageHtml } from '../../src/documents';
import { valueOf } from '../../src/report';
import { realReport } from './support/realReport';
import { figuresOf, reportIn, savedBy } from './support/saved';
import { Workbench } from './support/workbench';

/** The engine that reads pictures is loaded first; on a busy machine that alone takes seconds. */
jest.setTimeout(120_000);

const year = new Date().getFullYear() - 1;
const real = { ...realReport(), year };
/** By row, figures in no equation: nothing but the eye can say what stands there. */
const smeared = [
  ['行政许可', '2.licensing.decisions'],
  ['行政事业性收费', '2.fees.amount'],
] as const;

/** A picture of the title and 表二, with figures that nobody could swear to. */
async function picture(): Promise<Buffer> {
  const browser = await launch();
  try {
    const page = await browser.newPage({
      viewport: { width: 794, height: 600 },
      deviceScaleFactor: 2,
    });
    await page.setContent(
      `<style>body{margin:40px;font:15px sans-serif}table{border-collapse:collapse;width:100%}` +
        `td{border:1px solid #000;padding:4px}</style>${pageHtml(real)}`,
    );
    await page.evaluate(
      (names: readonly string[]) => {
        const [table, ...others] = document.querySelectorAll('table');
        others.forEach((other) => {
          other.remove();
        });
        for (const row of table?.rows ?? []) {
          const figure = names.includes(row.cells[0]?.textContent ?? '') && row.cells[1];
          if (figure)
            figure.innerHTML = `<span style="filter: blur(2.5px)">${figure.textContent}</span>`;
        }
      },
      smeared.map(([name]): string => name),
    );
    return await page.screenshot({ fullPage: true });
  } finally {
    await browser.close();
  }
}

describe('a picture that comes to the pane', () => {
  let workbench: Workbench;
  let choose: () => Promise<void>;

  beforeAll(async () => {
    workbench = await Workbench.open();
    await workbench.press('插入年报表格');
    await workbench.page.getByRole('tab', { name: `年报${year}表四` }).waitFor();
    await workbench.pane.getByRole('tab', { name: '粘贴' }).click();
    const file = { name: '年报.png', mimeType: 'image/png', buffer: await picture() };
    choose = () => workbench.pane.getByLabel('选择文件').setInputFiles(file);
  });
  afterAll(() => workbench.close());

  it('is left unread where the user cancels, and can be chosen again', async () => {
    const { pane } = workbench;
    await choose();
    await pane.getByRole('button', { name: '取消' }).click();
    await pane.getByRole('progressbar').waitFor({ state: 'detached' });
    await expect(pane.getByText(/^读出/).count()).resolves.toBe(0);
  });

  it('is read, and what cannot be made out is shown beside empty boxes', async () => {
    const { pane } = workbench;
    await choose();
    await pane.getByText('读出 8 项，共 200 项').waitFor();
    const open = pane.getByRole('region', { name: '图片上有 2 个数看不准' });
    await expect(open.getByRole('img').count()).resolves.toBe(2);
    for (const box of await open.getByRole('textbox').all())
      await expect(box.inputValue()).resolves.toBe('');
  });

  it('is filled in with what was typed there, Tab going from box to box, and with nothing that was guessed', async () => {
    const { pane, page } = workbench;
    await pane
      .getByRole('region', { name: /看不准/ })
      .getByRole('textbox')
      .first()
      .focus();
    for (const [, id] of smeared) {
      await page.keyboard.type(String(valueOf(real, id)));
      await page.keyboard.press('Tab');
    }
    await pane.getByText('读出 10 项，共 200 项').waitFor();
    await pane.getByRole('button', { name: '填入当前年报' }).click();
    await pane.getByRole('button', { name: /^确认填入/ }).click();
    await pane.getByText(/^已填入/).waitFor();
    const saved = figuresOf(await reportIn(await savedBy(page, () => workbench.save())));
    const ofTable2 = (figures: Record<string, number | null>) =>
      Object.entries(figures).filter(([id]) => id.startsWith('2.'));
    expect(ofTable2(saved)).toEqual(ofTable2(figuresOf(real)));
  });

  it('asks nothing of anybody outside this machine, and runs without an error', () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.troubles).toEqual([]);
  });
});
