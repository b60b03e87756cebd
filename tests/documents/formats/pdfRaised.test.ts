import { readDocument } from '../../../src/documents';
import { valueOf, type Report } from '../../../src/report';
import { consistentReport, withFigures } from '../../support/consistentReport';
import { pdfOf, reportPages, textAt, type Hand } from '../../support/pdf';

/** The library is loaded by the first of them, which takes its time on a busy machine. */
jest.setTimeout(60_000);

const id = '3.granted.person';
/** No other figure of the report is like it, nor any part of one. */
const report = withFigures(consistentReport(11, undefined, 300), { [id]: 9876 });
const index = report.form.indexOf.get(id) ?? -1;

async function readWith(write: Hand['write'], lines = true): Promise<Report> {
  const pages = reportPages(report, {
    lines,
    write: (x, y, size, text) => (text === '9876' ? write : textAt)(x, y, size, text),
  });
  const [read, ...others] = await readDocument(pdfOf(pages), '年报.pdf');
  if (!read || others.length > 0) throw new Error('not one report');
  return read;
}

/** The figure with a 1 behind it, so much smaller than it and so much above its line. */
const marked =
  (scale: number, rise: number): Hand['write'] =>
  (x, y, size, text) =>
    `${textAt(x, y, size, text)} ${textAt(x + 2 * size, y + rise * size, scale * size, '1')}`;

describe('the mark of a note beside a figure of a PDF is no digit of it', () => {
  test.each([
    ['as Word raises it', marked(0.65, 0.35), '9876¹'],
    ['as browsers raise it', marked(0.83, 0.33), '9876¹'],
    ['as LibreOffice raises it', marked(0.58, 0.33), '9876¹'],
    ['raised and not made smaller', marked(1, 0.4), '9876¹'],
    ['as LibreOffice lowers it', marked(0.58, -0.08), '9876₁'],
    ['lowered and not made smaller', marked(1, -0.3), '9876₁'],
    [
      'raised within the line, as texts of a PDF are',
      (x: number, y: number, size: number) =>
        `BT /F1 ${size} Tf ${x} ${y} Td <0039003800370036> Tj ${0.35 * size} Ts /F1 ${0.6 * size} Tf <0031> Tj 0 Ts ET`,
      '9876¹',
    ],
  ])('%s', async (_, write, raw) => {
    const read = await readWith(write);
    expect(valueOf(read, id)).toBeNull();
    expect(read.readings[index]).toMatchObject({ state: 'text', raw });
  });

  it('where no lines are drawn', async () => {
    const read = await readWith(marked(0.6, 0.35), false);
    expect(valueOf(read, id)).not.toBe(98761);
  });

  it.each([
    ['smaller digits on one line with the others', marked(0.7, 0)],
    ['digits that stand a little off their line', marked(1, 0.1)],
  ])('though %s are', async (_, write) => {
    expect(valueOf(await readWith(write), id)).toBe(98761);
  });
});

describe('a figure of a PDF that is too long for its cell', () => {
  it('is told where it goes over the line to the next one', async () => {
    const read = await readWith((x, y, size, text) => textAt(x + 28, y, size, text));
    const { values, unread } = read;
    expect(values).toEqual(withFigures(report, { [id]: null }).values);
    expect(unread.map(({ text, why }) => `${text} ${why}`).join()).toMatch(
      /^9876 .*压在表格的竖线上/,
    );
  });

  it('is told where a part behind its point does', async () => {
    const amount = withFigures(report, { '2.fees.amount': 8123.75 });
    const write: Hand['write'] = (x, y, size, text) =>
      textAt(text === '8123.75' ? 553 - 2 * size : x, y, size, text);
    const pages = reportPages(amount, { lines: true, write });
    const [read] = await readDocument(pdfOf(pages), '年报.pdf');
    expect(read?.values).toEqual(withFigures(amount, { '2.fees.amount': null }).values);
    expect(read?.unread.map(({ why }) => why).join()).toMatch(/压在表格的竖线上/);
  });

  it('is read where it only reaches the line', async () => {
    const read = await readWith((x, y, size, text) => textAt(x + 17, y, size, text));
    expect(read.values).toEqual(report.values);
  });
});
