import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { rawWorkbook } from '../support/rawWorkbook';
import { richWorkbook } from '../support/richWorkbook';
import { savedBy } from './support/saved';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

const folder = mkdtempSync(path.join(tmpdir(), 'opening-'));
function fileOf(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** Says again and again how wide all columns are, some billions in all: a reader goes on without end. */
const endless = () => {
  const columns = '<col min="1" max="16384" width="9"/>'.repeat(500_000);
  return fileOf('列宽.xlsx', rawWorkbook({ sheets: [`<cols>${columns}</cols><sheetData/>`] }));
};
const large = () => {
  const rows = `<row>${'<c><v>12</v></c>'.repeat(100)}</row>`.repeat(1000);
  return fileOf('大表.xlsx', rawWorkbook({ sheets: [`<sheetData>${rows}</sheetData>`] }));
};

/** The page as one file, whose worker comes out of the page itself. */
describe('a workbook that is opened without Excel', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open(undefined, 'file');
  });
  afterAll(() => workbench.close());

  const cancel = () => workbench.page.getByRole('button', { name: '取消', exact: true });
  const front = () => workbench.page.locator('[aria-current]').textContent();
  const told = (text: string | RegExp) => workbench.page.locator('#message', { hasText: text });

  it('is told in a sentence where it is damaged', async () => {
    await workbench.openFile(fileOf('半个.xlsx', richWorkbook().slice(0, 2000)));
    await told('没有打开“半个.xlsx”：文件已损坏，打不开；').waitFor();
    expect(await front()).toBe('空白工作簿');
  });

  it('is waited for while the work in the open one goes on, until 取消', async () => {
    await workbench.openFile(endless());
    await cancel().waitFor();
    await told('正在打开“列宽.xlsx”……').waitFor();
    await workbench.goTo('B2');
    await workbench.type('6');
    await cancel().click();
    await told('已取消，没有打开“列宽.xlsx”。').waitFor();
    expect([await front(), await cancel().count()]).toEqual(['空白工作簿', 0]);
    const saved = await savedBy(workbench.page, () => workbench.save());
    expect((await readXlsx(saved)).sheets[0]?.rows[1]?.[1]).toBe(6);
  });

  it('may be large', async () => {
    await workbench.openFile(large());
    await workbench.page.locator('[aria-current]', { hasText: '大表' }).waitFor();
    await workbench.goTo('CV1000');
    await workbench.type('13');
    const saved = await savedBy(workbench.page, () => workbench.save());
    const rows = (await readXlsx(saved)).sheets[0]?.rows ?? [];
    expect([rows.length, rows[999]?.slice(98)]).toEqual([1000, [12, 13]]);
  });

  it('is no longer waited for after Escape, by which the cells get the keyboard back', async () => {
    await workbench.openFile(endless());
    await cancel().focus();
    await workbench.page.keyboard.press('Escape');
    await told('已取消').waitFor();
    const focused = workbench.page.locator('.grid[data-front] [contenteditable]:focus');
    await focused.waitFor({ state: 'attached' });
    expect(await front()).toBe('大表');
  });

  it('that breaks its worker is told as a fault of ours, and breaks nothing else', async () => {
    await workbench.page.evaluate(() => {
      const broken = `onmessage = () => { postMessage({ done: null }); throw new Error('甲'); }`;
      const script = URL.createObjectURL(new Blob([broken]));
      const { Worker } = window;
      const breaks = function () {
        return new Worker(script);
      };
      Object.assign(window, { Worker: breaks });
    });
    await workbench.openFile(fileOf('甲乡.xlsx', richWorkbook()));
    await told(/^没有打开“甲乡.xlsx”：程序出错，没有读完这个文件；请把这个文件和/).waitFor();
    expect(await front()).toBe('大表');
  });

  it('is read by the page itself where the browser starts no worker', async () => {
    await workbench.page.evaluate(() => Object.assign(window, { Worker: undefined }));
    await workbench.openFile(fileOf('甲乡.xlsx', richWorkbook()));
    await workbench.page.locator('[aria-current]', { hasText: '甲乡' }).waitFor();
  });
});
