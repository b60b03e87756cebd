import { readDocument } from '../../../src/documents';
import { forms } from '../../../src/form';
import { consistentReport } from '../../support/consistentReport';
import { rtfFile, rtfTables, rtfText } from '../../support/rtfFile';

const report = consistentReport(31);
const tables = rtfTables(report);
const granted = String(report.values[report.form.indexOf.get('3.granted.person') ?? -1]);
/** The first cell with that number as it stands there, with other RTF in its place. */
const changed = (to: string) => {
  const row = tables.indexOf(rtfText('（一）予以公开'));
  const at = tables.indexOf(`\\intbl ${granted}\\cell`, row);
  return (
    tables.slice(0, at) +
    `\\intbl ${to}\\cell` +
    tables.slice(at + `\\intbl ${granted}\\cell`.length)
  );
};
/** The second is white, the third is not. */
const colours = '{\\colortbl;\\red255\\green255\\blue255;\\red0\\green51\\blue102;}';
const personOf = async (body: string) => {
  const [back] = await readDocument(rtfFile(body), 'a.rtf');
  return {
    value: back?.values[back.form.indexOf.get('3.granted.person') ?? -1],
    others: back?.values.filter((value, i) => !Object.is(value, report.values[i])).length,
    unread: back?.unread.map(({ text, why }) => [text, why]),
  };
};

describe('a report in RTF', () => {
  it.each(forms.map((form, i) => [`form ${i + 1}`, consistentReport(60 + i, form)] as const))(
    'has every figure in its place: %s',
    async (_, one) => {
      const [back, ...others] = await readDocument(rtfFile(rtfTables(one)), 'a.rtf');
      expect(others).toEqual([]);
      expect(back?.values).toEqual(one.values);
    },
  );

  it('that ends before its end says so', async () => {
    const whole = rtfFile(tables);
    const [back] = await readDocument(whole.slice(0, Math.floor(whole.length * 0.8)), 'a.rtf');
    expect(back?.notes?.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^文件的末尾缺了一段/),
    ]);
    const [other] = await readDocument(whole, 'a.rtf');
    expect(other?.notes).toBeUndefined();
  });

  it('may be called .doc', async () => {
    const [back] = await readDocument(rtfFile(tables), 'a.doc');
    expect(back?.values).toEqual(report.values);
  });

  it.each([
    ['split into runs', Array.from(granted, (digit) => `{\\b ${digit}}`).join('')],
    ['behind a tracked deletion', `{\\deleted 9}${granted}`],
    ['behind a deletion that ends before it', `\\deleted 9\\deleted0 ${granted}`],
    ['behind a deletion that ends with its look', `\\deleted 9\\plain ${granted}`],
    ['beside what was moved away', `{\\mvf 9}{\\mvt ${granted}}`],
    ['beside lines of which the end is deleted', `${granted}{\\deleted 9\\par }`],
    ['beside what a field keeps', `{\\field{\\*\\fldinst {SET a 5}}{\\fldrslt {5}}}${granted}`],
    ['beside what one asks for', `${granted}{\\field{\\*\\fldinst ASK a "?"}{\\fldrslt 5}}`],
    ['with a note of which the text stands elsewhere', `${granted}{\\footnote 7}`],
    ['as the result of a field', `{\\field{\\*\\fldinst =8+1}{\\fldrslt ${granted}}}`],
    ['behind hidden text that is shown again', `{\\v0 ${granted}}`],
    ['in Unicode behind the old coding', `{\\upr{9}{\\*\\ud{${granted}}}}`],
    ['white on a colour', `{${colours}\\cf1\\chcbpat2 ${granted}}`],
  ])('has the figure that is seen: %s', async (_, text) => {
    expect(await personOf(changed(text))).toEqual({
      value: report.values[report.form.indexOf.get('3.granted.person') ?? -1],
      others: 0,
      unread: [],
    });
  });

  it.each([
    ['struck out', `{\\strike ${granted}}`, '加了删除线，没有读取。'],
    ['hidden', `{\\v ${granted}}`, '是隐藏的文字，没有读取。'],
    ['a speck', `{\\fs1 ${granted}}`, '是隐藏的文字，没有读取。'],
    ['white', `{${colours}\\cf1 ${granted}}`, '是隐藏的文字，没有读取。'],
  ])('tells a figure that is %s', async (_, text, why) => {
    const { value, others, unread } = await personOf(changed(text));
    expect(value).toBeNaN();
    expect(others).toBe(1);
    expect(unread).toContainEqual([granted, why]);
  });

  it('never puts the number of a note to a figure', async () => {
    for (const mark of ['{\\super 1}', '{\\up8 1}', '\\super 1\\nosupersub ']) {
      const { value, others } = await personOf(changed(`${granted}${mark}`));
      expect(value).toBeNaN();
      expect(others).toBe(1);
    }
  });

  it('stands where it stood beside a cell whose end is deleted', async () => {
    const { value, others } = await personOf(
      changed(`{\\deleted ${granted}\\cell}`).replace('\\cell}\\cell', '\\cell}'),
    );
    expect(value).toBeNaN();
    expect(others).toBe(1);
  });

  it('is read though a row before it is deleted', async () => {
    const row = '\\trowd\\cellx700\\cellx1400{\\deleted 甲\\cell 9\\cell\\row}'.replace(
      '甲',
      rtfText('甲'),
    );
    const [back] = await readDocument(rtfFile(row + tables), 'a.rtf');
    expect(back?.values).toEqual(report.values);
    expect(back?.unread).toEqual([]);
  });

  it('may have its Chinese as bytes of the code page, or of the font', async () => {
    // 公开 as GB18030.
    const title = (head: string) =>
      new TextEncoder().encode(`{\\rtf1\\ansi${head} \\'b9\\'ab\\'bf\\'aa\\par ${tables}}`);
    const { read } = await import('../../../src/documents/formats/rtf/read');
    const { Incoming } = await import('../../../src/documents/formats/incoming');
    for (const head of ['\\ansicpg936', '\\ansicpg1252{\\fonttbl{\\f3\\fcharset134 S;}}\\f3']) {
      const content = await read(new Incoming(title(head), 'a.rtf'));
      expect('grids' in content && content.grids[0]?.cells[0]).toEqual(['公开']);
    }
  });
});

describe('what RTF puts into a text by words', () => {
  const cellOf = async (content: string) => (await personOf(changed(content))).value;
  const number = Number(granted);

  it.each([
    '\\emspace ',
    '\\enspace ',
    '\\qmspace ',
    '\\lbr0 ',
    '\\column ',
    '\\bullet ',
    '\\chpgn ',
  ])('parts the digits before and behind it: %s', async (word) => {
    expect(await cellOf(`1${word}5`)).toBeNaN();
  });

  it.each([
    ['a sign in a group behind it', `\\u8203{${granted}}`],
    ['no sign at all', `{\\u8203}${granted}`],
    ['a word', `\\u8203\\bullet ${granted}`],
    ['an object’s picture of itself', `{\\object{\\*\\objdata 99}{\\result ${granted}}}`],
  ])('stands for no digit that comes after it: %s', async (_, content) => {
    expect(await cellOf(content)).toBe(number);
  });
});

describe('letters of RTF', () => {
  const twice = `{\\colortbl;\\red255\\green0\\blue0;\\red255\\green0\\blue0;}`;
  const read = async (content: string) => personOf(twice + changed(content));

  it('in the colour of what lies behind them are seen by nobody', async () => {
    const { value, unread } = await read(`${granted}{\\cf1\\chcbpat2 9}`);
    expect(value).toBe(Number(granted));
    expect(unread).toEqual([['9', '是隐藏的文字，没有读取。']]);
  });

  it.each(['\\cf0\\cb0\\highlight0 ', '\\cf0\\chcbpat0 ', '\\cf1\\cb0 ', '\\cf0\\cb2 '])(
    'in other colours are read: %s',
    async (look) => {
      expect(await read(`{${look}${granted}}`)).toMatchObject({ others: 0, unread: [] });
    },
  );
});
