import { parse } from 'acorn';
import { gzipSync } from 'node:zlib';
import { bareRealm } from '../support/bareRealm';
import { ErrorCode, ExcelError, loadFunctions, shown } from '../support/customFunctions';
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
  ])('does not carry %s', (_what, words) => {
    expect(script.includes(words)).toBe(false);
  });

  it('weighs no more than 66 kB compressed', () => {
    expect(gzipSync(script).length).toBeLessThan(66_000);
  });
});

describe('in a realm with nothing newer', () => {
  const works = new Map<string, Work>();
  let ask: (id: string, args: readonly unknown[]) => readonly unknown[];

  beforeAll(async () => {
    const { shaped } = await loadFunctions();
    ask = shaped;
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
});
