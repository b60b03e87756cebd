import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { cleanXlsx, reportDocx, writeBook } from '../../src/documents';
import { cellText } from '../../src/documents/xmlText';
import { consistentReport } from '../support/consistentReport';

const odd = 'a\u0001b\u000bc\uFFFEd\uFFFFe\uD800f\uDC00g😀\t𠮷';
const allowed = 'abcdefg😀\t𠮷';
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const partsWithForbidden = (file: Uint8Array) =>
  Object.entries(unzipSync(file)).flatMap(([name, bytes]) =>
    forbidden.test(strFromU8(bytes)) ? [name] : [],
  );

describe('characters that XML forbids', () => {
  it('are left out of the cells of a workbook', async () => {
    const book = await writeBook({
      sheets: [{ name: '表', cells: new Map([['0,0', { value: odd }]]) }],
    });
    expect((await readXlsx(book)).sheets[0]?.rows).toEqual([[allowed]]);
  });

  it('stand in no part of what a report leaves in', async () => {
    const report = { ...consistentReport(31), organ: odd };
    for (const file of [await cleanXlsx(report), reportDocx(report)])
      expect(partsWithForbidden(file)).toEqual([]);
  });
});

describe('a text longer than a cell', () => {
  it('is cut to what Excel takes, with a mark', () => {
    const text = cellText('公'.repeat(40_000));
    expect(text).toHaveLength(32_767);
    expect(text).toMatch(/公……（超过一格的字数，以下从略）$/);
  });

  it('is not cut within a character', () => {
    for (const before of ['', 'a']) {
      expect(forbidden.test(cellText(before + '😀'.repeat(20_000)))).toBe(false);
    }
  });

  it('is left as it is while it fits', () => {
    expect(cellText('公'.repeat(32_767))).toBe('公'.repeat(32_767));
  });
});
