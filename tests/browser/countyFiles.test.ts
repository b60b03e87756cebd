import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { countyFolder, type County } from '../support/countyFolder';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

/** A folder with the files of a county, those of its towns in one of their own, and a hidden one. */
function folderOf({ files }: County): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'nianbao-')), '各单位年报');
  mkdirSync(path.join(folder, '乡镇'), { recursive: true });
  for (const { name, content } of files) {
    writeFileSync(path.join(folder, /[乡镇]/.test(name) ? '乡镇' : '', name), content);
  }
  writeFileSync(path.join(folder, '~$甲县教育局.xlsx'), 'lock');
  return folder;
}

/** What a county does in January, in one sitting. */
describe('a county’s files in the pane', () => {
  let workbench: Workbench;
  let county: County;
  let folder = '';

  beforeAll(async () => {
    county = await countyFolder(6);
    folder = folderOf(county);
    workbench = await Workbench.open({ width: 1500, height: 1000 });
    await workbench.press('插入年报表格');
    await workbench.pane.getByRole('tab', { name: '汇总' }).click();
  });
  afterAll(async () => {
    await workbench.close();
    rmSync(path.dirname(folder), { recursive: true });
  });

  it('are held against a roster that is pasted', async () => {
    const { pane } = workbench;
    await pane.getByRole('textbox', { name: '名册' }).fill(county.roster.replaceAll(',', '\t'));
    await pane.getByRole('button', { name: '采用这份名册' }).click();
    await pane.getByText(/^名册有 \d+ 个单位/).waitFor();
    await pane.getByText('○ 未报 16').waitFor();
  });

  it('are read at once from a folder that is dropped, and what was planted is told', async () => {
    const { pane } = workbench;
    const { planted } = county;
    const received = pane.getByRole('region', { name: '收件' });
    await workbench.drop([folder], received.getByText(/也可以把文件、文件夹拖到这里/));
    await pane.getByText(`收到 ${county.files.length} 个文件`, { exact: false }).waitFor();
    await received.getByText(`${planted.broken}：${planted.broken}.xlsx`).waitFor();
    await received.getByText(new RegExp(`^${planted.otherYear}：.*2024 年的年报`)).waitFor();
    await pane.getByRole('combobox', { name: new RegExp(`“${planted.renamed}”`) }).waitFor();
    const waiting = pane.getByRole('region', { name: '等您确定的稿子' });
    expect(await waiting.getByText(new RegExp(`^${planted.double}的一份`)).count()).toBe(2);
    const row = pane.getByRole('row', { name: new RegExp(planted.wrong) });
    expect(await row.getByRole('cell', { name: /错误 1 个/ }).count()).toBe(2);
  });

  it('open into a unit’s own list, to be sent back with a remark', async () => {
    const { pane } = workbench;
    const { planted } = county;
    await pane.getByRole('button', { name: planted.wrong, exact: true }).click();
    const unit = pane.getByRole('region', { name: planted.wrong, exact: true });
    await unit
      .getByText(/【错误】/)
      .first()
      .waitFor();
    await unit.getByRole('textbox', { name: '意见' }).fill('请核对自然人一列');
    await unit.getByRole('button', { name: '退回', exact: true }).click();
    await pane.getByText('↩ 退回 1').waitFor();
  });

  it('add up, and the sum is filled in on the user’s word', async () => {
    const { pane } = workbench;
    const sum = pane.getByRole('region', { name: '汇总数' });
    await sum.getByText(/已退回，还没有再报/).waitFor();
    await sum.getByRole('button', { name: '填入当前年报' }).click();
    await sum.getByRole('button', { name: /^确认填入/ }).click();
    await pane.getByText(/^已填入/).waitFor();
  });

  it('ask nothing of anybody outside this machine, and run without an error', () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.troubles).toEqual([]);
  });
});
