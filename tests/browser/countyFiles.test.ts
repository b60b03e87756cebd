import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { countyFolder, type County } from '../support/countyFolder';
import { gridsFromDocx, readDocument, reportDocx } from '../../src/documents';
import { form2021 } from '../../src/form';
import { valueOf, type Report } from '../../src/report';
import { reportOf } from '../support/county';
import { savedBy } from './support/saved';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

/** The county, one of whose bureaus sends prose beside its figures. */
function withProse(county: County): County {
  const { parent } = county.planted;
  const narrative = proseOf(parent, 2025, 23);
  const report = county.counted.get(parent);
  const files = county.files.map((file) =>
    report && file.name === `${parent}.docx`
      ? { ...file, content: reportDocx({ ...report, narrative }) }
      : file,
  );
  return { ...county, files };
}

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

/** What a bureau writes every year, with this year’s numbers. */
const proseOf = (organ: string, year: number, many: number): Report['narrative'] =>
  [
    '一、总体情况',
    `${year}年，${organ}认真落实政务公开工作要求，通过门户网站主动公开政府信息${many}条，办理依申请公开${many}件，健全公开审查机制，加强平台建设，指定专人负责信息发布，做到先审查后公开、一事一审、全面审查，开展业务培训${many}次，社会评议良好。`,
    '五、存在的主要问题及改进情况',
    `一年来，信息公开的深度和广度还不够，政策解读形式单一，个别科室主动公开的意识不强，公开的及时性有待提高，与群众的期盼还有差距。下一步将加强培训，丰富解读形式，提高公开质量，切实保障群众的知情权、参与权、表达权和监督权，推动政务公开与业务工作深度融合，主动回应社会关切，及时更新公开指南和目录，加大对下属单位的指导力度，把公开工作纳入年度考核，确保各项任务落到实处。`,
  ].map((text) => ({ place: null, text }));

/** What a county does in January, in one sitting. */
describe('a county’s files in the pane', () => {
  let workbench: Workbench;
  let county: County;
  let folder = '';

  beforeAll(async () => {
    county = withProse(await countyFolder(6));
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

  it('are held against last year’s, whose prose some of them took over', async () => {
    const { pane } = workbench;
    const { planted } = county;
    const files = [
      {
        name: `${planted.parent}.docx`,
        report: {
          ...reportOf(planted.parent, 90, 2024),
          narrative: proseOf(planted.parent, 2024, 17),
        },
      },
      { name: '2号乡.docx', report: reportOf('2号乡', 91, 2024) },
    ].map(({ name, report }) => ({ name, mimeType: '', buffer: Buffer.from(reportDocx(report)) }));
    await pane.getByRole('button', { name: /^上年年报/ }).click();
    await pane.getByLabel('选择各单位上年的文件', { exact: true }).setInputFiles(files);
    await pane.getByText(/个单位中，2 个有上年年报可以对照$/).waitFor();
    await pane.getByRole('button', { name: /^需要留意/ }).click();
    const told = new RegExp(`^${planted.parent}的正文与上年年报有 100% 相同`);
    await pane.getByText(told).waitFor();
  });

  it('add up, and the sum is filled in on the user’s word', async () => {
    const { pane } = workbench;
    const sum = pane.getByRole('region', { name: '汇总数' });
    await sum.getByText(/已退回，还没有再报/).waitFor();
    await sum.getByRole('button', { name: '填入当前年报' }).click();
    await sum.getByRole('button', { name: /^确认填入/ }).click();
    await pane.getByText(/^已填入/).waitFor();
  });

  it('go up as a Word document that says every unit and every figure of the sum', async () => {
    const { pane, page } = workbench;
    const bytes = await savedBy(page, () =>
      pane.getByRole('button', { name: '汇总表、审核情况和汇总说明（Word）' }).click(),
    );
    const [whole, ...others] = await readDocument(bytes, '汇总.docx');
    expect(others).toEqual([]);
    // The town was sent back: it is the only one of those that count that is left out.
    const counted = [...county.counted].filter(([name]) => name !== county.planted.wrong);
    for (const { id } of form2021.figures) {
      const values = counted.map(([, report]) => valueOf(report, id) ?? NaN);
      const sum = values.reduce((all, value) => all + value, 0);
      expect([id, whole && valueOf(whole, id)]).toEqual([id, expect.closeTo(sum, 6)]);
    }
    const text = (await gridsFromDocx(bytes)).flatMap(({ cells }) => cells.flat()).join('\n');
    const listed = county.roster
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0] ?? '');
    expect(listed.filter((name) => !text.includes(name))).toEqual([]);
    for (const part of [
      '汇总说明',
      '口径和做法',
      '没有调整',
      '未报清单',
      '审核情况一览',
      '100% 相同',
    ])
      expect(text).toContain(part);
  });

  it('ask nothing of anybody outside this machine, and run without an error', () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.troubles).toEqual([]);
  });
});
