import { readFileSync } from 'node:fs';
import { functionFiles } from '../../scripts/function-files.cjs';
import { toldIn, type ToldExample } from '../../scripts/functions-told.mjs';
import { columnName } from '../../src/report';
import { samples, sampleXlsx } from '../../src/workbench/samples';
import { loadFunctions } from '../support/customFunctions';
import { functionsInHost } from '../support/functionsInHost';
import { hostBundle } from '../support/hostBundle';
import { startNodeHost, type NodeHost } from '../support/nodeHost';
import { onNewSheet } from '../support/newSheet';

/*
 * Every example that the help and docs/functions.md give, pasted into the sample that it names.
 */

jest.setTimeout(120_000);

const examples = functionFiles.flatMap((file) =>
  [...toldIn(readFileSync(file, 'utf8'))].flatMap(([id, told]) =>
    told.examples.map((example) => ({ id, ...example })),
  ),
);

async function startOn(sample: string): Promise<NodeHost> {
  const found = samples.find(({ name }) => name === sample);
  if (!found) throw new Error(`There is no sample ${sample}.`);
  const bytes = await sampleXlsx[found.id]();
  const { openBook } = await hostBundle();
  const node = await startNodeHost(
    {},
    bytes ? (await openBook(bytes, 'sample', '')).data : undefined,
  );
  await functionsInHost(node);
  return node;
}

/** A cell's value as it reads on the screen. */
const asShown = (value: unknown): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

/** What the cells show, pasted into a sheet of its own; a row and a column more than is told. */
function shownBy(node: NodeHost, { formula, rows }: ToldExample): Promise<string[][]> {
  return onNewSheet(node, async (sheet, context) => {
    sheet.getRange('A1').formulas = [[formula]];
    const width = Math.max(...rows.map((row) => row.length));
    const range = sheet.getRange(`A1:${columnName(width)}${rows.length + 1}`);
    range.load('values');
    await context.sync();
    return (range.values as unknown[][]).map((row) => row.map(asShown));
  });
}

/** What must be shown where the example tells it, and nothing beyond where it leaves nothing out. */
function asTold(shown: readonly (readonly string[])[], { rows }: ToldExample): string[][] {
  return shown.map((line, row) => {
    const told = rows.find(([first], at) => first === '…' && at <= row) ?? rows[row] ?? [];
    return line.map((cell, column) => {
      const leftOut = told.findIndex((one) => one === '…');
      if (leftOut >= 0 && column >= leftOut) return cell;
      return told[column] ?? '';
    });
  });
}

describe('every function', () => {
  test('has an example that says what it shows', async () => {
    const { ids } = await loadFunctions();
    const telling = examples.filter(
      ({ id, formula, rows }) => formula.startsWith(`=NB.${id}(`) && rows.length > 0,
    );
    expect(telling).toEqual(examples);
    expect([...new Set(examples.map(({ id }) => id))].sort()).toEqual([...ids].sort());
  });
});

describe.each([...new Set(examples.map(({ sample }) => sample))])('in %s', (sample) => {
  let node: NodeHost;
  beforeAll(async () => {
    node = await startOn(sample);
  });
  afterAll(() => {
    node.stop();
  });

  test.each(examples.filter((one) => one.sample === sample))(
    '$formula shows what its help says',
    async (example) => {
      const shown = await shownBy(node, example);
      expect(shown).toEqual(asTold(shown, example));
    },
  );
});
