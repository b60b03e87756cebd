import { readDocument } from '../../../src/documents';
import { consistentReport } from '../../support/consistentReport';
import {
  type Hand,
  pdfOf,
  plainHand,
  reportPages,
  tableOperators,
  textAt,
} from '../../support/pdf';

/** The library is loaded by the first of them, which takes its time on a busy machine. */
jest.setTimeout(60_000);

const report = consistentReport(12, undefined, 300);
const [, three] = report.form.tables;
if (!three) throw new Error('no table');

/** The row of 表三 that the end of a page tears: its figures stand above, the rest of its label below. */
const row = 22;
const label = '5.要求行政机关确认或重新出具已获取信息';
const isOfLabel = (text: string) => text.length > 4 && label.includes(text);

/** Part of the table, and of the torn row what `isWritten` says. */
const half = (
  part: { readonly top: number; readonly from?: number; readonly to?: number },
  isWritten: (text: string) => boolean,
): string[] => {
  const levels: number[] = [];
  const look = (_x: number, y: number, _size: number, text: string) => {
    if (isOfLabel(text)) levels.push(y);
    return '';
  };
  tableOperators(report, three, { lines: false, write: look }, part);
  const isInRow = (y: number) => levels.some((level) => Math.abs(level - y) < 12);
  const write: Hand['write'] = (x, y, size, text) =>
    isOfLabel(text) || (isInRow(y) && /^\d+$/.test(text))
      ? isWritten(text)
        ? textAt(x, y, size, text)
        : ''
      : textAt(x, y, size, text);
  return tableOperators(report, three, { lines: true, write }, part);
};

describe('a row of a PDF that the end of a page tears', () => {
  it.each([
    ['goes on at once', 0],
    ['goes on below the head, which is printed again', 3],
  ])('%s', async (_, to) => {
    const [first = [], , last = []] = reportPages(report);
    const isRest = (text: string) => isOfLabel(text) && !label.startsWith(text);
    const upper = half({ top: 790, to: row + 1 }, (text) => !isRest(text));
    const lower = half({ top: 740, from: row }, isRest);
    const head = to > 0 ? tableOperators(report, three, plainHand, { top: 812, to }) : [];
    const heading = textAt(60, 800, 10, three.heading);
    const pages = [first, [heading, ...upper], [...head, ...lower], last];
    const [read, ...others] = await readDocument(pdfOf(pages), '年报.pdf');
    expect(others).toEqual([]);
    expect(read?.values).toEqual(report.values);
    expect(read?.unread).toEqual([]);
  });
});
