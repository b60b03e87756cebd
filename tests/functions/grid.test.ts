import { columnName, type CellValue } from '../../src/report';
import type { PlainFunctions } from '../support/customFunctions';
import { hostBundle } from '../support/hostBundle';
import { functionsInHost } from '../support/functionsInHost';
import { nodeHostForAll } from '../support/nodeHost';
import { examples, type Argument, type Example } from './examples';
import { addSheet } from '../support/newSheet';

/*
 * The same examples as in examples.test.ts, by the two roads on which Excel calls a function: a
 * formula in the grid, and office.js's own custom-function runtime.
 */

const node = nodeHostForAll();
let functions: PlainFunctions;

beforeAll(async () => {
  functions = await functionsInHost(node());
});

/** Where the n-th range of an example stands: beside the formula, far enough for a table. */
const columnOf = (n: number) => 20 * (n + 1);

function isRange(argument: Argument): argument is readonly (readonly CellValue[])[] {
  return Array.isArray(argument);
}

/** How a formula writes a reference to cells. */
type Cells = (reference: string) => string;

const itself: Cells = (reference) => reference;

/** As the help advises for an Excel that hands blank cells over as 0. */
const blanksKept: Cells = (reference) => `IF(ISBLANK(${reference}),"",${reference})`;

/** An argument as a formula writes it: a reference for cells, a literal for one value. */
function written(argument: Argument, n: number, cells: Cells = itself): string {
  if (isRange(argument)) {
    const [left, right] = [columnOf(n), columnOf(n) + (argument[0]?.length ?? 1) - 1];
    return cells(`${columnName(left)}1:${columnName(right)}${argument.length}`);
  }
  return typeof argument === 'string' ? `"${argument}"` : String(argument ?? '');
}

/** As it is typed: the way to type a number as text. */
const typed = (cell: CellValue) =>
  typeof cell === 'string' && /^\d+$/.test(cell) ? `'${cell}` : cell;

/** What the cells show after the formulas are typed; ranges are put beside them before. */
type Shown = ReadonlyMap<Example, unknown[][]>;

/** Types an example into a sheet of its own; its result is still to be loaded. */
function typedInto(sheet: Excel.Worksheet, { id, args, shows }: Example, cells?: Cells) {
  args.forEach((argument, n) => {
    if (!isRange(argument)) return;
    const width = argument[0]?.length ?? 0;
    // What is null there stays as it is: blank.
    sheet.getRange(written(argument, n)).values = argument.map((line) =>
      Array.from({ length: width }, (_, column) => typed(line[column] ?? null)),
    );
  });
  sheet.getRange('A1').formulas = [
    [`=NB.${id}(${args.map((one, n) => written(one, n, cells)).join(',')})`],
  ];
  const right = columnName((shows[0]?.length ?? 1) - 1);
  return sheet.getRange(`A1:${right}${shows.length}`);
}

/** All at once: the grid calculates a tenth of a second after what was typed. */
async function inGrid(all: readonly Example[], cells?: Cells): Promise<Shown> {
  const sheets = all.map((example) => [example, addSheet(node())] as const);
  try {
    return await node().Excel.run(async (context) => {
      const results = sheets.map(([example, added]) => {
        const sheet = context.workbook.worksheets.getItem(added.getSheetId());
        return [example, typedInto(sheet, example, cells)] as const;
      });
      for (const [, result] of results) result.load('values');
      await context.sync();
      return new Map(results.map(([example, { values }]) => [example, values as unknown[][]]));
    });
  } finally {
    for (const [, added] of sheets) node().host.engine.workbook.deleteSheet(added);
  }
}

describe('custom functions, typed into the grid', () => {
  let shown: Shown;
  beforeAll(async () => {
    shown = await inGrid(examples);
  });

  test.each(examples)('$id: $title', (example) => {
    expect(shown.get(example)).toEqual(example.shows);
  });
});

describe('custom functions in an Excel that hands blank cells over as 0', () => {
  const withBlanks = examples.filter(({ args }) =>
    args.some((one) => isRange(one) && one.flat().includes(null)),
  );
  let shown: Shown;
  beforeAll(async () => {
    node().host.mode = (await hostBundle()).ltsc2021;
    shown = await inGrid(withBlanks, blanksKept);
  });
  afterAll(async () => {
    node().host.mode = (await hostBundle()).microsoft365;
  });

  test.each(withBlanks)('$id, written as the help says: $title', (example) => {
    expect(shown.get(example)).toEqual(example.shows);
  });

  it('is another matter where it is not written so', async () => {
    const differ = Array.from(
      await inGrid(withBlanks),
      ([{ shows }, cells]) => JSON.stringify(cells) !== JSON.stringify(shows),
    );
    expect(differ).toContain(true);
  });
});

/** An answer of the client's runtime with its errors as the cells show them. */
function cellsOf(answer: unknown): unknown {
  const rows: readonly unknown[] = Array.isArray(answer) ? answer : [[answer]];
  return rows.map((row) =>
    (Array.isArray(row) ? (row as unknown[]) : [row]).map((cell) =>
      typeof cell === 'object' && cell !== null && 'code' in cell ? cell.code : cell,
    ),
  );
}

/** What this road can tell of an example: a failure that is the whole answer has words but no kind. */
function toldOf(shows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const [first, ...more] = shows.flat();
  const failed = more.length === 0 && typeof first === 'string' && first.startsWith('#');
  return failed ? [['#VALUE!']] : shows;
}

describe("custom functions, by office.js's own road", () => {
  let answers: ReadonlyMap<Example, unknown>;
  beforeAll(async () => {
    // All at once: its runtime looks for calls five times a second.
    const { invocations } = node().host;
    const all = examples.map(async (example): Promise<readonly [Example, unknown]> => {
      const { id, args } = example;
      return [example, await invocations.invoke(id, functions.shaped(id, args), 'Sheet1!A1')];
    });
    answers = new Map(await Promise.all(all));
  });

  test.each(examples)('$id: $title', (example) => {
    expect(cellsOf(answers.get(example))).toEqual(toldOf(example.shows));
  });
});
