import { viewNames } from '../../src/taskpane/words';
import { faultsIn } from './support/axe';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

const views = Object.values(viewNames);

describe.each([
  { width: 400, theme: '浅色' },
  { width: 320, theme: '浅色' },
  { width: 320, theme: '深色' },
])('the pane, $width pixels wide, $theme', ({ width, theme }) => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await Workbench.open({ width: width + 700, height: 900 });
    if (theme === '深色') await workbench.page.getByRole('button', { name: '深色' }).click();
    await workbench.setPaneWidth(width);
    await workbench.openOnly('某街道办事处');
  });
  afterAll(() => workbench.close());

  it.each(views)('can be used by everybody: %s', async (view) => {
    await workbench.pane.getByRole('tab', { name: view }).click();
    await workbench.pane.getByRole('tabpanel').waitFor();
    expect(await faultsIn(workbench.paneFrame)).toEqual([]);
  });

  it.each(views)('needs no scrolling sideways: %s', async (view) => {
    await workbench.pane.getByRole('tab', { name: view }).click();
    const page = workbench.pane.locator('html');
    const { inside, outside } = await page.evaluate((html) => ({
      inside: html.scrollWidth,
      outside: html.clientWidth,
    }));
    expect(outside).toBe(width);
    expect(inside).toBeLessThanOrEqual(outside);
  });
});
