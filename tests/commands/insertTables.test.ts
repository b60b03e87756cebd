import { insertLedgerCommand } from '../../src/commands/insertLedger';
import { insertTablesCommand } from '../../src/commands/insertTables';
import { tellInDialog, toldBy } from '../../src/commands/tell';
import { yearToReport } from '../../src/form';
import { ledgerSheetNames } from '../../src/documents/ledger';
import { openWorkbook } from '../../src/excel/openWorkbook';
import { recognise } from '../../src/report';
import { excelForAll, until } from '../support/excel';

const excel = excelForAll();
beforeAll(() => {
  const { window } = excel();
  Object.assign(globalThis, { window, document: window.document });
});

const lastYear = yearToReport(new Date());
const press = () => excel().plug.runAction('insertTables', 'Nianbao.Insert');

it('reports on the year that has ended', () => {
  expect(yearToReport(new Date(2025, 0, 1))).toBe(2024);
  expect(yearToReport(new Date(2025, 11, 31))).toBe(2024);
});

describe('the ribbon button', () => {
  beforeAll(async () => {
    await openWorkbook().saveSetting('organ', '某某街道办事处');
    await import('../../src/commands');
  });

  it('inserts the tables of last year for the organ of the workbook, totals as formulas', async () => {
    await press();
    const { grids } = await openWorkbook().read();
    const [report] = recognise(grids, '');
    expect(report).toMatchObject({ year: lastYear, organ: '某某街道办事处' });
    expect(report?.readings.some((reading) => reading?.formula)).toBe(true);
  });

  it('pressed again touches nothing, and says so', async () => {
    const before = excel().sheetNames();
    await press();
    expect(excel().sheetNames()).toEqual(before);
    expect(excel().window.localStorage.getItem('nianbao.notice')).toMatch(/"done".*已经在工作簿里/);
  });
});

/** Our host has no dialogs and never answers, which the button above has sat out: now one opens at once. */
function dialogsOpen(): void {
  const { Office: plain } = excel();
  const ui = {
    displayDialogAsync: (_address: string, _size: object, done: () => void) => {
      done();
    },
  };
  const context: unknown = Object.create(plain.context, { ui: { value: ui } });
  const opening: unknown = Object.create(plain, { context: { value: context } });
  Object.assign(globalThis, { Office: opening });
}

describe('the ribbon button for the ledger', () => {
  beforeAll(dialogsOpen);

  it('inserts this year’s, once', async () => {
    const pressLedger = () => excel().plug.runAction('insertLedger', 'Nianbao.Ledger');
    await pressLedger();
    const names = excel().sheetNames();
    expect(names).toEqual(expect.arrayContaining([...ledgerSheetNames]));
    await pressLedger();
    expect(excel().sheetNames()).toEqual(names);
    expect(excel().window.localStorage.getItem('nianbao.notice')).toContain('已有台账');
  });
});

describe('a button that cannot do its work', () => {
  it('ends all the same, and leaves word for the pane', async () => {
    const { Excel: working } = excel();
    const broken = {
      run: () => Promise.reject(Object.assign(new Error(), { code: 'AccessDenied' })),
    };
    Object.assign(globalThis, { Excel: broken });
    const completed = jest.fn();
    await insertTablesCommand({ completed });
    Object.assign(globalThis, { Excel: working });
    expect(completed).toHaveBeenCalledTimes(1);
    expect(excel().window.localStorage.getItem('nianbao.notice')).toMatch(
      /"failed".*没有插入年报表格/,
    );
    expect(excel().window.localStorage.getItem('nianbao.notice')).toContain('撤销保护');
  });
});

const office = (more: object) => ({ onReady: () => Promise.resolve(), ...more });
const asBefore = () => {
  const { Excel, window } = excel();
  Object.assign(globalThis, { Excel, window });
  dialogsOpen();
};

describe.each([
  ['the tables', insertTablesCommand],
  ['the ledger', insertLedgerCommand],
])('the button for %s', (_what, command) => {
  afterEach(asBefore);

  it.each([
    ['they are there already', undefined],
    ['Excel refuses', { run: () => Promise.reject(new Error('AccessDenied')) }],
  ])('ends when it is on the screen that %s', async (_why, refusing) => {
    await command({ completed: () => undefined });
    const shown: (() => void)[] = [];
    const ui = {
      displayDialogAsync: (_address: string, _size: object, done: () => void) => shown.push(done),
    };
    const requirements = { isSetSupported: () => true };
    Object.assign(globalThis, { Office: office({ context: { requirements, ui } }) });
    if (refusing) Object.assign(globalThis, { Excel: refusing });
    const completed = jest.fn();
    const pressing = command({ completed });
    await until(() => shown.length === 1);
    expect(completed).not.toHaveBeenCalled();
    shown[0]?.();
    await pressing;
    expect(completed).toHaveBeenCalledTimes(1);
  });
});

describe('the page of the buttons', () => {
  afterEach(asBefore);

  it.each(['', '?notice=x'])('asks Office.js to begin, opened with “%s”', async (search) => {
    const onReady = jest.fn(() => Promise.resolve());
    const actions = { associate: jest.fn() };
    Object.assign(globalThis, { Office: { onReady, actions }, window: { location: { search } } });
    await jest.isolateModulesAsync(async () => {
      await import('../../src/commands');
    });
    expect(onReady).toHaveBeenCalledTimes(1);
  });

  it('ends only when the dialog is there, for Excel closes what belongs to a button that has ended', async () => {
    const shown: (() => void)[] = [];
    const ui = {
      displayDialogAsync: (_address: string, _size: object, done: () => void) => shown.push(done),
    };
    const requirements = { isSetSupported: () => true };
    Object.assign(globalThis, { Office: office({ context: { requirements, ui } }) });
    let isOver = false;
    const telling = tellInDialog('done', '已经插入。').then(() => (isOver = true));
    await new Promise((resolve) => setTimeout(resolve));
    expect(isOver).toBe(false);
    for (const done of shown) done();
    await telling;
    expect(isOver).toBe(true);
  });

  it('opens itself as a dialog by an address that hosts leave as it is, and reads it there', async () => {
    const opened: string[] = [];
    const ui = {
      displayDialogAsync: (address: string, _size: object, done: () => void) => {
        opened.push(address);
        done();
      },
    };
    const requirements = { isSetSupported: () => true };
    Object.assign(globalThis, { Office: office({ context: { requirements, ui } }) });
    await tellInDialog('failed', '没有插入：结构受保护 & 其他');
    const { hash, search } = new URL(opened[0] ?? '');
    expect(hash).toBe('');
    expect(toldBy({ search })).toBe('没有插入：结构受保护 & 其他');
  });
});
