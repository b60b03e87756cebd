import { gridsFromHtml, readDocument, reportCsv, tablesHtml } from '../../src/documents';
import { csvRows } from '../../src/documents/formats/csv/rows';
import { consistentReport, withFigures } from '../support/consistentReport';

const report = consistentReport(31);

/** The tables as a spreadsheet saves them: a line a row, cells that need it in quotation marks. */
function savedSheet(separator: string, written = report): string {
  const quoted = (text: string) =>
    /[",;|\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return gridsFromHtml(tablesHtml(written))
    .flatMap(({ cells }) => {
      const width = Math.max(...cells.map((row) => row.length));
      return cells.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? ''));
    })
    .map((row) => row.map((value) => quoted(String(value))).join(separator))
    .join('\r\n');
}

/** In the coding in which Excel in Chinese saves CSV and Notepad saved texts. */
function inGbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly number[]>();
  for (let code = 0x8140; code <= 0xfefe; code += 1) {
    const pair = [code >> 8, code & 0xff];
    codes.set(decoder.decode(Uint8Array.from(pair)), pair);
  }
  return Uint8Array.from(
    Array.from(text).flatMap((sign) => codes.get(sign) ?? [sign.charCodeAt(0)]),
  );
}

async function valuesIn(content: Uint8Array | string, name: string) {
  const [back] = await readDocument(content, name);
  return back?.values;
}

describe('a sheet saved as CSV', () => {
  test.each([',', ';', '\t', '|'])('is read with its cells parted by %j', async (separator) => {
    expect(await valuesIn(savedSheet(separator), 'a.csv')).toEqual(report.values);
  });

  it('may keep its figures from a spreadsheet as texts', async () => {
    const kept = savedSheet(',').replace(/(?<=,)\d+(?=,|\r\n|$)/g, '="$&"');
    expect(await valuesIn(kept, 'a.csv')).toEqual(report.values);
  });

  it('with commas in its thousands and no quotation marks has no figure where nobody can tell', async () => {
    const large = withFigures(report, { '3.received.total': 4009, '2.fees.amount': 1234.5 });
    const lines = savedSheet(',', large)
      .replace(/(?<=,)4009(?=,)/, '4,009')
      .replace(/(?<=,)1234\.5(?=,)/, '1,234.5');
    const [back] = await readDocument(lines, 'a.csv');
    const rows = ['3.received.', '2.fees.'];
    for (const { id, index } of large.form.figures) {
      const isIn = rows.some((row) => id.startsWith(row));
      expect([id, back?.values[index]]).toEqual([id, isIn ? NaN : large.values[index]]);
    }
    expect(back?.unread.map(({ text }) => text)).toEqual([
      expect.stringMatching(/1,234\.5$/),
      expect.stringMatching(/4,009$/),
    ]);
  });

  it('may begin with the mark of UTF-8', async () => {
    const bytes = new TextEncoder().encode(`\uFEFF${savedSheet(',')}`);
    expect(await valuesIn(bytes, 'a.csv')).toEqual(report.values);
  });

  it('may be in the coding of Chinese Windows', async () => {
    expect(await valuesIn(inGbk(savedSheet(',')), 'a.csv')).toEqual(report.values);
  });
});

describe('a quotation mark in CSV', () => {
  const rest = '甲,"乙\n'.repeat(2_000_000);

  it('keeps separators, ends of lines and doubled marks in a cell', () => {
    expect(csvRows('a,"b,""c""\r\nd"e,\n\n"",f,').rows).toEqual([
      ['a', 'b,"c"\r\nde', ''],
      ['', 'f', ''],
    ]);
  });

  it('that is never closed ends with the text, however long that is', () => {
    const text = rest.replaceAll('"', '""');
    expect(csvRows(`a,b\nc,"${text}`)).toEqual({
      rows: [
        ['a', 'b'],
        ['c', rest],
      ],
      unclosed: 1,
    });
  });

  it('that is never closed is told, with the figures above it read', async () => {
    const [back] = await readDocument(`${savedSheet(',')}\r\n备注,"未完\r\n还有`, 'a.csv');
    expect(back?.values).toEqual(report.values);
    expect(back?.unread).toMatchObject([
      {
        text: '未完\r\n还有',
        place: { column: 1 },
        why: expect.stringContaining('引号') as string,
      },
    ]);
  });
});

describe('a list of figures', () => {
  it('is read after a spreadsheet has saved it anew, or when it is copied out of one', async () => {
    const lines = reportCsv(report);
    expect(await valuesIn(inGbk(lines.slice(1)), 'a.csv')).toEqual(report.values);
    const copied = lines.slice(1).replaceAll(',', '\t');
    expect(await valuesIn(copied, '粘贴的内容')).toEqual(report.values);
  });

  it('may hold several reports, told apart by organ and year', async () => {
    const other = { ...consistentReport(32), year: 2023 };
    const [, ...more] = reportCsv(other).split('\r\n');
    const back = await readDocument(reportCsv(report) + more.join('\r\n'), 'two.csv');
    expect(back.map(({ year, values }) => ({ year, values }))).toEqual(
      [report, other].map(({ year, values }) => ({ year, values })),
    );
  });

  it('lists what is no plain number, and leaves it missing', async () => {
    const [back] = await readDocument(
      '编号,数值\n3.granted.person,22件\n3.granted.total,\n',
      'a.csv',
    );
    expect(back?.unread).toMatchObject([{ text: '22件', place: { row: 1, column: 1 } }]);
    expect(back?.values.every((value) => Number.isNaN(value))).toBe(true);
  });

  it('has no figure in a line that has more cells than the first: its thousands may be parted', async () => {
    const lines = [
      '3.granted.person,1,234',
      '3.granted.total,1234,',
      '3.partial.total,-1,234.5,完',
    ];
    const [back] = await readDocument(`编号,数值\n${lines.join('\n')}`, 'a.csv');
    const values = back?.form.figures.flatMap(({ id, index }) =>
      Number.isNaN(back.values[index]) ? [] : [[id, back.values[index]]],
    );
    expect(values).toEqual([['3.granted.total', 1234]]);
    expect(back?.unread.map(({ text, place }) => [text, place.row])).toEqual([
      ['1,234', 1],
      ['-1,234.5,完', 3],
    ]);
  });

  test.each([
    ['an id that the form has not', '编号,数值\n3.x.y,1', /3\.x\.y/],
    ['an id that is a word of JavaScript', '编号,数值\ntoString,1', /“toString”不是年报表格/],
    ['another such id', '编号,数值\n__proto__,1', /“__proto__”不是年报表格/],
    ['an unclosed quotation mark', '编号,数值\n"3.granted.person,1', /第 2 行的引号没有配对/],
    [
      'an id that comes twice',
      '编号,数值\n3.granted.person,1\n3.granted.person,2',
      /第 3 行.*重复/,
    ],
  ])('is refused with %s', async (_, text, words) => {
    await expect(readDocument(text, 'a.csv')).rejects.toThrow(words);
  });

  it('brings the organ back as it was, though it looks like a formula', async () => {
    const organ = '=HYPERLINK("http://a.example","点")';
    const [back] = await readDocument(reportCsv({ ...report, organ }), 'a.csv');
    expect(back?.organ).toBe(organ);
  });
});
