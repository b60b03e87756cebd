import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { consistentReport, withFigures } from '../support/consistentReport';
import { figuresOf, Folder, nianbao, told, type Told } from './command';

jest.setTimeout(120_000);

const folder = new Folder();
afterAll(() => {
  folder.remove();
});

const bin = join(__dirname, '..', '..', 'bin', 'nianbao.cjs');
const good = JSON.stringify(figuresOf(consistentReport(1)));
const report = consistentReport(2);
const wrong = JSON.stringify(figuresOf(withFigures(report, { '3.granted.total': 99_999 })));

const linesOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Told & { readonly why?: string; readonly kept: string[] });

/** The command with something at its standard input. */
function piped(input: string | Uint8Array, ...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, 'check', ...args], {
    input,
    encoding: 'utf8',
  });
  return { out: stdout, err: stderr, code: status };
}

describe('reports that come one a line', () => {
  test('are judged one a line, in their order, whatever stands between them', () => {
    const file = folder.put('a.ndjson', `${good}\n{"values":\n\n${wrong}\n[]\n`);
    const said = nianbao('check', file, '--ndjson', '--jobs', '2');
    const lines = linesOf(said.out);
    expect(lines.map(({ status }) => status)).toEqual([
      'clean',
      'unreadable',
      'error',
      'unreadable',
    ]);
    expect(lines[1]?.why).toMatch(/^第 2 行：/);
    expect(lines[3]?.why).toMatch(/^第 5 行：/);
    expect(said.err.trim().split('\n')).toHaveLength(2);
    expect(said.code).toBe(2);
  });

  test('are the same from a file, from a pipe and from an array', () => {
    const lines = `${good}\n${wrong}\n`;
    const file = folder.put('b.json', lines);
    const array = folder.put('c.json', `[${good},\n${wrong}]`);
    const values = (all: readonly Told[]) => all.map((one) => [one.status, one.values]);
    const expected = values(told(nianbao('check', array, '--json')));
    expect(expected.map(([status]) => status)).toEqual(['clean', 'error']);
    expect(values(told(nianbao('check', file, '--json')))).toEqual(expected);
    expect(values(linesOf(piped(lines, '-', '--ndjson').out))).toEqual(expected);
    expect(values(linesOf(piped(`[${good},${wrong}]`, '-', '--ndjson').out))).toEqual(expected);
  });

  test('what came out goes in again', () => {
    const first = piped(`${good}\n${wrong}\n`, '-', '--ndjson');
    const again = piped(first.out, '-', '--ndjson');
    expect(linesOf(again.out).map(({ values }) => values)).toEqual(
      linesOf(first.out).map(({ values }) => values),
    );
    expect(again.code).toBe(1);
  });

  test('are judged one by one, however slowly they come', async () => {
    const child = spawn(process.execPath, [bin, 'check', '-', '--ndjson'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    child.stdin.write(`${good}\n${wrong}\n`);
    expect(JSON.parse(String((await lines.next()).value))).toMatchObject({ status: 'clean' });
    expect(JSON.parse(String((await lines.next()).value))).toMatchObject({ status: 'error' });
    child.stdin.end(good);
    expect(JSON.parse(String((await lines.next()).value))).toMatchObject({ status: 'clean' });
    expect((await lines.next()).done).toBe(true);
  });

  test.each(['utf16le', 'utf8'] as const)('may begin with the mark of %s', (coding) => {
    const input = Buffer.from(`\uFEFF${good}\n${wrong}\n`, coding);
    expect(linesOf(piped(input, '-', '--ndjson').out).map(({ status }) => status)).toEqual([
      'clean',
      'error',
    ]);
  });

  test('one entry of an array that cannot be read is one line, and the others are judged', () => {
    const array = folder.put('d.json', `[${good},{"values":{"x":1}},${wrong}]`);
    const said = nianbao('check', array, '--json');
    expect(told(said).map(({ status }) => status)).toEqual(['clean', 'unreadable', 'error']);
    expect(said.err).toMatch(/第 2 份：/);
  });
});

describe('files', () => {
  test('are found by a star, in natural order, and a broken one stops no other', () => {
    for (const name of ['镇10.json', '镇2.json', '镇1.json']) folder.put(name, good);
    folder.put('镇3.json', 'nothing');
    const said = nianbao('check', folder.at('镇*.json'), '--ndjson', '--jobs', '2');
    expect(
      linesOf(said.out).map(({ source, status }) => [source.split('/').at(-1), status]),
    ).toEqual([
      ['镇1.json', 'clean'],
      ['镇2.json', 'clean'],
      ['镇3.json', 'unreadable'],
      ['镇10.json', 'clean'],
    ]);
    expect(said.code).toBe(2);
  });

  test('of a folder that is named are all judged, locks of open files left out', () => {
    const inner = new Folder();
    for (const name of ['乙10.json', '乙9.json', '~$乙9.json', '.乙']) inner.put(name, good);
    const said = nianbao('check', inner.path, '--ndjson');
    expect(linesOf(said.out).map(({ source }) => source.split('/').at(-1))).toEqual([
      '乙9.json',
      '乙10.json',
    ]);
    inner.remove();
  });

  test('that are not there, in a folder without any, are told', () => {
    const inner = new Folder();
    const said = nianbao('check', inner.path, '--ndjson');
    expect([said.out, said.err, said.code]).toEqual(['', '给出的文件夹里没有文件。\n', 2]);
    inner.remove();
  });

  test('nothing is said of progress where nobody watches', () => {
    const file = folder.put('e.ndjson', `${good}\n${good}\n`);
    expect(nianbao('check', file, '--ndjson').err).toBe('');
  });

  test('names with commands for the terminal in them command nothing', () => {
    const said = nianbao('check', folder.at('\u001b[31m甲.xlsx'));
    expect(said.err).toMatch(/没有这个文件/);
    expect(said.err).not.toContain('\u001b');
  });

  test('where nobody reads any more, the command ends in silence', () => {
    const file = folder.put('f.ndjson', `${good}\n`.repeat(500));
    const { status, stderr, stdout } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${bin}" check "${file}" --ndjson | head -n 1 | wc -l`],
      { encoding: 'utf8' },
    );
    expect([status, stderr, stdout.trim()]).toEqual([0, '', '1']);
  });
});

describe('wrong usage', () => {
  test.each([
    ['two manners', ['--json', '--ndjson'], /只能用一个/],
    ['jobs that are none', ['--jobs', '0'], /--jobs/],
  ])('%s', (_, options, words) => {
    const said = nianbao('check', folder.at('a.ndjson'), ...options);
    expect(said.err).toMatch(words);
    expect(said.code).toBe(2);
  });
});
