import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { gridsFromText } from '../../src/documents/formats/text/read/gridsFromText';
import { form2021, forms } from '../../src/form';
import { placeOf, placeText, recognise, valueOf, type Grid, type Report } from '../../src/report';
import { consistentReport } from '../support/consistentReport';
import { render, shapeNames } from '../support/renderings';
import { outcomeOf } from '../support/renderings/outcome';
import { realReports } from '../support/realReports';
import { reportCells, tableCells } from '../support/tableCells';

const huayuan = readFileSync(join(__dirname, '../fixtures/report-2024-huayuan.txt'), 'utf8');

function sheet(cells: Grid['cells'], more: Partial<Grid> = {}): Grid {
  return { sheet: 'Sheet1', top: 0, left: 0, cells, merges: [], columns: 'typed', ...more };
}

function only(reports: readonly Report[]): Report {
  expect(reports).toHaveLength(1);
  const [report] = reports;
  if (!report) throw new Error('No report.');
  return report;
}

/** The same figures, missing ones missing. */
function expectSame(read: Report | undefined, written: Report): void {
  expect(read?.form).toBe(written.form);
  expect(Array.from(read?.values ?? [])).toEqual(Array.from(written.values));
}

describe('a whole report as it is pasted from its page', () => {
  const report = only(recognise(gridsFromText(huayuan), '粘贴的内容'));

  test('is read completely: 200 figures, organ and year', () => {
    expect(Array.from(report.values)).toEqual(new Array<number>(200).fill(0));
    expect(report.form).toBe(form2021);
    expect(report.organ).toBe('牧野区花园街道办事处');
    expect(report.year).toBe(2024);
    expect(report.unread).toEqual([]);
    expect(report.labels).toEqual([]);
  });

  test('knows the place of every figure, even where a row stands shifted', () => {
    const places = form2021.figures.map(({ id }) => placeOf(report, id));
    expect(places).not.toContain(null);
    expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(200);
    const line = huayuan.split('\n').findIndex((text) => text.startsWith('3. 其他'));
    expect(placeOf(report, '3.otherwise.other.person')).toEqual({
      sheet: null,
      row: line,
      column: 2,
    });
  });

  test('keeps the text outside the tables, with its headings', () => {
    const texts = report.narrative.map(({ text }) => text);
    expect(texts).toContain('一、总体情况');
    expect(texts).toContain('2024 年,街道没有收到公开申请。');
    expect(texts).toContain('六、其他需要报告的事项');
    expect(texts.some((text) => text.includes('规章'))).toBe(false);
  });
});

describe('sheets', () => {
  const report = consistentReport(7, form2021, 300);
  const cells = reportCells(report);

  test('three tables in one sheet are read with their places', () => {
    const read = only(
      recognise([sheet([['某局2024年政府信息公开工作年度报告'], ...cells])], 'a.xlsx'),
    );
    expectSame(read, report);
    expect(read.organ).toBe('某局');
    const place = placeOf(read, '2.licensing.decisions');
    expect(place && placeText(place)).toBe('Sheet1!B8');
  });

  test('tables that start at column Q of a window of a sheet are read, and placed in the sheet', () => {
    const grid = sheet(cells, { top: 40, left: 16 });
    const read = only(recognise([grid], 'a.xlsx'));
    expectSame(read, report);
    expect(placeOf(read, '2.licensing.decisions')).toEqual({
      sheet: 'Sheet1',
      row: 46,
      column: 17,
    });
  });

  test('a sheet per table makes one report, its year taken from the names of the sheets', () => {
    const grids = report.form.tables.map((table, i) =>
      sheet(tableCells(report, table), { sheet: `年报2023表${'二三四'[i] ?? ''}` }),
    );
    const read = only(recognise(grids, 'a.xlsx'));
    expectSame(read, report);
    expect(read.year).toBe(2023);
  });

  test('two years in sheets of one workbook are two reports', () => {
    const earlier = consistentReport(8, form2021, 300);
    const grids = [report, earlier].flatMap((one, n) =>
      one.form.tables.map((table, i) =>
        sheet(tableCells(one, table), { sheet: `年报${2024 - n}表${'二三四'[i] ?? ''}` }),
      ),
    );
    const read = recognise([...grids.slice(3), ...grids.slice(0, 3)], 'a.xlsx');
    expect(read.map(({ year }) => year)).toEqual([2023, 2024]);
    expectSame(read[0], earlier);
    expectSame(read[1], report);
  });

  test('two years side by side in one sheet are two reports', () => {
    const earlier = consistentReport(8, form2021, 300);
    const right = reportCells(earlier);
    const both = cells.map((row, r) => [
      ...Array.from({ length: 17 }, (_, c) => row[c] ?? null),
      ...(right[r] ?? []),
    ]);
    const titles = ['某局2024年政府信息公开工作年度报告', '某局2023年政府信息公开工作年度报告'];
    const top = [titles[0] ?? null, ...new Array<null>(16).fill(null), titles[1] ?? null];
    const read = recognise([sheet([top, ...both])], 'a.xlsx');
    expect(read.map(({ year }) => year)).toEqual([2024, 2023]);
    expectSame(read[0], report);
    expectSame(read[1], earlier);
  });

  test('a table that is there twice is two reports, never one made of both', () => {
    const other = consistentReport(9, form2021, 300);
    const read = recognise([sheet([...cells, ...reportCells(other)])], 'a.xlsx');
    expect(read).toHaveLength(2);
    expectSame(read[0], report);
    expectSame(read[1], other);
  });

  test('a blank cell is missing at its place, a number stored as text holds its number', () => {
    const [, table3] = report.form.tables;
    if (!table3) throw new Error('No table.');
    const changed = tableCells(report, table3).map((row) => [...row]);
    const line = changed[3];
    if (!line) throw new Error('No row.');
    line.splice(3, 4, null, '22件', '#REF!', '　');
    const read = only(recognise([sheet(changed)], 'a.xlsx'));
    const reading = (id: string) => read.readings[read.form.indexOf.get(id) ?? -1];
    expect(reading('3.received.person')).toMatchObject({
      state: 'missing',
      place: { sheet: 'Sheet1', row: 3, column: 3 },
    });
    expect(reading('3.received.business')).toMatchObject({ state: 'text', held: 22 });
    expect(reading('3.received.research')).toMatchObject({ state: 'text', held: null });
    expect(reading('3.received.welfare')).toMatchObject({ state: 'missing' });
    expect(valueOf(read, '3.received.business')).toBeNull();
    expect(valueOf(read, '3.received.legal')).toBe(valueOf(report, '3.received.legal'));
  });

  test('what is not a report is none', () => {
    expect(recognise([], '')).toEqual([]);
    expect(
      recognise(
        [
          sheet([
            ['姓名', '电话'],
            ['行政许可', 5],
          ]),
        ],
        '',
      ),
    ).toEqual([]);
  });
});

describe('labels', () => {
  test('slips in labels are read, and told; spacing, brackets and radicals are no slips', () => {
    const slipped = huayuan
      .replace('2. 其他法律行政法规禁止公开', '2.其他法律行政止公开')
      .replace('本年制发件数', '本年度制发数')
      .replace('行政许可', '⾏ 政许可')
      .replace('（单位：万元）', '(单位:万元)');
    const read = only(recognise(gridsFromText(slipped), ''));
    expect(read.unread).toEqual([]);
    expect(Array.from(read.values)).toEqual(new Array<number>(200).fill(0));
    expect(read.labels.map(({ text, expected }) => [text, expected])).toEqual([
      ['本年度制发数', '本年制发件数'],
      ['2.其他法律行政止公开', '2.其他法律行政法规禁止公开'],
    ]);
  });

  test('a row whose figures were lost is unread, with its place and why', () => {
    const lines = huayuan.split('\n');
    const at = lines.findIndex((line) => line.startsWith('四、结转下年度'));
    lines[at] = '四、结转下年度继续办理\t3,3';
    const read = only(recognise(gridsFromText(lines.join('\n')), ''));
    expect(valueOf(read, '3.carriedOut.person')).toBeNull();
    expect(read.unread).toMatchObject([
      { place: { sheet: null, row: at, column: 1 }, text: '3,3' },
    ]);
    expect(read.unread[0]?.why).toContain('应有 7 个数');
  });
});

describe('what cannot be read', () => {
  const unreadIn = (text: string) =>
    only(recognise(gridsFromText(text), '')).unread.map((one) => [one.place.row, one.text]);

  test('figures run on to a label beyond recognition are listed where their neighbours are', () => {
    const glued = huayuan
      .split('\n')
      .map((line) => line.replace('信访举报投诉类申请', '信访投诉举报类申请'))
      .map((line) => (line.includes('信访投诉') ? line.replace(/\t/g, '') : line));
    const at = glued.findIndex((line) => line.includes('信访投诉'));
    expect(unreadIn(glued.join('\n'))).toEqual([[at, '0000000']]);
  });

  test('a line that is a page number or three figures of 表二 is listed; a page number is not', () => {
    const [before, after] = [
      '二、主动公开政府信息情况\n本年制发件数\n规章',
      '行政规范性文件\n1 2 3',
    ];
    const rest = '行政许可\n5\n行政处罚\n6';
    expect(unreadIn([before, '- 4 -', after, rest].join('\n'))).toEqual([[3, '- 4 -']]);
    expect(unreadIn([before, '- 4 -', '7 8 9', after, rest].join('\n'))).toEqual([]);
  });
});

describe('reports in every shape in which they come', () => {
  test.each(shapeNames)(
    '%s: a figure is read as it was written, or listed, never changed',
    (shape) => {
      const anyReport = fc.oneof(
        fc.constantFrom(...realReports),
        fc
          .tuple(fc.nat(), fc.constantFrom(...forms))
          .map(([seed, form]) => consistentReport(seed, form)),
      );
      fc.assert(
        fc.property(anyReport, fc.nat(), (report, seed) => {
          const rendering = render(report, shape, seed);
          const { wrong, silent } = outcomeOf(rendering, recognise(rendering.grids, ''));
          expect({ wrong, silent }).toEqual({ wrong: [], silent: [] });
        }),
        // The same renderings on every run; `bench/recognise.ts` looks at thousands of others.
        { numRuns: 36, seed: 2024 },
      );
    },
  );

  test.each(['page', 'sheets', 'sheet'] as const)('%s: every figure is read', (shape) => {
    for (let seed = 0; seed < 20; seed += 1) {
      const report = consistentReport(seed, forms[seed % 2]);
      const rendering = render(report, shape, seed);
      expect(outcomeOf(rendering, recognise(rendering.grids, ''))).toMatchObject({
        complete: true,
        silent: [],
      });
    }
  });
});
