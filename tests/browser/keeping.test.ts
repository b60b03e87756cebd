import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { changedParts } from '../support/changedParts';
import { richWorkbook } from '../support/richWorkbook';
import { savedBy } from './support/saved';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

/** A colleague's workbook with a chart, a picture, a comment and a macro, in the page as one file. */
describe('a workbook with more than a grid can show', () => {
  const original = richWorkbook();
  let workbench: Workbench;
  /** What the browser asked the user, each agreed to. */
  const asked: string[] = [];

  beforeAll(async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'rich-')), '甲乡.xlsx');
    writeFileSync(file, original);
    workbench = await Workbench.open(undefined, 'file');
    workbench.page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.accept();
    });
    await workbench.openFile(file);
    await workbench.page.locator('[aria-current]', { hasText: '甲乡' }).waitFor();
  });
  afterAll(() => workbench.close());

  it('says as it opens what is not shown, and that it stays', async () => {
    const message = await workbench.page.locator('#message').textContent();
    expect(message).toBe(
      '这个文件里的图表、图片、批注、宏不在这里显示。只改单元格里的内容、插入年报表格再保存，它们原样保留。',
    );
  });

  it('is saved as it came where nothing was done', async () => {
    const saved = await savedBy(workbench.page, () => workbench.save());
    expect(changedParts(original, saved)).toEqual([]);
  });

  it('is saved with one figure changed and every other part as it was', async () => {
    await workbench.showSheet('数据');
    await workbench.goTo('B2');
    await workbench.type('6');
    const saved = await savedBy(workbench.page, () => workbench.save());
    expect(changedParts(original, saved)).toEqual(['xl/worksheets/sheet1.xml']);
    const { sheets } = await readXlsx(saved);
    expect(sheets[0]?.rows.map((row) => row[1])).toEqual(['件数', 6, 7, 13]);
    expect(asked).toEqual([]);
  });

  it('takes in the tables of a year, and keeps all that it had', async () => {
    const before = await savedBy(workbench.page, () => workbench.save());
    await workbench.press('插入年报表格');
    await workbench.page.getByRole('tab', { name: /表四$/ }).waitFor();
    const saved = await savedBy(workbench.page, () => workbench.save());
    expect(asked).toEqual([]);
    expect((await readXlsx(saved)).sheets.map(({ name }) => name.slice(-2))).toEqual([
      '数据',
      '另表',
      '表二',
      '表三',
      '表四',
    ]);
    const listing = [
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
    ];
    const sheets = [3, 4, 5].map((number) => `xl/worksheets/sheet${number}.xml`);
    const changed = changedParts(before, saved).filter((part) => !part.includes('webextension'));
    expect(changed.sort()).toEqual(expect.arrayContaining([...listing.slice(1), ...sheets]));
    expect([...listing, '_rels/.rels', ...sheets]).toEqual(expect.arrayContaining(changed));
  });

  it('is not written anew before the user knows what the new file lacks', async () => {
    await workbench.showSheet('数据');
    await workbench.goTo('B2');
    await workbench.page.keyboard.press('Control+b');
    const saved = await savedBy(workbench.page, () => workbench.save());
    expect(asked).toEqual([expect.stringContaining('图表、图片、批注、宏不会在新文件里')]);
    expect((await readXlsx(saved)).sheets.length).toBeGreaterThan(2);
  });
});
