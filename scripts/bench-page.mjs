/**
 * npm run bench:page: the page without Excel, as one file from the disk. How long until the first
 * grid is there, and what its process holds once a county's files are in.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';

const units = 50;
const year = new Date().getFullYear() - 1;
const page = pathToFileURL(resolve('dist/page/年报助手.html')).href;
const folder = mkdtempSync(join(tmpdir(), 'nianbao-county-'));

/** A workbook for each unit of a county, as the command line makes them of a roster. */
function countyFiles() {
  const roster = join(folder, '名册.txt');
  const names = Array.from({ length: units }, (_, i) => `甲县第${String(i + 1)}局`);
  writeFileSync(roster, names.join('\n'));
  const out = join(folder, '各单位');
  const args = ['bin/nianbao.cjs', 'template', '--roster', roster, '--year', String(year)];
  execFileSync(process.execPath, [...args, '--out', out]);
  return readdirSync(out).map((name) => join(out, name));
}

/** Megabytes of memory that are the page's process's own, where the system tells. */
async function memoryOf(browser, tab) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const own = renderers.map((id) => {
    try {
      const text = readFileSync(`/proc/${String(id)}/smaps_rollup`, 'utf8');
      const lines = text.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB/gm);
      return Array.from(lines).reduce((sum, [, kB]) => sum + Number(kB), 0) / 1024;
    } catch {
      return 0;
    }
  });
  const pane = await tab.context().newCDPSession(tab);
  const { usedSize } = await pane.send('Runtime.getHeapUsage');
  return { process: Math.max(...own), heap: usedSize / 1024 ** 2 };
}

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
});
try {
  const tab = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await tab.context().setOffline(true);
  const since = performance.now();
  await tab.goto(page);
  const begin = tab.getByRole('region', { name: '开始' }).getByRole('button', { name: '新建年报' });
  await begin.waitFor();
  const welcome = performance.now();
  await begin.click();
  await tab.locator('.grid[data-front] canvas').first().waitFor();
  const grid = performance.now();
  const pane = tab.frameLocator('iframe[title="任务窗格"][data-front]');
  await pane.getByRole('tab', { name: '汇总' }).waitFor();
  const paneThere = performance.now();
  const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
  console.log(`开始页 ${seconds(welcome - since)}，首个表格再 ${seconds(grid - welcome)}`);
  console.log(`从打开到表格 ${seconds(grid - since)}，到窗格 ${seconds(paneThere - since)}`);
  const told = async (what) => {
    const { process: mb, heap } = await memoryOf(browser, tab);
    console.log(`${what}：进程 ${mb.toFixed(0)} MB，脚本 ${heap.toFixed(0)} MB`);
  };
  await told('一份年报');
  await pane.getByRole('tab', { name: '汇总' }).click();
  const files = countyFiles();
  const read = performance.now();
  await pane.locator('input[type=file]').first().setInputFiles(files);
  await pane
    .getByRole('row')
    .filter({ hasText: `甲县第${String(units)}局` })
    .waitFor();
  console.log(`${String(units)} 个单位读进 ${seconds(performance.now() - read)}`);
  await told(`${String(units)} 个单位`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
