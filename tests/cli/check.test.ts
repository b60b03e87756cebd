import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanXlsx, pageHtml, readDocument, tablesHtml } from '../../src/documents';
import { form2021 } from '../../src/form';
import { check, explain, keepPrevious, withOwn } from '../../src/validation';
import { consistentReport, withFigures } from '../support/consistentReport';
import { withKept } from '../support/keptInExcel';
import { figuresOf, Folder, nianbao, told, type Told } from './command';

const good = consistentReport(5, form2021, 80);
const organ = good.organ;
const wrong = withFigures(good, {
  '3.granted.person': (good.values[form2021.indexOf.get('3.granted.person') ?? -1] ?? 0) + 1,
});

const documentation = readFileSync(join(__dirname, '..', '..', 'docs', 'command-line.md'), 'utf8');
const keysOf = (value: object | undefined) => Object.keys(value ?? {}).sort();

describe('nianbao check', () => {
  const folder = new Folder();
  afterAll(() => {
    folder.remove();
  });

  const json = (name: string, ...reports: readonly (typeof good)[]) => {
    const [first] = reports;
    const content = reports.length === 1 && first ? figuresOf(first) : reports.map(figuresOf);
    return folder.put(name, JSON.stringify(content));
  };

  it('says 0 and nothing of level error where all comes out', () => {
    const said = nianbao('check', '--json', json('good.json', good));
    expect(said).toMatchObject({ code: 0, err: '' });
    const [report] = told(said);
    expect(report).toMatchObject({ source: 'good.json', organ, year: 2024, edition: '2021' });
    expect(report?.knownFrom).toEqual({});
    expect(report?.findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(report?.values).toEqual(figuresOf(good).values);
    expect(report?.suspects).toEqual([]);
  });

  it('says 1 and what is wrong, with the cell that the rule is about first', () => {
    const said = nianbao('check', '--json', json('wrong.json', wrong));
    expect(said.code).toBe(1);
    const [report] = told(said);
    expect(report?.status).toBe('error');
    const concluded = report?.findings.find(({ rule }) => rule === 'T3.concluded');
    expect(concluded).toMatchObject({ level: 'error', difference: -1 });
    expect(concluded?.cells[0]).toBe('3.concluded.person');
    expect(concluded?.basis).toContain('30号');
  });

  it('names the figure that mends it all', () => {
    const [report] = told(nianbao('check', '--json', json('wrong.json', wrong)));
    const from = figuresOf(wrong).values['3.granted.person'] ?? 0;
    expect(report?.suspects[0]).toEqual({
      rank: 1,
      tied: false,
      changes: [{ cell: '3.granted.person', from, to: from - 1 }],
    });
  });

  it('says why it names no figure where too many are wrong', () => {
    const many = ['granted', 'partial', 'unable.notHeld', 'denied.internal', 'denied.process'];
    const wrongs = many.map((item, i) => [`3.${item}.person`, 900 + 37 * i] as const);
    const others = many.map((item, i) => [`3.${item}.legal`, 500 + 91 * i] as const);
    const beyond = withFigures(good, Object.fromEntries([...wrongs, ...others]));
    const [report] = told(nianbao('check', '--json', json('beyond.json', beyond)));
    expect(report).toMatchObject({ status: 'error', suspects: [], limits: ['cells'] });
  });

  it('writes what docs/command-line.md says that it writes', () => {
    const [, block = ''] = /```json\n([^`]*)```/.exec(documentation) ?? [];
    const documented = JSON.parse(block) as { reports: readonly Told[] };
    const [shown] = documented.reports;
    const [report] = told(nianbao('check', '--json', json('wrong.json', wrong)));
    expect(keysOf(report)).toEqual(keysOf(shown));
    const ofEquation = report?.findings.find(({ rule }) => rule === 'T3.concluded');
    expect(keysOf(ofEquation)).toEqual(keysOf(shown?.findings[0]));
    expect(keysOf(report?.suspects[0])).toEqual(keysOf(shown?.suspects[0]));
    expect(keysOf(report?.notAssessable[0])).toEqual(keysOf(shown?.notAssessable[0]));
  });

  it('names the places in a workbook', async () => {
    const file = folder.put('wrong.xlsx', await cleanXlsx(wrong));
    const [report] = told(nianbao('check', '--json', file));
    const concluded = report?.findings.find(({ rule }) => rule === 'T3.concluded');
    expect(concluded?.places[0]).toBe('年报2024表三!D29');
    expect(report?.values).toEqual(figuresOf(wrong).values);
  });

  it.each([
    ['a whole page', 'page.html', pageHtml(good)],
    ['tables alone', 'tables.htm', tablesHtml(good)],
    ['a page that calls itself a workbook', 'page.xls', pageHtml(good)],
  ])('reads %s', (_, name, content) => {
    const said = nianbao('check', '--json', folder.put(name, content));
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(told(said).map(({ values }) => values)).toEqual([figuresOf(good).values]);
  });

  it('tells a missing figure from 0', () => {
    const file = json('missing.json', withFigures(good, { '3.received.person': null }));
    const [report] = told(nianbao('check', '--json', file));
    expect(report?.values['3.received.person']).toBeNull();
    const untold = report?.notAssessable.map(({ rule }) => rule);
    expect(untold).toContain('T3.balance');
  });

  it('confronts the report with last year’s, from another file or the same document', () => {
    const last = withFigures({ ...good, year: 2023 }, { '3.carriedOut.person': 77 });
    const alone = told(nianbao('check', '--json', json('this.json', good)));
    const beside = told(
      nianbao('check', '--json', '--previous', json('last.json', last), json('this.json', good)),
    );
    const both = folder.put('both.html', tablesHtml(last) + tablesHtml(good));
    const together = told(nianbao('check', '--json', both));
    const carried = ([report]: typeof alone) =>
      report?.findings.filter(({ rule }) => rule === 'year.carried').map(({ cells }) => cells[0]);
    expect(carried(alone)).toEqual([]);
    expect(carried(beside)).toContain('3.carriedIn.person');
    expect(carried(together.slice(1))).toContain('3.carriedIn.person');
    const entries = told(nianbao('check', '--json', json('both.json', last, good)));
    expect(carried(entries.slice(1))).toEqual([]);
  });

  it('tells what could not be told rule by rule', () => {
    const empty = json(
      'empty.json',
      withFigures(good, { '3.granted.person': null, '3.granted.business': null }),
    );
    const lines = nianbao('check', empty).out.split('\n');
    expect(lines.filter((line) => line.includes('（T3.concluded）：2 处，如'))).toHaveLength(1);
  });

  it('answers for every file and every report in it, in their order', () => {
    const said = nianbao('check', '--json', json('two.json', good, wrong), json('one.json', good));
    expect(told(said).map(({ source, status }) => [source, status === 'error'])).toEqual([
      ['two.json', false],
      ['two.json', true],
      ['one.json', false],
    ]);
  });

  it('takes several thousand reports in one array', () => {
    const many = Array.from({ length: 3000 }, (_, i) => (i % 10 === 0 ? wrong : good));
    const said = nianbao('check', '--json', json('many.json', ...many));
    expect(told(said).filter(({ status }) => status === 'error')).toHaveLength(300);
  });

  it('is readable without --json', () => {
    const said = nianbao('check', json('wrong.json', wrong));
    expect(said.code).toBe(1);
    const lines = said.out.split('\n');
    expect(lines[0]).toBe('wrong.json：某市某区某街道办事处，2024年');
    const message = check(wrong).findings.find(({ rule }) => rule === 'T3.concluded')?.message;
    expect(message).toMatch(/自然人列.*相差 1$/);
    expect(lines).toContain(`  [错误] ${message ?? ''}`);
    expect(said.out).toMatch(/依据：国办公开办函〔2021〕30号/);
    expect(said.out).not.toContain('各规则核查情况');
  });

  it('writes the whole 核查报告 when asked to', () => {
    const said = nianbao('check', '--report', json('wrong.json', wrong));
    expect(said).toMatchObject({ code: 1, err: '' });
    expect(said.out).toMatch(/^政府信息公开工作年度报告核查报告\n/);
    expect(said.out).toMatch(/\n核查时间：\d{4}年\d+月\d+日 \d\d:\d\d\n/);
    expect(said.out).toContain('T4.total 复议诉讼总计：相符');
    expect(said.out).toMatch(/推断 .*予以公开·自然人/);
  });

  describe('of a workbook that the add-in kept things in', () => {
    const odd = withFigures(good, { '2.regulations.effective': 2 });
    const reason = '规章由市政府制定，本机关负责公开。';

    const explained = async () => {
      const xlsx = await cleanXlsx(odd);
      const [report = odd] = await readDocument(xlsx, 'odd.xlsx');
      const explanations = check(report)
        .findings.filter(({ level }) => level === 'verify')
        .map((finding) => explain(finding, report, reason, '2025-01-20T09:30:00.000Z'));
      return withKept(xlsx, { explanations: withOwn({}, report, explanations) });
    };

    it('tells an explained 核实 as explained', async () => {
      const file = folder.put('explained.xlsx', await explained());
      const said = nianbao('check', file);
      expect(said.code).toBe(0);
      expect(said.out.split('\n')[1]).toMatch(/^通过核查。/);
      expect(said.out).toContain(`说明：${reason}`);
      const [report] = told(nianbao('check', '--json', file));
      const finding = report?.findings.find(({ rule }) => rule === 'regulations.authority');
      expect(finding).toMatchObject({ level: 'verify', explanation: reason });
    });

    it('does not pass with an explanation of other figures', async () => {
      const other = withFigures(odd, { '2.regulations.effective': 3 });
      const kept = { explanations: withOwn({}, odd, [{ ...explanationOf(odd), text: reason }]) };
      const file = folder.put('lapsed.xlsx', withKept(await cleanXlsx(other), kept));
      expect(nianbao('check', file).out).toContain(`原说明因数字变动已失效：${reason}`);
    });

    const explanationOf = (report: typeof good) => {
      const [finding] = check(report).findings.filter(({ level }) => level === 'verify');
      if (!finding) throw new Error('Nothing to explain.');
      return explain(finding, report, reason, '2025-01-20T09:30:00.000Z');
    };

    it('is held against last year’s report that was given in the pane', async () => {
      const last = withFigures({ ...good, year: 2023 }, { '3.carriedOut.person': 77 });
      const kept = { previous: withOwn({}, good, keepPrevious(last, good)) };
      const file = folder.put('given.xlsx', withKept(await cleanXlsx(good), kept));
      const [report] = told(nianbao('check', '--json', file));
      expect(report?.findings.map(({ rule }) => rule)).toContain('year.carried');
    });

    it('is checked by the settings that were chosen', async () => {
      const gap = withFigures(good, { '2.coercion.decisions': null });
      const plain = folder.put('gap.xlsx', await cleanXlsx(gap));
      const soft = withKept(await cleanXlsx(gap), { settings: { missing: 'verify' } });
      expect(nianbao('check', plain).code).toBe(1);
      expect(nianbao('check', folder.put('soft.xlsx', soft)).code).toBe(0);
    });
  });

  describe('with --units', () => {
    const unit = (name: string, times: number) =>
      json(
        `${name}.json`,
        withFigures(
          { ...good, organ: name },
          Object.fromEntries(form2021.figures.map(({ id }) => [id, times])),
        ),
      );
    const parent = (value: number) =>
      json(
        'parent.json',
        withFigures(good, Object.fromEntries(form2021.figures.map(({ id }) => [id, value]))),
      );
    const sums = (said: ReturnType<typeof nianbao>) =>
      told(said)[0]?.findings.filter(({ rule }) => rule === 'units.sum');

    it('holds a report against the sum of all files that follow', () => {
      const units = [unit('甲镇', 1), unit('乙镇', 2)];
      expect(sums(nianbao('check', '--json', parent(3), '--units', ...units))).toEqual([]);
      const [first] = sums(nianbao('check', parent(4), '--units', ...units, '--json')) ?? [];
      expect(first).toMatchObject({ difference: 1 });
      expect(first?.message).toMatch(/2 个单位（含本级）合计 3，相差 1（乙镇 2、甲镇 1）$/);
    });

    it('adds up nothing where a unit is there twice', () => {
      const again = json('again.json', { ...good, organ: '甲镇' });
      const said = nianbao('check', parent(1), '--units', unit('甲镇', 1), again);
      expect(said.code).toBe(2);
      expect(said.err).toBe(
        '--units：“甲镇”有 2 份年报（甲镇.json、again.json），不知道以哪一份为准，没有采用。请只选一份。\n',
      );
    });

    it('says which files were left out', () => {
      const earlier = json('earlier.json', { ...good, organ: '丙镇', year: 2023 });
      const said = nianbao('check', parent(1), '--units', unit('甲镇', 1), earlier);
      expect(said.err).toBe('--units：earlier.json与所查年报不是同一年度，没有计入。\n');
    });
  });

  it('says so where --previous does not fit', () => {
    const other = json('other.json', { ...good, year: 2023, organ: '另一机关' });
    const said = nianbao('check', '--previous', other, json('good.json', good));
    expect(said.err).toBe('--previous：不是所查年报的同一机关、上一年度的年报，没有采用。\n');
    expect(said.code).toBe(0);
  });

  describe('says 2, in one line on stderr,', () => {
    it.each([
      ['a file that is not there', 'nowhere.xlsx', null, /没有这个文件/],
      ['a file without a report', 'letter.txt', '各位同事：\n会议改到周三。\n', /没有认出/],
      ['a workbook that is not one', 'broken.xlsx', 'PK\u0003\u0004 broken', /已损坏/],
      ['an empty file', 'empty.xlsx', '', /是空的/],
      ['JSON that is not JSON', 'bad.json', '{"values":', /JSON/],
      ['an id that is none', 'id.json', '{"values":{"3.x":1}}', /3\.x/],
      [
        'a figure that is a word',
        'word.json',
        '{"values":{"3.received.person":"5"}}',
        /3\.received/,
      ],
      ['a PDF', 'a.pdf', '%PDF-1.7', /PDF/],
    ])('for %s', (_, name, content, words) => {
      const file = content === null ? folder.at(name) : folder.put(name, content);
      const said = nianbao('check', '--json', file);
      expect(said.code).toBe(2);
      expect(said.err).toMatch(words);
      expect(said.err.trim().split('\n')).toHaveLength(1);
      expect(told(said)).toMatchObject([{ status: 'unreadable', findings: [] }]);
    });

    it('and reads the other files all the same', () => {
      const said = nianbao('check', '--json', folder.at('nowhere.xlsx'), json('good.json', good));
      expect(said.code).toBe(2);
      expect(told(said).map(({ status }) => status === 'unreadable')).toEqual([true, false]);
    });

    it.each([
      ['no command', []],
      ['an unknown command', ['verify']],
      ['no file', ['check']],
      ['an unknown option', ['check', '--jsno', 'a.txt']],
      ['an option without its value', ['check', 'a.txt', '--previous']],
      ['units without a file', ['check', 'a.txt', '--units']],
      ['two ways of saying it', ['check', 'a.txt', '--json', '--report']],
      ['a template without a year', ['template', 'a.xlsx']],
      ['a template before its edition', ['template', '--year', '2019', 'a.xlsx']],
      ['totals that are neither', ['template', '--year', '2024', '--totals', 'x', 'a.xlsx']],
    ])('for %s', (_, args) => {
      const said = nianbao(...args);
      expect(said).toMatchObject({ code: 2, out: '' });
      expect(said.err).toMatch(/^用法不对：.+。\n$/);
    });
  });

  it('explains itself in Chinese', () => {
    const said = nianbao('--help');
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toMatch(/用法：[^]*nianbao check[^]*nianbao template[^]*退出码/);
  });
});
