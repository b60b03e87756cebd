import type { FunctionsMetadata } from '../../../src/workbench/host';
import { columnName } from '../../../src/report';
import { until } from '../../support/excel';
import { hostBundle } from '../../support/hostBundle';
import { nodeHostForAll } from '../../support/nodeHost';
import { addSheet, onNewSheet } from '../../support/newSheet';

const node = nodeHostForAll();

const matrix = { dimensionality: 'matrix', type: 'any' } as const;
const metadata: FunctionsMetadata = {
  functions: [
    {
      id: 'GAP',
      name: 'GAP',
      parameters: [
        { name: 'a', type: 'number' },
        { name: 'b', type: 'number' },
      ],
    },
    { id: 'CELLS', name: 'CELLS', parameters: [{ name: 'range', ...matrix }] },
    { id: 'TABLE', name: 'TABLE', parameters: [{ name: 'range', ...matrix }] },
    {
      id: 'SEEN',
      name: 'SEEN',
      parameters: [
        { name: 'one', type: 'any' },
        { name: 'left out', type: 'any', optional: true },
      ],
    },
    {
      id: 'COUNTED',
      name: 'COUNTED',
      parameters: [{ name: 'ranges', ...matrix, repeating: true }],
    },
    { id: 'BROKEN', name: 'BROKEN', parameters: [] },
    { id: 'REFUSES', name: 'REFUSES', parameters: [] },
    { id: 'PARTLY', name: 'PARTLY', parameters: [] },
    { id: 'WHERE', name: 'WHERE', parameters: [], options: { requiresAddress: true } },
  ],
};

interface Runtime {
  readonly associate: (id: string, work: (...args: never[]) => unknown) => void;
  readonly Error: new (code: string, message: string) => object;
}

beforeAll(async () => {
  const { functionsOf, registerFunctions } = await hostBundle();
  const runtime = node().window.CustomFunctions as Runtime;
  runtime.associate('GAP', (a: number, b: number) => a - b);
  runtime.associate('TABLE', (range: unknown[][]) => [
    ['级别', '数'],
    ['错误', range.flat().length],
  ]);
  runtime.associate('CELLS', (range: unknown[][]) => JSON.stringify(range));
  runtime.associate('SEEN', (one: unknown, leftOut: unknown) => JSON.stringify([one, leftOut]));
  runtime.associate('COUNTED', (ranges: unknown[][][]) => ranges.length);
  runtime.associate('BROKEN', () => {
    throw new Error('没有料到');
  });
  runtime.associate('REFUSES', () => [[new runtime.Error('#N/A', '形状不同')]]);
  runtime.associate('PARTLY', () => [[1, new runtime.Error('#N/A', '缺一个数')]]);
  runtime.associate('WHERE', ({ address }: { address: string }) => address);
  registerFunctions(node().host, 'NB', metadata, functionsOf(node().window));
});

/** What formulas in a row from A1 give, with 7 in A9 and nothing in B9. */
const resultsOf = (formulas: readonly string[], size = 'A1:E3') =>
  onNewSheet(node(), async (sheet, context) => {
    sheet.getRange('A9').values = [[7]];
    formulas.forEach((formula, column) => {
      sheet.getRange(`${columnName(column)}1`).formulas = [[formula]];
    });
    const range = sheet.getRange(size);
    range.load('values');
    await context.sync();
    return range.values;
  });

describe('custom functions in the grid', () => {
  test('call the compiled function, by value and by reference', async () => {
    expect(await resultsOf(['=NB.GAP(5,3)', '=NB.GAP(A9,B9)'], 'A1:B1')).toEqual([[2, 7]]);
  });

  test('spill a table beside them', async () => {
    expect(await resultsOf(['=NB.TABLE(A9:B10)'], 'A1:B2')).toEqual([
      ['级别', '数'],
      ['错误', 4],
    ]);
  });

  test('get null for what is left out, and all repeated arguments in one', async () => {
    expect(
      await resultsOf(['=NB.SEEN(B9)', '=NB.SEEN(1,)', '=NB.COUNTED(A9,A9:B10,A9)'], 'A1:C1'),
    ).toEqual([['["",null]', '[1,null]', 3]]);
  });

  test('get 0 for a blank cell where Excel is old, but not in the place of a text', async () => {
    const { ltsc2021, microsoft365 } = await hostBundle();
    node().host.mode = ltsc2021;
    const blank = 'IF(ISBLANK(A9:B9),"",A9:B9)';
    const results = await resultsOf(['=NB.CELLS(A9:B9)', `=NB.CELLS(${blank})`], 'A1:B1');
    node().host.mode = microsoft365;
    expect(results).toEqual([['[[7,0]]', '[[7,""]]']]);
  });

  test('answer with #VALUE! as a whole where Excel is old and a block has an error in it', async () => {
    const { ltsc2021, microsoft365 } = await hostBundle();
    const modern = await resultsOf(['=NB.PARTLY()'], 'A1:B1');
    node().host.mode = ltsc2021;
    const old = await resultsOf(['=NB.PARTLY()'], 'A1:A1');
    node().host.mode = microsoft365;
    expect([modern, old]).toEqual([[[1, '#N/A']], [['#VALUE!']]]);
  });

  test('tell a blank cell from a zero', async () => {
    expect(await resultsOf(['=NB.CELLS(A9:B9)', '=NB.CELLS(0)', '=NB.GAP(B9,1)'], 'A1:C1')).toEqual(
      [['[[7,""]]', '[[0]]', -1]],
    );
  });

  test('show an error for one that throws, and the error it answers with', async () => {
    expect(await resultsOf(['=NB.BROKEN()', '=NB.REFUSES()'], 'A1:B1')).toEqual([
      ['#VALUE!', '#N/A'],
    ]);
  });

  test('say why they answer with an error, as long as the formula stands', async () => {
    const { host, Excel: excel } = node();
    const sheet = addSheet(node(), '说明');
    const shown = (formula: string) =>
      excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('说明').getRange('B2');
        cell.formulas = [[formula]];
        cell.load('values');
        await context.sync();
        return [...(cell.values.flat() as unknown[]), host.errorMessages.at(sheet, 1, 1)];
      });
    expect(await shown('=NB.REFUSES()')).toEqual(['#N/A', '形状不同']);
    expect(await shown('=NA()')).toEqual(['#N/A', undefined]);
  });

  test('are not called with an error, which is the result', async () => {
    expect(await resultsOf(['=NB.SEEN(1/0)'], 'A1')).toEqual([['#DIV/0!']]);
  });

  test('recalculate when a cell they read changes', async () => {
    const values = await onNewSheet(node(), async (sheet, context) => {
      sheet.getRange('A1:B1').formulas = [[1, '=NB.GAP(A1,1)']];
      await context.sync();
      sheet.getRange('A1').values = [[10]];
      const result = sheet.getRange('B1');
      result.load('values');
      await context.sync();
      return result.values;
    });
    expect(values).toEqual([[9]]);
  });

  test('are told their address where they ask for it', async () => {
    const address = await onNewSheet(
      node(),
      async (sheet, context) => {
        const cell = sheet.getRange('C4');
        cell.formulas = [['=NB.WHERE()']];
        cell.load('values');
        await context.sync();
        return cell.values;
      },
      '地址',
    );
    expect(address).toEqual([['地址!C4']]);
  });
});

describe('a formula that stands in the workbook before its function is known', () => {
  test.each([
    ['LATE', '=NB.LATE()'],
    ['LATER', `=NB.LATER(${Array.from({ length: 20 }, () => 'Sheet1!A1').join(',')})`],
  ])('is calculated when the function comes, however long: %s', async (id, formula) => {
    const { functionsOf, registerFunctions } = await hostBundle();
    const late = { functions: [{ id, name: id, parameters: [] }] };
    const runtime = node().window.CustomFunctions as Runtime;
    runtime.associate(id, () => 42);
    addSheet(node(), id).getRange('A1').setValue({ f: formula });
    const shown = () =>
      node().Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(id).getRange('A1');
        range.load('values');
        await context.sync();
        return range.values as unknown;
      });
    expect(await shown()).toEqual([['#NAME?']]);
    registerFunctions(node().host, 'NB', late, functionsOf(node().window));
    node().univerAPI.getFormula().executeCalculation();
    expect(await shown()).toEqual([[42]]);
  });
});

describe('a formula that comes while another is being calculated', () => {
  // Univer begins a calculation a tenth of a second after an edit, and ends one that is under way.
  test.each([
    ['before Univer has taken it up', 20],
    ['after that', 200],
  ])('is waited for, whether the other ends %s', async (_when, milliseconds) => {
    const { functionsOf, registerFunctions } = await hostBundle();
    const runtime = node().window.CustomFunctions as Runtime;
    const calls: (() => void)[] = [];
    runtime.associate(
      'SLOW',
      () =>
        new Promise((resolve) =>
          calls.push(() => {
            resolve('done');
          }),
        ),
    );
    const slow = { functions: [{ id: 'SLOW', name: 'SLOW', parameters: [] }] };
    const forget = registerFunctions(node().host, 'NB', slow, functionsOf(node().window));
    const finish = setInterval(() => {
      if (calls.length > 1)
        calls.splice(1).forEach((answer) => {
          answer();
        });
    }, 20);
    const values = await onNewSheet(node(), async (sheet, context) => {
      sheet.getRange('A1').formulas = [['=NB.SLOW()']];
      await context.sync();
      await until(() => calls.length > 0);
      sheet.getRange('B1').formulas = [['=1+1']];
      setTimeout(() => calls[0]?.(), milliseconds);
      const range = sheet.getRange('A1:B1');
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    clearInterval(finish);
    forget();
    expect(values).toEqual([['done', 2]]);
  });
});

describe("Excel's own road to a custom function", () => {
  test('through the runtime of office.js gives the same', async () => {
    const result = await node().host.invocations.invoke('GAP', [5, 3], 'Sheet1!A1');
    expect(result).toBe(2);
  });
});
