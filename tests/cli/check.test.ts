import { cleanXlsx, pageHtml, tablesHtml } from '../../src/documents';
import { form2021 } from '../../src/form';
import { consistentReport, withFigures } from '../support/consistentReport';
import { figuresOf, Folder, nianbao, told } from './command';

const good = consistentReport(5, form2021, 80);
const organ = good.organ;
const wrong = withFigures(good, {
  '3.granted.person': (good.values[form2021.indexOf.get('3.granted.person') ?? -1] ?? 0) + 1,
});

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

  it('names the places in a workbook', async () => {
    const file = folder.put('wrong.xlsx', await cleanXlsx(wrong));
    const [report] = told(nianbao('check', '--json', file));
    const concluded = report?.findings.find(({ rule }) => rule === 'T3.concluded');
    expect(concluded?.places[0]).toBe('年报2024·三!D29');
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
    expect(said.out).toMatch(/wrong\.json：某市某区某街道办事处，2024年/);
    expect(said.out).toMatch(/\[错误\] .*自然人列.*相差 1/);
    expect(said.out).toMatch(/依据：国办公开办函〔2021〕30号/);
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
