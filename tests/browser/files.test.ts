import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { changedParts } from '../support/changedParts';
import { richWorkbook } from '../support/richWorkbook';
import { savedBy } from './support/saved';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

/** A file of the browser's own disk: a handle as the pickers give one, but no window to press. */
const name = '甲乡.xlsx';

/** Names of the workbooks of which this browser keeps a copy. */
const copiesKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const isThere = (await indexedDB.databases()).some((one) => one.name === 'nianbao-recovery');
    if (!isThere) return [];
    return new Promise<string[]>((resolve) => {
      const opening = indexedDB.open('nianbao-recovery');
      opening.addEventListener('success', () => {
        const all = opening.result.transaction('copies').objectStore('copies').getAll();
        all.addEventListener('success', () => {
          opening.result.close();
          resolve((all.result as { name: string }[]).map((copy) => copy.name));
        });
      });
    });
  });

const toDisk = (bytes: Uint8Array) => ({ name, bytes: [...bytes] });

describe('files of the page without Excel', () => {
  const original = richWorkbook();
  let workbench: Workbench;
  /** What the user is asked and how they answer. */
  const asked: string[] = [];
  let agrees = true;

  beforeAll(async () => {
    workbench = await Workbench.open(undefined, 'folder');
    workbench.page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void (agrees ? dialog.accept() : dialog.dismiss());
    });
  });
  afterAll(() => workbench.close());

  const onDisk = async () => {
    const bytes = await workbench.page.evaluate(async (file) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(file);
      return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
    }, name);
    return Uint8Array.from(bytes);
  };

  it('are saved where they came from, where the browser lets them be written', async () => {
    await workbench.page.evaluate(async ({ name: file, bytes }) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(file, { create: true });
      const stream = await handle.createWritable();
      await stream.write(Uint8Array.from(bytes));
      await stream.close();
      Object.assign(window, { showOpenFilePicker: () => Promise.resolve([handle]) });
    }, toDisk(original));
    await workbench.page.getByRole('button', { name: '打开…' }).click();
    await workbench.page.locator('[aria-current]', { hasText: '甲乡' }).waitFor();
    await workbench.goTo('B2');
    await workbench.type('6');
    await workbench.save();
    await workbench.page.getByText('已保存到“甲乡.xlsx”。').waitFor();
    expect(changedParts(original, await onDisk())).toEqual(['xl/worksheets/sheet1.xml']);
    expect(asked).toEqual([]);
  });

  it('are not written over by a poorer copy, whatever the user answers', async () => {
    const before = await onDisk();
    await workbench.goTo('B2');
    await workbench.page.keyboard.press('Control+b');
    agrees = false;
    await workbench.save();
    await workbench.page.getByText(/^已保存/).waitFor({ state: 'detached' });
    expect(asked).toEqual([expect.stringContaining('原来的文件不会改动')]);
    agrees = true;
    const anew = await savedBy(workbench.page, () => workbench.save());
    expect((await readXlsx(anew)).sheets[0]?.rows[1]?.[1]).toBe(6);
    expect(await onDisk()).toEqual(before);
  });

  it.each(['et', 'xls'] as const)(
    'of the kind .%s give what stands in their cells',
    async (ending) => {
      const book = utils.book_new(
        utils.aoa_to_sheet([
          ['项目', '件数'],
          ['甲', 5],
        ]),
        '数据',
      );
      const file = path.join(mkdtempSync(path.join(tmpdir(), 'book-')), `旧表.${ending}`);
      writeFileSync(file, write(book, { type: 'buffer', bookType: 'biff8' }) as Uint8Array);
      await workbench.page.evaluate(() => {
        Object.assign(window, { showOpenFilePicker: undefined });
      });
      await workbench.openFile(file);
      const told = `“旧表.${ending}”不是 .xlsx，只取出了单元格里的内容，没有格式和公式；`;
      await workbench.page.getByText(told).waitFor();
      const saved = await savedBy(workbench.page, () => workbench.save());
      expect((await readXlsx(saved)).sheets[0]?.rows).toEqual([
        ['项目', '件数'],
        ['甲', 5],
      ]);
    },
  );

  it('that were not saved come back from the recovery copy, where the user asked for one', async () => {
    const { page } = workbench;
    await page.getByRole('checkbox', { name: '恢复副本' }).check();
    await page.getByText('没有保存的改动每 15 秒留一份恢复副本').waitFor();
    await workbench.goTo('C9');
    await workbench.type('77');
    while (!(await copiesKept(page)).includes('旧表')) await page.waitForTimeout(500);
    await page.reload();
    const welcome = page.getByRole('region', { name: '开始' });
    await welcome.getByText(/“旧表”有没保存的改动/).waitFor();
    await welcome.getByRole('button', { name: '恢复' }).click();
    await page.locator('[aria-current]', { hasText: '旧表-恢复' }).waitFor();
    const saved = await savedBy(page, () => workbench.save());
    expect((await readXlsx(saved)).sheets[0]?.rows[8]?.[2]).toBe(77);
  });

  it('leave nothing behind once the user no longer wants copies', async () => {
    const { page } = workbench;
    await page.getByRole('checkbox', { name: '恢复副本' }).uncheck();
    await page.getByText('已有的副本都已删除').waitFor();
    await page.reload();
    await page.getByRole('region', { name: '开始' }).waitFor();
    expect(await page.getByText('没保存的改动').count()).toBe(0);
  });
});
