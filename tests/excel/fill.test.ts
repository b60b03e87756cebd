import type { CellId } from '../../src/form';
import { openWorkbook } from '../../src/excel/openWorkbook';
import type { NewFigure, ReportWorkbook } from '../../src/excel/types';
import { cellAddress, type Place } from '../../src/report';
import { excelForAll } from '../support/excel';
import { placeIn } from '../support/placeIn';
import { protect, unlock } from '../support/protection';

const sheet = '年报2024表三';
const person = '3.received.person';
const business = '3.received.business';
const total = '3.received.total';

const excel = excelForAll();
let workbook: ReportWorkbook;
beforeAll(async () => {
  await openWorkbook().insert({ year: 2024, organ: '某局', totals: 'formula' });
  for (const cell of [person, business, total]) places.set(cell, await placeIn(2024, cell));
});

/** Where recognition finds them; a test that moves rows moves them back. */
const places = new Map<CellId, Place>();
const placeOf = (cell: CellId): Place => places.get(cell) ?? { sheet: null, row: 0, column: 0 };

const figures = (values: Readonly<Record<CellId, number>>): readonly NewFigure[] =>
  Object.entries(values).map(([cell, value]) => ({ cell, place: placeOf(cell), value }));
const addressOf = (cell: CellId) => cellAddress(placeOf(cell));
const valueOf = (cell: CellId) => excel().valueIn(sheet, addressOf(cell));
const set = (cell: CellId, value: string | number | null) => {
  excel().type(sheet, addressOf(cell), [value]);
};

beforeEach(() => {
  workbook = openWorkbook();
  set(person, null);
  set(business, null);
});

describe('a plan for filling', () => {
  it('sorts the figures by what stands in their cells, and writes nothing', async () => {
    set(business, '/');
    const forgotten = excel().forgotten();
    const plan = await workbook.planFill(figures({ [person]: 5, [business]: 2, [total]: 7 }));
    expect(plan.empty).toMatchObject([{ cell: person, value: 5 }]);
    expect(plan.occupied).toMatchObject([{ cell: business, value: 2, present: '/' }]);
    expect(plan.refused).toMatchObject([{ cell: total }]);
    expect(plan.refused[0]?.why).toContain('公式');
    expect(excel().forgotten()).toBe(forgotten);
    expect(valueOf(person)).toBeNull();
  });

  it('leaves out what stands there already', async () => {
    set(person, 0);
    const plan = await workbook.planFill(figures({ [person]: 0 }));
    expect(plan).toEqual({ empty: [], occupied: [], refused: [] });
  });

  it('takes as many round trips as reading and one more', async () => {
    const asked = figures({ [person]: 5, [business]: 2 });
    await workbook.read();
    await excel().trips();
    await workbook.planFill(asked);
    expect(await excel().trips()).toHaveLength(2);
  });

  it('refuses figures whose places are no longer theirs', async () => {
    const asked = figures({ [person]: 5 });
    excel().sheet(sheet).insertRowsBefore(3, 1);
    const plan = await workbook.planFill(asked);
    excel().sheet(sheet).deleteRows(3, 1);
    expect(plan).toMatchObject({ empty: [], occupied: [], refused: [{ cell: person }] });
    expect(plan.refused[0]?.why).toContain('重新识别');
  });

  it('refuses locked cells of a protected sheet, and those alone', async () => {
    const found = excel().sheet(sheet);
    unlock(found.getRange(addressOf(business)));
    const asked = figures({ [person]: 5, [business]: 2 });
    protect(found, true);
    const plan = await workbook.planFill(asked);
    protect(found, false);
    expect(plan.empty).toMatchObject([{ cell: business }]);
    expect(plan.refused).toMatchObject([{ cell: person }]);
    expect(plan.refused[0]?.why).toContain('受保护');
  });
});

describe('filling', () => {
  it('writes the empty cells, and the filled ones only where the user agreed', async () => {
    set(business, 9);
    const asked = figures({ [person]: 5, [business]: 2 });
    await workbook.fill(await workbook.planFill(asked), []);
    expect([valueOf(person), valueOf(business)]).toEqual([5, 9]);
    await workbook.fill(await workbook.planFill(asked), [business]);
    expect([valueOf(person), valueOf(business)]).toEqual([5, 2]);
  });

  it('of what the pane has seen looks at the workbook twice: before it writes, and after', async () => {
    const seen = await workbook.read();
    await excel().trips();
    const plan = await workbook.planFill(figures({ [person]: 5, [business]: 2 }), seen);
    await workbook.fill(plan, []);
    await workbook.read();
    const looks = (await excel().trips()).filter(({ ObjectPaths }) =>
      Object.values(ObjectPaths).some(({ Name }) => Name === 'GetUsedRangeOrNullObject'),
    );
    expect(looks).toHaveLength(2);
  });

  it('writes nothing, and can take nothing back, where there is nothing to write', async () => {
    set(person, 5);
    await workbook.fill(await workbook.planFill(figures({ [person]: 6 })), []);
    expect(valueOf(person)).toBe(5);
    expect(workbook.undoable()).toBeNull();
  });

  it('refuses when one of the cells was changed after the plan', async () => {
    const plan = await workbook.planFill(figures({ [person]: 5, [business]: 2 }));
    set(business, 1);
    await expect(workbook.fill(plan, [])).rejects.toThrow('没有写入任何内容');
    expect([valueOf(person), valueOf(business)]).toEqual([null, 1]);
  });

  it('refuses when a row was put in after the plan', async () => {
    const plan = await workbook.planFill(figures({ [person]: 5 }));
    excel().sheet(sheet).insertRowsBefore(3, 1);
    await expect(workbook.fill(plan, [])).rejects.toThrow('重新预览');
    excel().sheet(sheet).deleteRows(3, 1);
    expect(valueOf(person)).toBeNull();
  });

  it('refuses a plan that is not of this pane', async () => {
    const plan = await openWorkbook().planFill(figures({ [person]: 5 }));
    await expect(workbook.fill(plan, [])).rejects.toThrow('重新预览');
  });
});

describe('cells that are formatted as text', () => {
  const cellNow = () =>
    excel().Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(sheet).getRange(addressOf(person));
      cell.load('values,numberFormat');
      await context.sync();
      return [cell.values[0]?.[0], cell.numberFormat[0]?.[0]] as unknown[];
    });
  const formatAs = (format: string) =>
    excel().Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(sheet).getRange(addressOf(person));
      cell.numberFormat = [[format]];
      cell.values = [['21']];
      await context.sync();
    });
  beforeEach(() => formatAs('@'));
  afterEach(() => formatAs('General'));

  it('come to hold a number, not its digits', async () => {
    const plan = await workbook.planFill(figures({ [person]: 22 }));
    expect(plan.occupied).toMatchObject([{ cell: person, present: '21' }]);
    await workbook.fill(plan, [person]);
    expect(await cellNow()).toEqual([22, 'General']);
  });

  it('hold the same text under the same format when it is taken back', async () => {
    await workbook.fill(await workbook.planFill(figures({ [person]: 22 })), [person]);
    await workbook.undo();
    expect(await cellNow()).toEqual(['21', '@']);
  });
});

describe('taking a filling back', () => {
  it('puts back numbers, texts and empty cells as they were', async () => {
    set(business, '—');
    const asked = figures({ [person]: 5, [business]: 2 });
    await workbook.fill(await workbook.planFill(asked), [business]);
    expect(workbook.undoable()).toBe('填入的 2 个数');
    expect(await workbook.undo()).toContain('2 格');
    expect([valueOf(person), valueOf(business)]).toEqual([null, '—']);
  });

  it('puts back a number that stood there as text, as text', async () => {
    await excel().Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(sheet).getRange(addressOf(person));
      cell.values = [["'5"]];
      await context.sync();
    });
    await workbook.fill(await workbook.planFill(figures({ [person]: 6 })), [person]);
    expect(valueOf(person)).toBe(6);
    await workbook.undo();
    expect(valueOf(person)).toBe('5');
  });

  it('leaves other cells that were typed since alone', async () => {
    await workbook.fill(await workbook.planFill(figures({ [person]: 5 })), []);
    set(business, 4);
    await workbook.undo();
    expect([valueOf(person), valueOf(business)]).toEqual([null, 4]);
  });

  it('refuses when one of its cells was changed since, naming it', async () => {
    await workbook.fill(await workbook.planFill(figures({ [person]: 5, [business]: 2 })), []);
    set(person, 50);
    await expect(workbook.undo()).rejects.toThrow(`${sheet}!${addressOf(person)}`);
    expect([valueOf(person), valueOf(business)]).toEqual([50, 2]);
    expect(workbook.undoable()).not.toBeNull();
  });

  it('lets go of what it refused, so that what came before can be taken back', async () => {
    await workbook.fill(await workbook.planFill(figures({ [person]: 5 })), []);
    await workbook.fill(await workbook.planFill(figures({ [business]: 2 })), []);
    set(business, 20);
    await expect(workbook.undo()).rejects.toThrow('没有撤销');
    workbook.letGo();
    await workbook.undo();
    expect([valueOf(person), valueOf(business)]).toEqual([null, 20]);
    expect(workbook.undoable()).toBeNull();
  });

  it('refuses when rows have moved since', async () => {
    await workbook.fill(await workbook.planFill(figures({ [person]: 5 })), []);
    excel().sheet(sheet).insertRowsBefore(3, 1);
    await expect(workbook.undo()).rejects.toThrow('没有撤销');
    excel().sheet(sheet).deleteRows(3, 1);
    expect(valueOf(person)).toBe(5);
  });

  it('goes back step by step', async () => {
    await workbook.fill(await workbook.planFill(figures({ [person]: 5 })), []);
    await workbook.fill(await workbook.planFill(figures({ [business]: 6 })), []);
    await workbook.undo();
    expect([valueOf(person), valueOf(business)]).toEqual([5, null]);
    await workbook.undo();
    expect(valueOf(person)).toBeNull();
    expect(await workbook.undo()).toBeNull();
  });
});
