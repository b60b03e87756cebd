import type { ReportWorkbook } from '../../src/excel/types';
import { openWorkbook } from '../../src/excel/openWorkbook';
import { form2021 } from '../../src/form';
import { cellAddress, placeOf, recognise, valueOf } from '../../src/report';
import { ltsc2021, microsoft365 } from '../../src/workbench/host';
import { consistentReport } from '../support/consistentReport';
import { startExcel, type ExcelInNode } from '../support/excel';
import { functionsInHost } from '../support/functionsInHost';
import { placeIn } from '../support/placeIn';

jest.setTimeout(120_000);

/*
 * The work of a year through the whole of src/excel, in the newest Excel and in the oldest: inserted,
 * filled in, checked by functions, explained, taken back.
 */
describe.each([
  ['Microsoft 365', microsoft365],
  ['LTSC 2021', ltsc2021],
])('a year in %s', (_name, mode) => {
  const real = consistentReport(7, form2021, 30);
  let excel: ExcelInNode;
  let workbook: ReportWorkbook;
  beforeAll(async () => {
    excel = await startExcel({ mode });
    await functionsInHost(excel);
    workbook = openWorkbook();
  });
  afterAll(() => {
    excel.stop();
  });

  const reportNow = async () => {
    const [report] = recognise((await workbook.read()).grids, '');
    if (!report) throw new Error('There is no report.');
    return report;
  };
  const figuresNow = async () => [...(await reportNow()).values];
  /** What stands under the label of the check formulas on each sheet: how many figures are wrong or blank. */
  const counts = async () =>
    (await workbook.read()).grids.flatMap(({ cells }) =>
      cells.flatMap((line, row) =>
        line.flatMap((cell, column) =>
          String(cell).endsWith('错误和未填个数') ? [cells[row + 1]?.[column]] : [],
        ),
      ),
    );

  it('gets its tables', async () => {
    const inserted = await workbook.insert({ year: 2024, organ: '某局', totals: 'typed' });
    expect(inserted.kind).toBe('inserted');
    expect((await figuresNow()).every(Number.isNaN)).toBe(true);
  });

  it('shows by functions that nothing is filled in yet, and not that all is 0', async () => {
    expect(await workbook.insertCheckFormulas(2024)).toHaveLength(3);
    expect(await counts()).toEqual([10, 175, 15]);
  });

  it('is filled in, figure for figure', async () => {
    const blank = await reportNow();
    const figures = form2021.figures.flatMap(({ id }) => {
      const [place, value] = [placeOf(blank, id), valueOf(real, id)];
      return place && value !== null ? [{ cell: id, place, value }] : [];
    });
    await workbook.fill(await workbook.planFill(figures), []);
    expect(await figuresNow()).toEqual([...real.values]);
    expect(await counts()).toEqual([0, 0, 0]);
  });

  it('sees one figure changed, by functions too', async () => {
    const { sheet, row, column } = await placeIn(2024, '3.received.person');
    const right = valueOf(real, '3.received.person') ?? 0;
    excel.type(sheet, cellAddress({ row, column }), [right + 1]);
    expect((await counts()).reduce<number>((sum, one) => sum + Number(one), 0)).toBeGreaterThan(0);
  });

  it('keeps an explanation and gives it back', async () => {
    await workbook.saveSetting('explanations', [{ text: '与上年口径不同' }], '说明');
    expect(await workbook.loadSetting('explanations')).toEqual([{ text: '与上年口径不同' }]);
  });

  it('follows edits, and ceases to', async () => {
    let edits = 0;
    const unwatch = await workbook.watch(() => {
      edits += 1;
    });
    excel.type('Sheet1', 'A1', [1]);
    await new Promise((resolve) => setTimeout(resolve, 700));
    await unwatch();
    expect(edits).toBe(1);
  });
});
