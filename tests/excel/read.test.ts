import { openWorkbook } from '../../src/excel/openWorkbook';
import { cellAddress, recognise, valueOf } from '../../src/report';
import { excelForAll, until } from '../support/excel';
import { placeIn } from '../support/placeIn';
import { addSheet } from '../support/newSheet';

const excel = excelForAll();
beforeAll(async () => {
  await openWorkbook().insert({ year: 2024, organ: '某某街道办事处', totals: 'formula' });
});
beforeEach(() => excel().trips());

/** Actions of the wire that change nothing: instantiate, query, trace. */
const harmless = [1, 2, 5];
/** Methods of the wire that the client adds by itself, or that register handlers. */
const silent = /^_(KeepReference|RemoveReference|(Unr|R)egister(Event\w+|\w+Event))$/;

/** Names of what was done beyond reading, in the round trips since this was last asked. */
async function written(): Promise<readonly string[]> {
  const actions = (await excel().trips()).flatMap(({ Actions }) => Actions);
  return actions
    .filter(({ ActionType, Name }) => !harmless.includes(ActionType) && !silent.test(Name))
    .map(({ Name }) => Name);
}

describe('a look at the workbook', () => {
  it('takes two round trips at first, and one from then on', async () => {
    const workbook = openWorkbook();
    const first = await workbook.read();
    expect(await excel().trips()).toHaveLength(2);
    const second = await workbook.read();
    expect(await excel().trips()).toHaveLength(1);
    expect(second.grids.map(({ cells }) => cells)).toEqual(first.grids.map(({ cells }) => cells));
    expect(second.leftOut).toEqual([]);
  });

  it('brings every figure of the tables with its place', async () => {
    const { grids } = await openWorkbook().read();
    const [report, ...others] = recognise(grids, '');
    expect(others).toEqual([]);
    expect(report).toMatchObject({ year: 2024, organ: '某某街道办事处', unread: [] });
    expect(report?.readings.filter((reading) => reading?.place)).toHaveLength(200);
  });

  it('sees what was typed, and which cells hold formulas', async () => {
    const typed = await placeIn(2024, '3.received.person');
    const total = await placeIn(2024, '3.received.total');
    excel().type(typed.sheet, cellAddress(typed), [7]);
    const { grids } = await openWorkbook().read();
    const grid = grids.find(({ sheet }) => sheet === typed.sheet);
    const row = typed.row - (grid?.top ?? 0);
    const column = typed.column - (grid?.left ?? 0);
    expect(grid?.cells[row]?.[column]).toBe(7);
    expect(grid?.isFormula?.(row, column)).toBe(false);
    expect(grid?.isFormula?.(row, total.column - grid.left)).toBe(true);
  });

  it('needs a second trip only for a sheet that it has not seen', async () => {
    const workbook = openWorkbook();
    await workbook.read();
    await excel().trips();
    excel().host.engine.workbook.create('新表', 50, 10);
    excel().type('新表', 'A1', ['说明']);
    const { grids } = await workbook.read();
    expect(await excel().trips()).toHaveLength(2);
    expect(grids.find(({ sheet }) => sheet === '新表')?.cells).toEqual([['说明']]);
    await workbook.read();
    expect(await excel().trips()).toHaveLength(1);
  });

  it('starts afresh when a sheet that it knew is gone, with each of two looks at once', async () => {
    const workbook = openWorkbook();
    excel().host.engine.workbook.create('临时', 50, 10);
    excel().type('临时', 'A1', ['1']);
    await workbook.read();
    excel().host.engine.workbook.deleteSheet(excel().sheet('临时'));
    for (const { grids } of await Promise.all([workbook.read(), workbook.read()])) {
      expect(grids.map(({ sheet }) => sheet)).not.toContain('临时');
      expect(grids.map(({ sheet }) => sheet)).toContain('年报2024表三');
    }
  });

  it('reads hidden sheets behind all others and names them, and passes empty ones over', async () => {
    excel().host.engine.workbook.create('隐藏', 50, 10);
    excel().type('隐藏', 'A1', ['1']);
    excel().sheet('隐藏').hideSheet();
    excel().host.engine.workbook.create('末页', 50, 10);
    excel().type('末页', 'A1', ['1']);
    const { grids, hidden, leftOut } = await openWorkbook().read();
    const names = grids.map(({ sheet }) => sheet);
    expect(names.slice(-2)).toEqual(['末页', '隐藏']);
    expect(hidden).toEqual(['隐藏']);
    expect(names).not.toContain('Sheet1');
    expect(leftOut).toEqual([]);
    for (const name of ['末页', '隐藏'])
      excel().host.engine.workbook.deleteSheet(excel().sheet(name));
  });

  it('reads the head of a huge sheet alone, and says so', async () => {
    const workbook = openWorkbook();
    const ledger = addSheet(excel(), '台账');
    await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      sheet.getRange('A1').values = [['序号']];
      sheet.getRange('A40000').values = [['末行']];
      await context.sync();
    });
    for (const look of [await workbook.read(), await workbook.read()]) {
      expect(look.leftOut).toHaveLength(1);
      expect(look.leftOut[0]?.sheet).toBe('台账');
      expect(look.leftOut[0]?.why).toContain('40000 行');
      expect(look.grids.find(({ sheet }) => sheet === '台账')?.cells).toEqual([['序号']]);
    }
    excel().host.engine.workbook.deleteSheet(ledger);
  });
});

describe('the first look at a workbook of many long sheets', () => {
  const names = Array.from({ length: 10 }, (_, n) => `单位${String(n + 1)}`);
  const rows = Array.from({ length: 300 }, (_, n) => [`第${String(n + 1)}行`]);
  beforeAll(() =>
    excel().Excel.run(async (context) => {
      for (const name of names) {
        addSheet(excel(), name);
        context.workbook.worksheets.getItem(name).getRange('A1:A300').values = rows;
      }
      await context.sync();
    }),
  );
  afterAll(() => {
    for (const name of names) excel().host.engine.workbook.deleteSheet(excel().sheet(name));
  });

  it('brings every sheet whole at once, and leaves none out', async () => {
    const { grids, leftOut } = await openWorkbook().read();
    expect(leftOut).toEqual([]);
    for (const name of names) {
      expect(grids.find(({ sheet }) => sheet === name)?.cells).toEqual(rows);
    }
  });

  it('takes one round trip more, and the next look at them a single one', async () => {
    const workbook = openWorkbook();
    await workbook.read();
    expect(await excel().trips()).toHaveLength(3);
    await workbook.read();
    expect(await excel().trips()).toHaveLength(1);
  });

  it('reads a sheet that grew far beyond its margin in two round trips', async () => {
    const workbook = openWorkbook();
    await workbook.read();
    await excel().trips();
    await excel().Excel.run(async (context) => {
      context.workbook.worksheets.getItem('单位1').getRange('A900').values = [['末行']];
      await context.sync();
    });
    await excel().trips();
    const { grids, leftOut } = await workbook.read();
    expect(await excel().trips()).toHaveLength(2);
    expect(leftOut).toEqual([]);
    expect(grids.find(({ sheet }) => sheet === '单位1')?.cells.at(-1)).toEqual(['末行']);
  });
});

describe('live checking', () => {
  it('answers an edit with at most two round trips and writes nothing', async () => {
    const workbook = openWorkbook();
    let seen: number | null = null;
    const look = async () => {
      const [report] = recognise((await workbook.read()).grids, '');
      seen = report ? valueOf(report, '3.received.person') : null;
    };
    await look();
    const { sheet, row, column } = await placeIn(2024, '3.received.person');
    const address = cellAddress({ row, column });
    await excel().trips();
    const unwatch = await workbook.watch(() => void look());
    const forgotten = excel().forgotten();
    expect(await written()).toEqual([]);
    for (const value of [31, 32, 33]) {
      excel().type(sheet, address, [value]);
      await until(() => seen === value);
      const trips = await excel().trips();
      expect(trips.length).toBeGreaterThan(0);
      expect(trips.length).toBeLessThanOrEqual(2);
    }
    excel().type(sheet, address, [34]);
    await until(() => seen === 34);
    expect(await written()).toEqual([]);
    expect(excel().forgotten()).toBe(forgotten);
    await unwatch();
  });
});
