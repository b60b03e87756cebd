// Pictures for the README: npm run screenshots (after npm run build) writes docs/images/*.png
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';
import { serve } from './serve.mjs';

const folder = fileURLToPath(new URL('../docs/images', import.meta.url));
const reportSample = '某街道办事处';
const ledgerSample = '某县自然资源局';
const countySample = '某县十二个单位';

await mkdir(folder, { recursive: true });
const { url, close } = await serve(0);
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 1360, height: 860 }, locale: 'zh-CN' });
  await page.goto(url);
  const pane = page.frameLocator('iframe[title="任务窗格"][data-front]');
  await open(reportSample);
  await page.getByRole('button', { name: '关闭 工作簿1' }).click();

  await pane.getByText(/处错误需要改正/).waitFor();
  await page.getByRole('tab', { name: '年报2024表三' }).click();
  await pane.getByRole('button', { name: /^定位/ }).first().click();
  await picture('workbench');

  await pane.getByRole('tab', { name: '导出' }).click();
  await pane.getByText('暂不导出').waitFor();
  await picture('export-gate');

  await open(ledgerSample);
  await pane.getByRole('tab', { name: '台账' }).click();
  await pane
    .getByText('60 件')
    .first()
    .waitFor({ timeout: 8000 })
    .catch(() => undefined);
  await picture('ledger');

  await open(countySample);
  await pane.getByRole('button', { name: '某县财政局' }).first().scrollIntoViewIfNeeded();
  await picture('county');

  async function open(sample) {
    const samples = page.getByRole('combobox', { name: '打开样例' });
    const label = await samples.locator('option', { hasText: sample }).textContent();
    await samples.selectOption(label);
    await page.locator('[aria-current]', { hasText: sample }).waitFor();
  }

  async function picture(name) {
    // Nothing on the page tells when the grid has painted its last frame.
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `${folder}/${name}.png` });
  }
} finally {
  await browser.close();
  close();
}
