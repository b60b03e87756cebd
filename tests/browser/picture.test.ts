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
/** In no equation: nothing but the eye can say what stands there. */
const smeared = '2.fees.amount';
const value = String(valueOf(real, smeared));

/** A picture of the title and 表二, with one figure that nobody could swear to. */
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
    await page.evaluate((text) => {
      const [table, ...others] = document.querySelectorAll('table');
      others.forEach((other) => {
        other.remove();
      });
      const cells = Array.from(table?.querySelectorAll('td') ?? []);
      const last = cells.filter((cell) => cell.textContent === text).at(-1);
      if (last) last.innerHTML = `<span style="filter: blur(2.5px)">${text}</span>`;
    }, value);
    return await page.screenshot({ fullPage: true });
  } finally {
    await browser.close();
  }
}

describe('a picture that comes to the pane', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await Workbench.open();
    await workbench.press('插入年报表格');
    await workbench.page.getByRole('tab', { name: `年报${year}表四` }).waitFor();
    await workbench.pane.getByRole('tab', { name: '粘贴' }).click();
    await workbench.pane
      .getByLabel('选择文件')
      .setInputFiles({ name: '年报.png', mimeType: 'image/png', buffer: await picture() });
  });
  afterAll(() => workbench.close());

  it('is read, and what cannot be made out is shown beside an empty box', async () => {
    const { pane } = workbench;
    await pane.getByText('读出 9 项，共 200 项').waitFor();
    const open = pane.getByRole('region', { name: '图片上有 1 个数看不准' });
    await expect(open.getByRole('img').count()).resolves.toBe(1);
    await expect(open.getByRole('textbox').inputValue()).resolves.toBe('');
  });

  it('is filled in with what was typed there, and with nothing that was guessed', async () => {
    const { pane, page } = workbench;
    await pane
      .getByRole('region', { name: /看不准/ })
      .getByRole('textbox')
      .fill(value);
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
