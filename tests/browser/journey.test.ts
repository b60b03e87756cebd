import { templateXlsx } from '../../src/documents';
import { placeOf, placeText, valueOf } from '../../src/report';
import { asPasted, realReport } from './support/realReport';
import { figuresOf, reportIn, savedBy } from './support/saved';
import { places, Workbench } from './support/workbench';

jest.setTimeout(120_000);

/**
 * The same four times: on office.js, in the newest Excel and in one like LTSC 2021, as a folder of a
 * web server, as one file without a network.
 */
const roads = Object.keys(places) as (keyof typeof places)[];

describe.each(roads)('a year in the life of a clerk: %s', (road) => {
  const real = realReport();
  const year = new Date().getFullYear() - 1;
  const wrong = '3.received.person';
  const right = valueOf(real, wrong) ?? 0;
  let workbench: Workbench;
  /** Where the template has the figure that will be mistyped. */
  let place: { readonly sheet: string; readonly cell: string };

  beforeAll(async () => {
    workbench = await Workbench.open(undefined, road);
    const blank = await templateXlsx({ year, organ: null, totals: 'formula' });
    const found = placeOf(await reportIn(blank), wrong);
    const [sheet = '', cell = ''] = found ? placeText(found).split('!') : [];
    place = { sheet, cell };
  });
  afterAll(() => workbench.close());

  it('inserts the tables at one click', async () => {
    await workbench.press('插入年报表格');
    await workbench.page.getByRole('tab', { name: `年报${year}表四` }).waitFor();
    await workbench.pane.getByText('还有', { exact: false }).first().waitFor();
  });

  it('pastes the report and fills it in', async () => {
    const { pane } = workbench;
    await pane.getByRole('tab', { name: '粘贴' }).click();
    const pasted = asPasted(real, year);
    await pane.getByRole('textbox', { name: '粘贴的内容' }).fill(pasted);
    await pane.getByText('读出 200 项，共 200 项').waitFor();
    await pane.getByRole('button', { name: '填入当前年报' }).click();
    await pane.getByRole('button', { name: /^确认填入/ }).click();
    await pane.getByText(/^已填入/).waitFor();
    await pane.getByRole('tab', { name: '核查' }).click();
    await pane
      .getByText(/没有错误|未发现问题/)
      .first()
      .waitFor();
  });

  it('sees a wrong figure as soon as it is typed', async () => {
    await workbench.showSheet(place.sheet);
    await workbench.goTo(place.cell);
    await workbench.type(String(right + 1));
    await workbench.pane.getByText(/有 \d+ 处错误需要改正/).waitFor();
  });

  it('jumps from the finding to a cell that takes part', async () => {
    await workbench.showSheet(`年报${year}表二`);
    await workbench.pane
      .getByRole('button', { name: /自然人/ })
      .first()
      .click();
    await workbench.page.getByRole('tab', { name: place.sheet, selected: true }).waitFor();
    expect(await workbench.selection()).toMatch(/^[A-Z]+\d+$/);
  });

  it('sees the figure corrected', async () => {
    await workbench.goTo(place.cell);
    await workbench.type(String(right));
    await workbench.pane
      .getByText(/没有错误|未发现问题/)
      .first()
      .waitFor();
  });

  it('exports a workbook that reads back equal, figure for figure', async () => {
    await workbench.press('导出');
    const exported = workbench.pane.getByRole('button', { name: /保存为 Excel 文件/ });
    const file = await savedBy(workbench.page, () => exported.click());
    expect(figuresOf(await reportIn(file))).toEqual(figuresOf(real));
  });

  it('saves the whole workbook, which reads back equal too', async () => {
    const save = workbench.page.getByRole('button', { name: '保存', exact: true });
    const file = await savedBy(workbench.page, () => save.click());
    expect(figuresOf(await reportIn(file))).toEqual(figuresOf(real));
  });

  it('asks nothing of anybody outside this machine', () => {
    expect(workbench.outside).toEqual([]);
  });

  it('runs without an error on any page', () => {
    expect(workbench.troubles).toEqual([]);
  });
});
