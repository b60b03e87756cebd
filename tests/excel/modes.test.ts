import { openWorkbook } from '../../src/excel/openWorkbook';
import { watchWaiting } from '../../src/excel/waiting';
import { ltsc2021, type Mode } from '../../src/workbench/host';
import { startExcel, until } from '../support/excel';
import { oneForAll } from '../support/nodeHost';

/* What an Excel does when it is old, or set otherwise than most are. */

const excel = oneForAll(() => startExcel({ mode: ltsc2021 }));
const become = (mode: Partial<Mode>) => {
  excel().host.mode = { ...ltsc2021, ...mode };
};
afterEach(() => {
  become({});
  const { workbook } = excel().host.engine;
  for (const sheet of workbook.getSheets().slice(1)) workbook.deleteSheet(sheet);
});

const request = { year: 2024, organ: '某局', totals: 'formula' } as const;
const sheets = ['年报2024表二', '年报2024表三', '年报2024表四'];

describe('a workbook of which the structure is protected', () => {
  it('gets no sheet, and the user is told before anything is tried', async () => {
    become({ structureProtected: true });
    await excel().trips();
    await expect(openWorkbook().insert(request)).rejects.toThrow('工作簿的结构受保护');
    const asked = JSON.stringify(await excel().trips());
    expect(asked).not.toContain('InsertWorksheetsFromBase64');
    expect(excel().sheetNames()).toEqual(['Sheet1']);
  });

  it('keeps the sheets that were put in before, and they can be taken back later', async () => {
    const workbook = openWorkbook();
    await workbook.insert(request);
    become({ structureProtected: true });
    await expect(workbook.undo()).rejects.toThrow('没有删除插入的工作表');
    expect(excel().sheetNames()).toEqual(['Sheet1', ...sheets]);
    become({});
    expect(await workbook.undo()).toContain('已删除');
  });
});

describe('an insertion that Excel answers with an error', () => {
  it('is done where the sheets are there all the same, and can be taken back', async () => {
    become({ insertAnswers: 'error' });
    const workbook = openWorkbook();
    expect(await workbook.insert(request)).toMatchObject({ kind: 'inserted' });
    expect(await workbook.activeSheet()).toBe(sheets[0]);
    expect(await workbook.undo()).toContain('3 张');
    expect(excel().sheetNames()).toEqual(['Sheet1']);
  });

  it('is told as done in part where some of the sheets are there, by their names', async () => {
    become({ insertAnswers: 'part' });
    const inserting = openWorkbook().insert(request);
    await expect(inserting).rejects.toThrow('只插入了一部分：“年报2024表二”、“年报2024表三”');
    expect(excel().sheetNames()).toEqual(['Sheet1', ...sheets.slice(0, 2)]);
  });
});

describe('settings that Excel does not keep', () => {
  it('are not said to be kept', async () => {
    become({ settingsStick: false });
    const kept = openWorkbook().saveSetting('explanations', [{ text: '已与信访办核对' }]);
    await expect(kept).rejects.toThrow('没有把它存进工作簿');
  });

  it('do not make an insertion fail', async () => {
    become({ settingsStick: false });
    expect(await openWorkbook().insert(request)).toMatchObject({ kind: 'inserted' });
  });
});

describe('a cell that is being edited', () => {
  it('makes the pane wait, which is told after two seconds, until the cell is left', async () => {
    const told: boolean[] = [];
    const stop = watchWaiting((waits) => told.push(waits));
    become({ editing: true });
    const looking = openWorkbook().read();
    await until(() => told.length === 1);
    become({});
    await looking;
    stop();
    expect(told).toEqual([true, false]);
  });

  it('is not spoken of where Excel answers at once', async () => {
    const told: boolean[] = [];
    const stop = watchWaiting((waits) => told.push(waits));
    await openWorkbook().read();
    stop();
    expect(told).toEqual([]);
  });
});

describe('formulas that are calculated by hand', () => {
  it.each([
    ['waiting', { mode: 'Manual', state: 'Pending' }, true],
    ['done', { mode: 'Manual', state: 'Done' }, false],
    ['on their way, by themselves', { mode: 'Automatic', state: 'Pending' }, false],
  ] as const)('are told as old or not: %s', async (_what, calculation, pending) => {
    become({ calculation });
    expect((await openWorkbook().read()).pending).toBe(pending);
  });
});

describe('an Excel that does not tell of renamed sheets', () => {
  it('is asked for nothing that it lacks', async () => {
    become({});
    const unwatch = await openWorkbook().watch(() => undefined);
    await unwatch();
    const { Excel: real } = excel();
    const asked = real.run(async (context) => {
      context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});
