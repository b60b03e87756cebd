import { parse } from 'acorn';
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { gzipSync } from 'node:zlib';
import { gridIn } from '../../src/functions/tables';
import { firstDayOf, serialOf } from '../../src/ledger';
import { lanesOf } from '../../src/report/recognise/layout/lanes';
import { lanesAmong } from '../../src/report/recognise/layout/strips';
import { scan } from '../../src/report/recognise/tokens/scan';
import { slipped } from '../support/arbitraryReport';
import { bareRealm } from '../support/bareRealm';
import { below, consistentReport, randomFrom } from '../support/consistentReport';
import {
  ErrorCode,
  ExcelError,
  loadFunctions,
  shown,
  type PlainFunctions,
} from '../support/customFunctions';
import { gridOfCases, someCases } from '../support/ledger/plainCase';
import { render, shapeNames } from '../support/renderings';
import { shippedFunctions } from '../support/shippedFunctions';
import { examples } from './examples';

/*
 * The file of the functions as it is shipped, in an engine as old as the oldest that Excel runs them
 * in: ES2016, without a page around it. What does not parse there does not load at all.
 */

type Work = (...args: unknown[]) => unknown[][];

let script = '';

beforeAll(async () => {
  script = await shippedFunctions();
}, 120_000);

/** Reports with a figure that is off, in every shape in which they come, as the cells of a range. */
const tables = fc
  .record({ seed: fc.nat(), shape: fc.constantFrom(...shapeNames), harmed: fc.boolean() })
  .map(({ seed, shape, harmed }) => {
    const report = consistentReport(seed);
    const { figures } = report.form;
    const { id = '' } = figures[seed % figures.length] ?? {};
    const wrong = slipped(report, id, 1 + below(40, randomFrom(seed)));
    const rows = render(wrong, shape, seed, { harmed }).grids.flatMap(({ cells }) => cells);
    const width = Math.max(1, ...rows.map((row) => row.length));
    return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  });

/** Whether tables side by side begin in one row, if there are any: those of functions.js are taken to. */
function beginTogether(cells: Parameters<typeof gridIn>[0]): boolean {
  const lines = scan(gridIn(cells));
  return isDeepStrictEqual(lanesAmong(lines), lanesOf(lines));
}

/** Ledgers with a slip here and there, for a year and up to a day of it. */
const ledgers = fc.record({
  cells: someCases().map((cases) =>
    gridOfCases(cases).cells.map((row) => row.map((cell) => cell ?? '')),
  ),
  year: fc.integer({ min: 2023, max: 2025 }),
  until: fc.constantFrom('', '06-30', '12-31'),
});

/** A day from before the first notice on holidays to after the last, as Excel counts days. */
const day = fc.integer({ min: serialOf(firstDayOf(2018)), max: serialOf(firstDayOf(2028)) });

/** Regular expressions are held against the edition with the rest of the text. */
const held = (text: string) => parse(text, { ecmaVersion: 2016, sourceType: 'script' }).type;

describe('functions.js as it is shipped', () => {
  it('parses as the JavaScript of 2016, its regular expressions too', () => {
    expect(held(script)).toBe('Program');
  });

  it.each([
    'try { a() } catch { b() }',
    'a?.b',
    'a ?? b',
    '/(?<=a)b/',
    '/\\p{L}/u',
    '/(?<y>a)/u',
    '({...a})',
  ])('would be told if it held %s', (newer) => {
    expect(() => held(newer)).toThrow(SyntaxError);
  });

  it.each([
    ['what is counted in a cell of the form', '三类内部事务信息指'],
    ['how a column of the ledger is filled in', '从列表中选一个'],
    ['what to do about a finding', '请核对是否漏加'],
    ['the reading of prose', '正文写的是'],
    ['why a figure was not read', '无法确定属于哪一行'],
    ['why a rule was not judged', '无法判断该用哪一版'],
    ['what a holiday is called', '端午节'],
    ['how the name of a file is taken apart', '政府信息公开|信息公开|工作|年度|情况'],
  ])('does not carry %s', (_what, words) => {
    expect(script.includes(words)).toBe(false);
  });

  it('weighs no more than 60 kB compressed', () => {
    expect(gzipSync(script).length).toBeLessThan(60_000);
  });
});

describe('in a realm with nothing newer', () => {
  const works = new Map<string, Work>();
  let whole: PlainFunctions;
  const ask = (id: string, args: readonly unknown[]) => whole.shaped(id, args);

  const expectSame = (id: string, args: readonly unknown[]) => {
    const shipped = shown(() => works.get(id)?.(...ask(id, args)) ?? []);
    expect(shipped).toEqual(whole.call(id, args));
  };

  beforeAll(async () => {
    whole = await loadFunctions();
    const associate = (id: string, work: Work) => works.set(id, work);
    const CustomFunctions = { associate, Error: ExcelError, ErrorCode };
    bareRealm({ CustomFunctions }).run(script);
  });

  test('the realm is as bare as it says', () => {
    const { run } = bareRealm({});
    const asked = [
      '[].flatMap',
      '"".replaceAll',
      'Object.entries',
      'typeof performance',
      '[].includes',
    ];
    expect(asked.map((one) => typeof run(one))).toEqual([
      'undefined',
      'undefined',
      'undefined',
      'string',
      'function',
    ]);
    expect(run('typeof performance')).toBe('undefined');
    expect(() => run('new RegExp("(?<=a)b")')).toThrow('Invalid regular expression');
    expect(() => run('RegExp("a.b", "s")')).toThrow('Invalid regular expression flag');
    expect(run('new RegExp("a(?=b)", "g").test("ab")')).toBe(true);
  });

  /** Prose beside tables is not judged in a cell, for the rules about it are not there. */
  test.each(examples.filter(({ id }) => ['CHECK', 'PROBLEMS', 'PASSED'].includes(id)))(
    '$id: $title, with prose above',
    ({ id, args: [range, ...others], shows }) => {
      const width = Array.isArray(range) && Array.isArray(range[0]) ? range[0].length : 0;
      const line = (text: string) => [[text, ...Array.from({ length: width - 1 }, () => '')]];
      const above = [...line('2023年工作情况'), ...line('本年共收到政府信息公开申请7件。')];
      const work = works.get(id);
      const rows: readonly unknown[] = Array.isArray(range) ? range : [];
      const all = ask(id, [[...above, ...rows], ...others]);
      expect(shown(() => work?.(...all) ?? []).cells).toEqual(shows);
    },
  );

  test.each(examples)('$id: $title', ({ id, args, shows, because }) => {
    const work = works.get(id);
    if (!work) throw new Error(`There is no function ${id}.`);
    const { cells, messages } = shown(() => work(...ask(id, args)));
    expect(cells).toEqual(shows);
    if (because !== undefined) expect(messages.join('\n')).toContain(because);
  });

  it('answers what the whole code answers, of which much is left out', () => {
    fc.assert(
      fc.property(tables.filter(beginTogether), (cells) => {
        for (const id of ['CHECK', 'SUSPECT']) expectSame(id, [cells]);
      }),
      { numRuns: 60 },
    );
  });

  it('counts a ledger and its deadlines as the whole code does', () => {
    fc.assert(
      fc.property(ledgers, ({ cells, year, until }) => {
        expectSame('LEDGER', [cells, year, until && `${year}-${until}`]);
        for (const [, , received] of cells) expectSame('DUE', [received]);
      }),
      { numRuns: 60 },
    );
  });

  it('tells working days as the whole code does', () => {
    fc.assert(
      fc.property(day, day, (from, to) => expectSame('WORKDAYS', [from, to])),
      { numRuns: 1000 },
    );
  });
});
