import { gridsOf, readDocument } from '../../../src/documents';
import type { Report } from '../../../src/report';
import { consistentReport, withFigures } from '../../support/consistentReport';
import {
  lineFrom,
  pdfOf,
  plainHand,
  reportPages,
  tableOperators,
  textAt,
  type Hand,
} from '../../support/pdf';
import { tableCells } from '../../support/tableCells';

/** The library is loaded by the first of them, which takes its time on a busy machine. */
jest.setTimeout(60_000);

const report = consistentReport(11, undefined, 300);

async function readOne(bytes: Uint8Array): Promise<Report> {
  const [read, ...others] = await readDocument(bytes, '年报.pdf');
  if (!read || others.length > 0) throw new Error('not one report');
  return read;
}

async function expectWhole(bytes: Uint8Array, figures = report): Promise<Report> {
  const read = await readOne(bytes);
  expect(Array.from(read.values)).toEqual(Array.from(figures.values));
  expect(read.unread).toEqual([]);
  expect(read.labels).toEqual([]);
  expect(read).toMatchObject({ organ: report.organ, year: 2024 });
  return read;
}

/** Each character shown by itself. */
const oneByOne: Hand = {
  lines: true,
  write: (x, y, size, text) => {
    let at = x;
    return Array.from(text, (sign) => {
      const operator = textAt(at, y, size, sign);
      at += sign.charCodeAt(0) < 256 ? size / 2 : size;
      return operator;
    }).join('\n');
  },
};

describe('a PDF with ruled tables', () => {
  it('is read whole', async () => {
    await expectWhole(pdfOf(reportPages(report)));
  });

  it('tells of each of its pages that it is there', async () => {
    const told: number[] = [];
    const pages = reportPages(report);
    await readDocument(pdfOf(pages), '年报.pdf', (done) => told.push(done));
    expect(told).toEqual(pages.map((_, number) => number / pages.length));
  });

  it('may show every character by itself', async () => {
    await expectWhole(pdfOf(reportPages(report, oneByOne)));
  });

  it('may draw its letters twice to make them bold', async () => {
    const write: Hand['write'] = (x, y, size, text) =>
      [textAt(x, y, size, text), textAt(x + 0.3, y, size, text)].join('\n');
    await expectWhole(pdfOf(reportPages(report, { lines: true, write })));
  });

  it('may have radicals for characters', async () => {
    const radicals: Readonly<Record<string, string>> = { 人: '⼈', 一: '⼀', 行: '⾏', 民: '⺠' };
    const write: Hand['write'] = (x, y, size, text) =>
      textAt(
        x,
        y,
        size,
        text.replace(/[人一行民]/g, (sign) => radicals[sign] ?? sign),
      );
    await expectWhole(pdfOf(reportPages(report, { lines: true, write })));
  });

  it.each([90, 180, 270])('may be turned by %i°', async (turn) => {
    await expectWhole(pdfOf(reportPages(report), { page: `/Rotate ${turn}` }));
  });

  it('may stand sideways on its pages', async () => {
    const turned = reportPages(report).map((page) => ['q 0 1 -1 0 842 0 cm', ...page, 'Q']);
    await expectWhole(pdfOf(turned, { size: [842, 595] }));
  });

  it.each([9, 15, 20, 27])(
    'may go on over the page after %i rows, its head repeated or not',
    async (at) => {
      const [first = [], , last = []] = reportPages(report);
      const three = report.form.tables[1];
      if (!three) throw new Error('no table');
      const upper = tableOperators(report, three, plainHand, { top: 790, to: at });
      const lower = tableOperators(report, three, plainHand, { top: 740, from: at });
      const head = tableOperators(report, three, plainHand, { top: 812, to: 3 });
      const heading = textAt(60, 800, 10, three.heading);
      const number = textAt(290, 30, 9, '- 2 -');
      await expectWhole(pdfOf([first, [heading, ...upper, number], lower, last]));
      await expectWhole(pdfOf([first, [heading, ...upper, number], [...head, ...lower], last]));
    },
  );

  it('may have its last row alone on the next page, blanks and all', async () => {
    const gaps = withFigures(report, {
      '4.reconsideration.otherResult': null,
      '4.suitAfterReconsideration.pending': null,
    });
    const four = gaps.form.tables[2];
    if (!four) throw new Error('no table');
    const [first = [], second = []] = reportPages(gaps);
    const heading = textAt(60, 100, 10, four.heading);
    const upper = tableOperators(gaps, four, plainHand, { top: 90, to: four.rows.length - 1 });
    const lower = tableOperators(gaps, four, plainHand, { top: 790, from: four.rows.length - 1 });
    await expectWhole(pdfOf([first, [...second, heading, ...upper], lower]), gaps);
  });

  it('may reach with a letter below its lines, where the page ends within a cell', async () => {
    const cell = (x: number, y: number, text: string) => [
      // No line below: the page ends there.
      `${x} ${y + 24} m ${x} ${y} l S ${x + 250} ${y + 24} m ${x + 250} ${y} l S`,
      `${x} ${y + 24} m ${x + 250} ${y + 24} l S`,
      textAt(x + 100, y + 12, 9, text.slice(0, 2)),
      textAt(x + 100, y - 6, 9, text.slice(2)),
    ];
    const row = (y: number) => [`40 ${y} 250 24 re S`, `290 ${y} 250 24 re S`];
    const [grid] = await gridsOf(
      pdfOf([[...row(124), ...row(148), ...cell(40, 100, '自然人'), ...cell(290, 100, '总计8')]]),
      '年报.pdf',
    );
    // A figure there may be the number of the page.
    expect(grid?.cells.slice(2)).toEqual([['自然\n人', '总计'], ['8']]);
  });

  it('leaves what is missing missing', async () => {
    const gaps = withFigures(report, { '3.granted.person': null, '2.fees.amount': null });
    await expectWhole(pdfOf(reportPages(gaps)), gaps);
  });

  it('says of every figure whether equations hold it, and of none that is missing', async () => {
    const open = withFigures(report, { '3.granted.legal': null });
    const read = await readOne(pdfOf(reportPages(open)));
    const certaintyOf = (id: string) =>
      read.sightings?.[read.form.indexOf.get(id) ?? -1]?.certainty;
    expect(certaintyOf('3.received.person')).toBe('proved');
    expect(certaintyOf('2.fees.amount')).toBe('read');
    expect(certaintyOf('3.granted.legal')).toBeUndefined();
    expect(Array.from(read.values)).toEqual(Array.from(open.values));
  });

  it('joins the lines of a paragraph, over the page as well', async () => {
    const long = '本机关全年收到申请'.repeat(6);
    const [first = [], ...others] = reportPages(report);
    const foot = [
      textAt(58, 60, 9, `本年度${long}`.slice(0, 54)),
      textAt(40, 45, 9, `${long}一二`),
    ];
    const [second = [], ...rest] = others;
    const head = [textAt(40, 820, 9, '一共八件。')];
    const read = await readOne(pdfOf([[...first, ...foot], [...head, ...second], ...rest]));
    const texts = read.narrative.map(({ text }) => text);
    expect(texts.some((text) => text.startsWith('本年度') && text.endsWith('一共八件。'))).toBe(
      true,
    );
  });
});

describe('a PDF with tables that no line is drawn for', () => {
  const { figures } = report.form;

  /** The rows of table 三 as they stand, each figure under the name of its column. */
  function page(of: Report): string[] {
    const [, three] = of.form.tables;
    if (!three) return [];
    const rows = tableCells(of, three).filter((row) =>
      row.some((cell) => typeof cell === 'number'),
    );
    const names = [
      '自然人',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
      '总计',
    ];
    const x = (column: number) => 250 + 45 * column;
    return [
      textAt(100, 800, 14, `${of.organ ?? ''}${String(of.year)}年政府信息公开工作年度报告`),
      textAt(40, 770, 10, three.heading),
      ...names.map((name, i) => textAt(x(i), 750, 6, name)),
      ...rows.flatMap((row, i) => {
        const y = 735 - 18 * i;
        const item = row
          .slice(0, -7)
          .filter((cell) => typeof cell === 'string' && cell !== '')
          .at(-1);
        const cells = row.slice(-7).map((cell, at) => textAt(x(at) + 8, y, 8, String(cell ?? '')));
        return [textAt(40, y, 6, String(item)), ...cells];
      }),
    ];
  }
  const tableThree = (of: Report) =>
    figures.flatMap(({ id, index }) => (id.startsWith('3.') ? [[id, of.values[index]]] : []));
  const bareOf = (of: Report) => readOne(pdfOf([page(of)]));

  it('is read by what stands below each other', async () => {
    const read = await bareOf(report);
    expect(tableThree(read)).toEqual(tableThree(report));
    expect(read.unread).toEqual([]);
  });

  it('keeps a blank blank, wherever it is in a row', async () => {
    for (const column of ['person', 'business', 'legal', 'total']) {
      const blank = withFigures(report, { [`3.granted.${column}`]: null });
      expect(tableThree(await bareOf(blank))).toEqual(tableThree(blank));
    }
  });

  it('does not say which column it is that nobody filled in', async () => {
    const column = figures.filter(({ id }) => /^3\..*\.welfare$/.test(id));
    const read = await bareOf(
      withFigures(report, Object.fromEntries(column.map(({ id }): [string, null] => [id, null]))),
    );
    const found = figures.filter(
      ({ id, index }) => id.startsWith('3.') && read.values[index] === 0,
    );
    expect(found).toEqual([]);
    expect(read.unread.length).toBeGreaterThanOrEqual(25);
  });
});

describe('what is written in a PDF and not seen', () => {
  const pages = reportPages(report);
  const withHidden = (...operators: string[]) =>
    pdfOf(pages.map((page, i) => (i === 1 ? [...page, ...operators] : page)));

  test.each([
    [
      'a text layer without colour',
      ['BT 3 Tr ET', textAt(300, 600, 9, '777'), 'BT 0 Tr ET'],
      /文字层/,
    ],
    ['white on white', ['1 g', textAt(300, 600, 9, '777'), '0 g'], /白字/],
    ['beside the page', [textAt(700, 600, 9, '777')], /页面之外/],
    ['covered', [textAt(300, 20, 9, '777'), '1 g 290 10 60 30 re f 0 g'], /盖住/],
  ])('is told, and not read: %s', async (_, operators, why) => {
    const read = await readOne(withHidden(...operators));
    expect(Array.from(read.values)).toEqual(Array.from(report.values));
    expect(read.unread).toHaveLength(1);
    expect(read.unread[0]).toMatchObject({
      text: '777',
      why: expect.stringMatching(why) as string,
    });
  });

  it('does not hide white letters on a dark ground', async () => {
    const dark = reportPages(report).map((page) => ['0.2 g 0 0 595 842 re f 1 g', ...page]);
    await expectWhole(pdfOf(dark));
  });
});

describe('a PDF that cannot be read', () => {
  const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00> <00>]`;
  test.each([
    ['locked', pdfOf(reportPages(report), { trailer: locked }), /密码/],
    ['cut short', pdfOf(reportPages(report)).slice(0, 900), /损坏|没有/],
    ['of too many pages', pdfOf(Array.from({ length: 61 }, () => [lineFrom(0, 0, 9, 9)])), /61 页/],
  ])('is told in one sentence: %s', async (_, bytes, words) => {
    await expect(readDocument(bytes, '年报.pdf')).rejects.toThrow(words);
  });
});
