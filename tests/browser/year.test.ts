import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gridsFromXlsx, readDocument, templateXlsx } from '../../src/documents';
import { form2021, type CellId } from '../../src/form';
import {
  columnName,
  placeOf,
  placeText,
  reportFromFigures,
  valueOf,
  type Report,
} from '../../src/report';
import { reportIn, savedBy } from './support/saved';
import { Workbench } from './support/workbench';

jest.setTimeout(240_000);

const organ = '某街道办事处';
const year = new Date().getFullYear() - 1;

/** A whole report, everything 0 but these. */
function reportOf(ofYear: number, values: Readonly<Record<CellId, number>>): Report {
  const zeros = Object.fromEntries(form2021.figures.map(({ id }): [CellId, number] => [id, 0]));
  return reportFromFigures({ organ, year: ofYear, values: { ...zeros, ...values } });
}

const both = (item: string, value: number) => ({
  [`${item}.person`]: value,
  [`${item}.total`]: value,
});
/** A 街道办事处 cannot make 规章: it must be verified, and explained. */
const rules = { '2.regulations.effective': 2 };
const lastYear = reportOf(year - 1, {
  ...rules,
  ...both('3.received', 5),
  ...both('3.granted', 3),
  ...both('3.concluded', 3),
  ...both('3.carriedOut', 2),
});
const thisYear = reportOf(year, {
  ...rules,
  ...both('3.received', 4),
  ...both('3.carriedIn', 2),
  ...both('3.granted', 5),
  ...both('3.concluded', 5),
  ...both('3.carriedOut', 1),
});
const prose = '本年度新收政府信息公开申请4件，上年结转2件，办结5件，结转下年度继续办理1件。';
const reason = '规章由市政府制定，本机关负责公开，按要求一并统计。';

const figures = ({ form, values }: Report) =>
  Object.fromEntries(form.figures.map(({ id, index }) => [id, values[index]]));

async function onDisk(name: string, content: Uint8Array): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'nianbao-year-')), name);
  await writeFile(file, content);
  return file;
}

const lastYearXlsx = () =>
  templateXlsx({ year: year - 1, organ, totals: 'typed', report: lastYear });

const lastYearFile = async () => onDisk(`年报${year - 1}.xlsx`, await lastYearXlsx());

/** What a clerk of this office has to write; everything else is 0. */
const written: readonly CellId[] = [
  '2.regulations.effective',
  '3.received.person',
  '3.granted.person',
  '3.carriedOut.person',
];

/** Types the figures that are not 0, sheet by sheet, and lets the rest be filled with 0. */
async function fillIn(workbench: Workbench): Promise<void> {
  const { pane, page } = workbench;
  const saved = await savedBy(page, () => workbench.save());
  const report = (await readDocument(saved, '')).find((one) => one.year === year);
  for (const id of written) {
    const place = report && placeOf(report, id);
    if (!place?.sheet) throw new Error(`${id} has no place.`);
    await workbench.showSheet(place.sheet);
    await workbench.goTo(`${columnName(place.column)}${place.row + 1}`);
    await workbench.type(String(valueOf(thisYear, id)));
  }
  await pane.getByRole('button', { name: /^其余填 0/ }).click();
  await pane.getByRole('button', { name: '填入 0', exact: true }).click();
}

/** Where 结转下年 of natural persons stands in last year's file. */
async function carriedOutAt(): Promise<string> {
  const place = placeOf(await reportIn(await lastYearXlsx()), '3.carriedOut.person');
  return place ? placeText(place) : '';
}

/** Where the template asks for the prose of a section or a part of one. */
async function placeForProse(label: string): Promise<{ sheet: string; cell: string }> {
  const grids = await gridsFromXlsx(
    await templateXlsx({ year, organ, totals: 'formula', narrative: true }),
  );
  const grid = grids.at(-1);
  const row = grid?.cells.findIndex((cells) => cells.includes(label)) ?? -1;
  if (!grid || row < 0) throw new Error('The template has no place for prose.');
  return { sheet: grid.sheet ?? '', cell: `B${grid.top + row + 1}` };
}

/** Opens a part of the pane that is folded away. */
async function unfold(workbench: Workbench, name: string | RegExp): Promise<void> {
  const fold = workbench.pane.getByRole('button', { name });
  if ((await fold.getAttribute('aria-expanded')) !== 'true') await fold.click();
}

/** The tables of the year with a sheet for the prose, by the form that is folded away. */
async function insertThisYear(workbench: Workbench): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole('textbox', { name: '机关名称' }).fill(organ);
  await pane.getByRole('spinbutton', { name: '年度' }).fill(String(year));
  await pane.getByRole('checkbox', { name: /同时插入正文/ }).check();
  await pane.getByRole('button', { name: '插入年报表格', exact: true }).click();
  await workbench.page.getByRole('tab', { name: `年报${year}正文` }).waitFor();
}

describe('a whole year, from last year’s file to a 核查报告', () => {
  let workbench: Workbench;
  let saved: Uint8Array;

  beforeAll(async () => {
    workbench = await Workbench.open();
  });
  afterAll(() => workbench.close());

  it('opens last year’s file and inserts this year’s tables beside it', async () => {
    await workbench.openFile(await lastYearFile());
    await workbench.pane
      .getByText(`${year - 1} 年 ${organ}`)
      .first()
      .waitFor();
    await unfold(workbench, '插入另一年的表格');
    await insertThisYear(workbench);
    await workbench.pane
      .getByRole('combobox', { name: '选择报告' })
      .getByRole('option', { name: `${year} 年 ${organ}`, selected: true })
      .waitFor({ state: 'attached' });
  });

  it('takes over what last year carried out, and says where it came from', async () => {
    const { pane } = workbench;
    await pane.getByRole('tab', { name: '上年' }).click();
    await pane.getByText(`上年年报：当前工作簿中的 ${year - 1} 年 ${organ}。`).waitFor();
    await pane.getByRole('button', { name: '提取上年数' }).click();
    await pane.getByText(/已填入上年结转 6 项/).waitFor();
    await pane.getByText(`自然人：2，取自上年的“四”（${await carriedOutAt()}）`).waitFor();
    await pane.getByRole('tab', { name: '核查' }).click();
  });

  it('takes the figures that are typed, and fills the rest with 0', async () => {
    await fillIn(workbench);
    // What is not yet written of the prose is to be verified too.
    await workbench.pane.getByText('没有错误，有 2 处需要核实').waitFor();
  });

  it('takes the prose, and holds it against the tables', async () => {
    const { sheet, cell } = await placeForProse('（二）依申请公开');
    await workbench.showSheet(sheet);
    for (const label of ['五、存在的主要问题及改进情况', '六、其他需要报告的事项']) {
      await workbench.goTo((await placeForProse(label)).cell);
      await workbench.type('没有需要说明的情况。');
    }
    await workbench.goTo(cell);
    await workbench.type(prose.replace('4件', '40件'));
    await workbench.pane
      .getByText(/本年度新收政府信息公开申请40件|40件/)
      .first()
      .waitFor();
    await workbench.goTo(cell);
    await workbench.type(prose);
    await workbench.pane.getByText('没有错误，有 1 处需要核实').waitFor();
  });

  it('lets the 核实 pass with a 说明', async () => {
    const { pane } = workbench;
    await pane.getByRole('button', { name: '写说明' }).click();
    await pane.getByRole('textbox', { name: '说明' }).fill(reason);
    await pane.getByRole('button', { name: '保存说明' }).click();
    await pane.getByText('没有错误，1 处已写说明').waitFor();
  });

  it('makes a 核查报告 that tells all of it', async () => {
    await workbench.press('导出');
    await workbench.pane.getByText('核查通过，可以导出。').waitFor();
    const button = workbench.pane.getByRole('button', { name: '保存核查报告（网页，可打印）' });
    const page = new TextDecoder().decode(await savedBy(workbench.page, () => button.click()));
    for (const words of ['通过核查', reason, `（${year - 1}年度）`, '年报正文'])
      expect(page).toContain(words);
    expect(page).not.toContain('未通过核查');
  });

  it('saves, and everything is still there when the file is opened again', async () => {
    saved = await savedBy(workbench.page, () => workbench.save());
    const reports = await readDocument(saved, '年报.xlsx');
    const written = reports.find((one) => one.year === year);
    const before = reports.find((one) => one.year === year - 1);
    expect(written && figures(written)).toEqual(figures(thisYear));
    expect(before && figures(before)).toEqual(figures(lastYear));
    expect(written?.narrative.map(({ text }) => text)).toContain(prose);

    await workbench.openFile(await onDisk('再次打开.xlsx', saved));
    await workbench.page.locator('[aria-current]', { hasText: '再次打开' }).waitFor();
    const { pane } = workbench;
    await pane.getByText('没有错误，1 处已写说明').waitFor();
    await pane.getByText(reason).first().waitFor();
    await pane.getByRole('tab', { name: '上年' }).click();
    await pane.getByText(`上年年报：当前工作簿中的 ${year - 1} 年 ${organ}。`).waitFor();
  });

  it('asks nothing of anybody outside this machine, and runs without an error', () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.troubles).toEqual([]);
  });
});

describe('a workbook with this year alone, and last year in a file', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await Workbench.open();
  });
  afterAll(() => workbench.close());

  it('is held against the file, and keeps it', async () => {
    const { pane } = workbench;
    await insertThisYear(workbench);
    await pane.getByRole('tab', { name: '上年' }).click();
    await pane.getByLabel('从文件选择上年年报').setInputFiles(await lastYearFile());
    await pane.getByText('读出 200 项，共 200 项').waitFor();
    await pane.getByRole('button', { name: '用作上年年报' }).click();
    const origin = `上年年报：${year - 1} 年 ${organ}，来自“年报${year - 1}.xlsx”，随工作簿保存。`;
    await pane.getByText(origin).waitFor();
    await pane.getByRole('button', { name: '提取上年数' }).click();
    await pane
      .getByText(`自然人：2，取自上年的“四”（年报${year - 1}.xlsx ${await carriedOutAt()}）`)
      .waitFor();

    const saved = await savedBy(workbench.page, () => workbench.save());
    expect(valueOf(await reportIn(saved), '3.carriedIn.person')).toBe(2);
    await workbench.openFile(await onDisk('今年.xlsx', saved));
    await workbench.page.locator('[aria-current]', { hasText: '今年' }).waitFor();
    await pane.getByRole('tab', { name: '上年' }).click();
    await pane.getByText(origin).waitFor();
  });

  it('runs without an error', () => {
    expect(workbench.troubles).toEqual([]);
  });
});
