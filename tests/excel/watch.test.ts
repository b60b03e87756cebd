import { activeCell } from '../../src/excel/jump';
import { openWorkbook } from '../../src/excel/openWorkbook';
import { placeText } from '../../src/report';
import { excelForAll, until } from '../support/excel';

const excel = excelForAll();

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Watches while something is done, until it was reported once and it is quiet again. */
async function reportsOf(edit: () => void): Promise<number> {
  let reports = 0;
  const unwatch = await openWorkbook().watch(() => {
    reports += 1;
  });
  edit();
  await until(() => reports > 0);
  await pause(600);
  await unwatch();
  return reports;
}

describe('watching the workbook', () => {
  it('reports a typed cell', async () => {
    const reports = await reportsOf(() => {
      excel().type('Sheet1', 'B2', [5]);
    });
    expect(reports).toBeGreaterThan(0);
  });

  it('reports a burst of edits, a paste and a delete over many cells in one', async () => {
    const reports = await reportsOf(() => {
      for (let row = 1; row <= 8; row += 1) excel().type('Sheet1', `A${String(row)}`, [row]);
      excel().type('Sheet1', 'A10:B11', [1, 2], [3, 4]);
      excel().type('Sheet1', 'A1:B2', [null, null], [null, null]);
    });
    // A recalculation may come after the quiet.
    expect(reports).toBeLessThanOrEqual(2);
  });

  it('reports a row that was put in', async () => {
    const reports = await reportsOf(() => {
      excel().sheet('Sheet1').insertRowsBefore(2, 1);
    });
    expect(reports).toBeGreaterThan(0);
  });

  it('reports sheets that come and go, and goes on after that', async () => {
    let reports = 0;
    const unwatch = await openWorkbook().watch(() => {
      reports += 1;
    });
    const { workbook } = excel().host.engine;
    const steps = [
      () => workbook.create('过客', 20, 5),
      () => workbook.deleteSheet(excel().sheet('过客')),
      () => {
        excel().type('Sheet1', 'B2', [6]);
      },
    ];
    for (const step of steps) {
      const before = reports;
      step();
      await until(() => reports > before);
    }
    await unwatch();
  });

  it('reports coming back to a sheet', async () => {
    const { workbook } = excel().host.engine;
    workbook.create('另一张', 20, 5);
    const reports = await reportsOf(() => {
      workbook.setActiveSheet(excel().sheet('Sheet1'));
    });
    expect(reports).toBeGreaterThan(0);
  });

  it('is silent when it has ended, even for an edit just before', async () => {
    let reports = 0;
    const unwatch = await openWorkbook().watch(() => {
      reports += 1;
    });
    excel().type('Sheet1', 'B2', [7]);
    await unwatch();
    excel().type('Sheet1', 'B2', [8]);
    await pause(800);
    expect(reports).toBe(0);
  });
});

describe('the selection', () => {
  it('is told at the beginning, and whenever a cell or a sheet is gone to', async () => {
    const told: string[] = [];
    const { workbook } = excel().host.engine;
    workbook.setActiveSheet(excel().sheet('Sheet1'));
    const unwatch = await openWorkbook().watchSelection((place) => told.push(placeText(place)));
    await until(() => told.length === 1);
    await excel().trips();
    excel().sheet('Sheet1').getRange('C7').activate();
    await until(() => told.at(-1) === 'Sheet1!C7');
    // The second is the client's own: it lets go of the cell.
    expect(await excel().trips()).toHaveLength(2);
    workbook.setActiveSheet(excel().sheet('另一张'));
    await until(() => told.at(-1)?.startsWith('另一张!') === true);
    await unwatch();
    const before = told.length;
    workbook.setActiveSheet(excel().sheet('Sheet1'));
    await pause(800);
    expect(told).toHaveLength(before);
  });
});

describe('jumping', () => {
  it('selects the cell and brings its sheet to the front', async () => {
    const workbook = openWorkbook();
    await workbook.jump({ sheet: '另一张', row: 4, column: 2 });
    expect(await workbook.activeSheet()).toBe('另一张');
    expect((await activeCell()).sheet).toBe('另一张');
    expect(excel().host.engine.workbook.getActiveSheet().getActiveRange()?.getA1Notation()).toBe(
      'C5',
    );
  });

  it('says where a hidden sheet can be shown again, and leaves it hidden', async () => {
    excel().host.engine.workbook.create('藏', 20, 5);
    excel().sheet('藏').hideSheet();
    const jump = openWorkbook().jump({ sheet: '藏', row: 0, column: 0 });
    await expect(jump).rejects.toThrow('工作表“藏”是隐藏的');
    expect(excel().sheet('藏').isSheetHidden()).toBe(true);
  });

  it('says what is wrong when the sheet is gone, or the place is in no sheet', async () => {
    const workbook = openWorkbook();
    await expect(workbook.jump({ sheet: '没有', row: 0, column: 0 })).rejects.toThrow('已不在');
    await expect(workbook.jump({ sheet: null, row: 0, column: 0 })).rejects.toThrow('无法定位');
  });
});
