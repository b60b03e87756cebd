import { gridsFromHtml, gridsFromText, tablesHtml, tablesText } from '../../src/documents';
import { recognise, type CellValue, type Grid } from '../../src/report';
import { consistentReport } from '../support/consistentReport';
import { reportCells } from '../support/tableCells';

const report = consistentReport(31);
const { organ } = report;
const [title = '', ...tables] = tablesText(report).trimEnd().split('\n');
const cells: readonly CellValue[][] = [[title], ...reportCells(report).slice(0, -1)];

const sheetOf = (lines: readonly (readonly CellValue[])[], sheet = '年报'): readonly Grid[] => [
  { sheet, top: 0, left: 0, cells: lines.map((line) => [...line]), merges: [], columns: 'typed' },
];

/** A report and the same tables once more, with a line between. */
const twice: Readonly<Record<string, (line: string) => readonly Grid[]>> = {
  'text with tabs': (line) => gridsFromText([title, ...tables, line, ...tables].join('\n')),
  'text with pipes': (line) =>
    gridsFromText(
      [title, ...tables, line, ...tables].map((text) => text.replaceAll('\t', ' | ')).join('\n'),
    ),
  'text without a heading': (line) =>
    gridsFromText([title, ...tables, line, ...tables.slice(1)].join('\n')),
  'a page': (line) => gridsFromHtml(`${tablesHtml(report)}<p>${line}</p>${tablesHtml(report)}`),
  'a cell of each later table': (line) =>
    gridsFromHtml(
      tablesHtml(report) +
        tablesHtml(report).replace(/<table[^>]*>/g, `$&<tr><td colspan="10">${line}</td></tr>`),
    ),
  'a sheet': (line) => sheetOf([...cells, [line], ...cells.slice(1)]),
  'a sheet, in its second column': (line) => sheetOf([...cells, ['', line], ...cells.slice(1)]),
};

const facts = (grids: readonly Grid[]) =>
  recognise(grids, '').map((read) => [read.organ, read.year]);

describe.each(Object.entries(twice))('a short line between tables in %s', (_, grids) => {
  it.each([
    ['附：2023年数据', organ, 2023],
    ['2023年度', organ, 2023],
    ['（2023年）', organ, 2023],
    ['二〇二三年数据', organ, 2023],
    ['上年（2023年）数据', organ, 2023],
    ['上年数据', organ, null],
    ['附：去年同期数据', organ, null],
    ['以前年度', organ, null],
    ['附：2023年、2022年数据', organ, null],
    ['注：2023年结转3件', organ, null],
    ['附：青山镇供水所数据', '青山镇供水所', 2024],
    ['附：青山镇供水所2023年数据', '青山镇供水所', 2023],
    ['填报单位：白云镇人民政府', '白云镇人民政府', 2024],
    ['白云镇人民政府', null, 2024],
    ['2024年度', organ, 2024],
    ['注：上年结转数有误', organ, 2024],
    ['续表', organ, 2024],
    ['2025年1月20日', organ, 2024],
  ])('tells whose the later are: %s', (line, later, year) => {
    expect(facts(grids(line))).toEqual([
      [organ, 2024],
      [later, year],
    ]);
  });
});

describe('a line above a table that is not there yet', () => {
  const at = tables.findIndex((line) => line.startsWith('四、因'));
  const before = (line: string) =>
    recognise(
      gridsFromText([title, ...tables.slice(0, at), line, ...tables.slice(at)].join('\n')),
      '',
    ).map((read) => [read.year, [...read.present].join('')]);

  it.each(['注：2023年结转3件', '注：上年结转数有误', '2024年度', '单位：件', '第3页', title])(
    'does not cut the report: %s',
    (line) => {
      expect(before(line)).toEqual([[2024, '234']]);
    },
  );

  it.each([
    ['附：2023年数据', 2023],
    ['上年数据', null],
  ])('gives the table to a report of another year: %s', (line, year) => {
    expect(before(line)).toEqual([
      [2024, '23'],
      [year, '4'],
    ]);
  });
});

it('a heading of the later tables may name their year', () => {
  for (const words of ['主动公开政府信息情况', '收到和处理政府信息公开申请情况']) {
    const later = tables.map((line) => line.replace(`、${words}`, `、2023年${words}`));
    expect(facts(gridsFromText([title, ...tables, ...later].join('\n')))).toEqual([
      [organ, 2024],
      [organ, 2023],
    ]);
  }
});

it('prose below the tables of another year does not give them the year of the report', () => {
  const end = ['五、存在的主要问题及改进情况', '2024年，主动公开还不够及时。'];
  for (const first of [title, '政府信息公开工作年度报告']) {
    const lines = [first, ...tables, '上年数据', ...tables, ...end];
    expect(facts(gridsFromText(lines.join('\n'))).at(-1)?.[1]).toBeNull();
  }
});

it('tables of another year are not completed by those of the report on another sheet', () => {
  const lines = [title, ...tables].map((line) => line.split('\t'));
  const at = lines.findIndex(([cell]) => cell?.startsWith('三、收到'));
  const [head = [], ...two] = lines.slice(0, at);
  const grids = [
    ...sheetOf([head, ...two, ['上年数据'], ...two], '表二'),
    ...sheetOf([head, ...lines.slice(at)], '其他表'),
  ];
  const reports = recognise(grids, '');
  expect(reports.map(({ year, present }) => [year, [...present].join('')])).toEqual([
    [2024, '234'],
    [null, '2'],
  ]);
});

describe('years side by side in one sheet', () => {
  const lines = cells.slice(1);
  const width = Math.max(...lines.map((line) => line.length)) + 1;
  const wide = (line: readonly CellValue[]) =>
    Array.from({ length: width }, (_, column) => line[column] ?? null);
  const beside = (left: string, right: string) =>
    sheetOf([[...wide([left]), right], ...lines.map((line) => [...wide(line), ...line])], '2024');

  it.each([
    ['2023年', 2023],
    ['上年数据', null],
    ['附：2023年、2022年数据', null],
  ])('are those above each: %s', (line, year) => {
    expect(facts(beside('2024年', line)).map(([, own]) => own)).toEqual([2024, year]);
  });
});

it('what is taken from the name of a sheet is said of every report in it', () => {
  const reports = recognise(sheetOf([...cells.slice(1), ...cells.slice(1)], '2024'), '');
  expect(reports.map(({ year, sources }) => [year, sources])).toEqual([
    [2024, { year: 'sheet' }],
    [2024, { year: 'sheet' }],
  ]);
});
