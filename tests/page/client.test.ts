import { cellAddress } from '../../src/report';
import { lockedAmong } from '../../src/excel/locks';
import { openWorkbook } from '../../src/excel/openWorkbook';
import { hostBundle } from '../support/hostBundle';
import { startNodeHost, type NodeHost } from '../support/nodeHost';
import { placeIn } from '../support/placeIn';
import { protect } from '../support/protection';

/*
 * The page's own client beside office.js: the same work over two hosts of the same kind has to come
 * to the same, what is wrong in it too.
 */

jest.setTimeout(120_000);

/** A workbook with the globals by which add-in code finds it. */
interface Side {
  readonly host: NodeHost['host'];
  readonly globals: object;
  readonly stop: () => void;
}

let books = 0;

async function ours(): Promise<Side> {
  const { createClient, createHost, openBook, startHeadless } = await hostBundle();
  const { univerAPI, forgetUndo, dispose } = startHeadless();
  const openXlsx = (xlsx: Uint8Array) => openBook(xlsx, `a${++books}`, '');
  const host = createHost(univerAPI, { forgetUndo, openXlsx });
  const client = createClient(host);
  const stop = () => {
    client.remove();
    dispose();
  };
  return { host, globals: client.globals, stop };
}

async function officeJs(): Promise<Side> {
  const { openBook } = await hostBundle();
  const openXlsx = (xlsx: Uint8Array) => openBook(xlsx, `b${++books}`, '');
  const { host, Excel, Office, stop } = await startNodeHost({ openXlsx });
  return { host, globals: { Excel, Office }, stop };
}

let sides: readonly Side[] = [];
beforeAll(async () => {
  sides = [await officeJs(), await ours()];
});
afterAll(() => {
  for (const { stop } of sides) stop();
});

/** What the work comes to on office.js, and on our client. */
async function onBoth<T>(work: (side: Side) => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (const side of sides) {
    Object.assign(globalThis, side.globals);
    results.push(await work(side));
  }
  return results;
}

async function expectTwins<T>(work: (side: Side) => Promise<T>): Promise<T> {
  const [first, second] = await onBoth(work);
  if (first === undefined) throw new Error('There is no office.js.');
  expect(second).toEqual(first);
  return first;
}

/** The code of the error with which it fails. */
const codeOf = (work: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> =>
  Excel.run(work).then(
    () => 'no error',
    (error: unknown) => (error as { readonly code?: string }).code,
  );

describe('the page’s own client', () => {
  it('refuses what office.js refuses, with the same codes', async () => {
    const codes = await expectTwins(async () => [
      await codeOf(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        await context.sync();
        return sheet.name;
      }),
      await codeOf(async (context) => {
        context.workbook.worksheets.getItem('没有');
        await context.sync();
      }),
      await codeOf(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('不是地址');
        await context.sync();
      }),
      await codeOf(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
        range.values = [[1]];
        await context.sync();
      }),
    ]);
    expect(codes).toEqual([
      'PropertyNotLoaded',
      'ItemNotFound',
      'InvalidArgument',
      'InvalidArgument',
    ]);
  });

  it('does what came before the failing step, and nothing after it', async () => {
    const values = await expectTwins(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [['前']];
        sheet.getRange('B1:C1').values = [[1]];
        sheet.getRange('D1').values = [['后']];
        await context.sync().catch(() => undefined);
        const after = sheet.getRange('A1:D1');
        after.load('values,formulas,address');
        await context.sync();
        const { address, formulas } = after;
        sheet.getRange('A1').values = [['']];
        return [address, formulas, after.values];
      }),
    );
    expect(values).toEqual(['Sheet1!A1:D1', [['前', '', '', '']], [['前', '', '', '']]]);
  });

  it('tells what is not there as null objects', async () => {
    const told = await expectTwins(() =>
      Excel.run(async (context) => {
        const { settings, worksheets } = context.workbook;
        const none = settings.getItemOrNullObject('没有');
        none.load('value');
        const used = worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
        const within = used.getUsedRangeOrNullObject();
        within.load('values');
        await context.sync();
        return [none.isNullObject, used.isNullObject, within.isNullObject];
      }),
    );
    expect(told).toEqual([true, true, true]);
  });

  it('runs the add-in’s own code: insert, read, fill, keep, take back', async () => {
    const outcome = await expectTwins(async ({ host }) => {
      const workbook = openWorkbook();
      const inserted = await workbook.insert({ year: 2024, organ: '某局', totals: 'formula' });
      const place = await placeIn(2024, '3.received.person');
      const figure = { cell: '3.received.person', place, value: 7 };
      const shown = () =>
        host.engine.workbook.getSheetByName(place.sheet)?.getRange(cellAddress(place)).getValue();
      await workbook.fill(await workbook.planFill([figure]), []);
      const filled = shown();
      const taken = await workbook.undo();
      await workbook.saveSetting('organ', { 一: 1 });
      await workbook.jump(place);
      return {
        inserted,
        filled,
        taken,
        after: shown(),
        kept: await workbook.loadSetting('organ'),
        settings: [...host.settings].length,
        front: await workbook.activeSheet(),
      };
    });
    expect(outcome).toMatchObject({ filled: 7, after: null, kept: { 一: 1 } });
  });

  it('sees which cells are locked', async () => {
    const locked = await expectTwins(async ({ host }) => {
      const [sheet] = host.engine.workbook.getSheets();
      if (!sheet) throw new Error('There is no sheet.');
      protect(sheet, true);
      const places = await lockedAmong([{ sheet: sheet.getSheetName(), row: 0, column: 0 }]);
      protect(sheet, false);
      return places.size;
    });
    expect(locked).toBe(1);
  });

  it('hears of edits until it is told to stop', async () => {
    const heard = await expectTwins(async ({ host }) => {
      const workbook = openWorkbook();
      let edits = 0;
      const unwatch = await workbook.watch(() => {
        edits += 1;
      });
      const [sheet] = host.engine.workbook.getSheets();
      sheet?.getRange('Z1').setValue(1);
      await new Promise((resolve) => setTimeout(resolve, 700));
      await unwatch();
      sheet?.getRange('Z1').setValue(2);
      await new Promise((resolve) => setTimeout(resolve, 700));
      return edits;
    });
    expect(heard).toBe(1);
  });

  it('names what it lacks', async () => {
    const { globals } = sides[1] ?? {};
    Object.assign(globalThis, globals);
    const code = await codeOf((context) => {
      context.workbook.worksheets.getActiveWorksheet().charts.load('items');
      return context.sync();
    });
    expect(code).toBe('ApiNotFound');
  });
});
