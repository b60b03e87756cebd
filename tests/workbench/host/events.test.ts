import { nodeHostForAll } from '../../support/nodeHost';

const node = nodeHostForAll();

/** Long enough for what is under way to be done, and its events delivered. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));

interface Heard {
  readonly changeType: string;
  readonly address: string;
  readonly triggerSource?: string;
  readonly details: unknown;
}

/** Edits made while every change to any sheet is listened to. */
async function changesDuring(work: () => unknown): Promise<Heard[]> {
  const heard: Heard[] = [];
  const { Excel } = node();
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(
      ({ changeType, address, triggerSource, details }) => {
        heard.push({ changeType, address, triggerSource, details });
        return Promise.resolve();
      },
    );
    await context.sync();
    return added;
  });
  await work();
  await rest();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  return heard;
}

const grid = () => node().univerAPI.getActiveWorkbook()?.getActiveSheet();

describe('a change in the grid', () => {
  test('by hand is told with its address', async () => {
    const heard = await changesDuring(() => grid()?.getRange('B2').setValue(5));
    expect(heard).toEqual([expect.objectContaining({ changeType: 'RangeEdited', address: 'B2' })]);
  });

  test('over many cells is told once, without details', async () => {
    const heard = await changesDuring(() =>
      grid()
        ?.getRange('B2:D4')
        .setValues([
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ]),
    );
    expect(heard.map(({ address, details }) => [address, details])).toEqual([['B2:D4', undefined]]);
  });

  test('that deletes contents is told, and so is taking it back and doing it again', async () => {
    grid()
      ?.getRange('F1:F2')
      .setValues([[1], [2]]);
    const deleted = await changesDuring(() => grid()?.getRange('F1:F2').clearContent());
    const undone = await changesDuring(() => node().univerAPI.getActiveWorkbook()?.undo());
    const redone = await changesDuring(() => node().univerAPI.getActiveWorkbook()?.redo());
    expect([deleted, undone, redone].map(([first]) => first?.address)).toEqual([
      'F1:F2',
      'F1:F2',
      'F1:F2',
    ]);
  });

  test('to rows and columns is told as such', async () => {
    const heard = await changesDuring(() => {
      grid()?.insertRows(3, 2);
      grid()?.deleteRows(3, 2);
      grid()?.insertColumns(1, 1);
      grid()?.deleteColumns(1, 1);
    });
    const told = heard.filter(({ changeType }) => changeType !== 'RangeEdited');
    expect(told.map(({ changeType, address }) => [changeType, address])).toEqual([
      ['RowInserted', '4:5'],
      ['RowDeleted', '4:5'],
      ['ColumnInserted', 'B:B'],
      ['ColumnDeleted', 'B:B'],
    ]);
  });

  test('of format alone is none, and neither is a recalculated result', async () => {
    grid()
      ?.getRange('H1:H2')
      .setValues([[{ v: 1 }], [{ f: '=H1*2' }]]);
    await rest();
    const heard = await changesDuring(() => {
      grid()?.getRange('H1').setBackground('#FF0000');
      grid()?.getRange('H1').setValue(4);
    });
    expect(heard.map(({ address }) => address)).toEqual(['H1']);
    expect(grid()?.getRange('H2').getValue()).toBe(8);
  });

  test('by the add-in is told as its own', async () => {
    const heard = await changesDuring(() =>
      node().Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('J1').values = [[1]];
        await context.sync();
      }),
    );
    expect(heard).toEqual([
      expect.objectContaining({ address: 'J1', triggerSource: 'ThisLocalAddin' }),
    ]);
  });
});

describe('other events', () => {
  test('tell of sheets and calculation', async () => {
    const heard: string[] = [];
    const note = (name: string) => (args: object) => {
      heard.push('address' in args ? `${name} ${String(args.address)}` : name);
      return Promise.resolve();
    };
    await node().Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note('added'));
      worksheets.onActivated.add(note('activated'));
      worksheets.onDeleted.add(note('deleted'));
      worksheets.onCalculated.add(note('calculated'));
      await context.sync();
    });
    const workbook = node().univerAPI.getActiveWorkbook();
    const sheet = workbook?.insertSheet('新');
    sheet?.getRange('A1').setValue({ f: '=1+1' });
    await rest();
    if (sheet) workbook?.deleteSheet(sheet);
    await rest();
    expect(heard.slice(0, 2)).toEqual(['added', 'activated']);
    expect(heard).toContain('calculated ');
    expect(heard).toContain('deleted');
  });
});

describe('renaming and hiding a sheet', () => {
  test('are told with what was before', async () => {
    const heard: unknown[] = [];
    await node().Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onNameChanged.add(({ nameBefore, nameAfter }) => {
        heard.push([nameBefore, nameAfter]);
        return Promise.resolve();
      });
      worksheets.onVisibilityChanged.add(({ visibilityBefore, visibilityAfter }) => {
        heard.push([visibilityBefore, visibilityAfter]);
        return Promise.resolve();
      });
      await context.sync();
    });
    const front = grid();
    const sheet = node().univerAPI.getActiveWorkbook()?.insertSheet('旧名');
    front?.activate();
    sheet?.setName('新名');
    sheet?.hideSheet();
    await rest();
    expect(heard).toEqual([
      ['旧名', '新名'],
      ['Visible', 'Hidden'],
    ]);
  });
});

describe("the user's undo stack", () => {
  test('is wiped by a write of the add-in and untouched by its reading', async () => {
    const sheet = grid();
    sheet?.getRange('M1').setValue(1);
    await node().Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
    });
    node().univerAPI.getActiveWorkbook()?.undo();
    expect(sheet?.getRange('M1').getValue()).toBeNull();
    sheet?.getRange('M1').setValue(2);
    await node().Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('N1').values = [[1]];
      await context.sync();
    });
    node().univerAPI.getActiveWorkbook()?.undo();
    expect(sheet?.getRange('M1').getValue()).toBe(2);
  });
});
