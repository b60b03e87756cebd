import {
  figureEntries,
  readDocument,
  reportCsv,
  tablesHtml,
  UnreadableFile,
} from '../../src/documents';
import { decode } from '../../src/documents/decode';
import { consistentReport } from '../support/consistentReport';

const report = consistentReport(31);
const inUtf8 = (text: string) => new TextEncoder().encode(text);
const inUtf16 = (text: string) =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((code) => [
      code & 0xff,
      code >> 8,
    ]),
  );

/** The bytes with one of them, in the words before the tables, made into what no coding has. */
function damaged(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = 0xff;
  return copy;
}

describe('a coding without its mark', () => {
  const text = '一、总体情况\t2024年\n一一一\t12\n';
  it('is told by the noughts beside digits: UTF-16', () => {
    const little = inUtf16(text);
    const big = little.map((_, i) => little[i ^ 1] ?? 0);
    for (const bytes of [little, big]) expect(decode(bytes)).toEqual({ text, note: null });
  });

  it('is told by a page that says it: Big5', () => {
    const head = '<meta charset="big5">';
    // 公開 in Big5.
    const bytes = Uint8Array.from([...inUtf8(head), 0xa4, 0xbd, 0xb6, 0x7d]);
    expect(decode(bytes).text).toBe(`${head}公開`);
  });

  it('is none where noughts stand anywhere', () => {
    expect(() => decode(Uint8Array.from([1, 0, 0, 50, 0, 0, 51, 0]))).toThrow(UnreadableFile);
  });
});

describe('a damaged byte leaves the coding of the file as it is', () => {
  const page = `<p>第一段文字，在表格的前面。</p>\n${tablesHtml(report)}`;
  it.each([
    ['UTF-8', inUtf8(page), 7],
    ['UTF-8 with its mark', inUtf8(`\uFEFF${page}`), 10],
    ['UTF-8 that is declared', inUtf8(`<meta charset="utf-8">${page}`), 30],
  ])('of %s', async (_, bytes, at) => {
    const [read] = await readDocument(damaged(bytes, at), '年报.html');
    expect(read?.values).toEqual(report.values);
    expect(read?.organ).toBe(report.organ);
    expect(read?.notes?.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^文件按 UTF-8 读取，有 \d 处字节已损坏，.*在第 1 行；/),
    ]);
  });

  it('of UTF-16 with its mark that ends within a character', () => {
    const { text, note } = decode(inUtf16('\uFEFF一、总体情况').subarray(0, -1));
    expect(text).toBe('一、总体情\uFFFD');
    expect(note?.text).toContain('UTF-16');
  });

  it('of GB18030', () => {
    const bytes = [0xbb, 0xfa, 0xb9, 0xd8, 0x0a, 0xbb, 0xfa, 0xff, 0x0a, 0x31, 0x32];
    expect(decode(Uint8Array.from(bytes)).text).toBe('机关\n机\uFFFD\n12');
    expect(decode(Uint8Array.from(bytes)).note?.text).toContain('在第 2 行');
  });

  it('of any byte of a short text', () => {
    const bytes = inUtf8('机关,年度,数值\n花园街道办事处,2024,12\n');
    for (let at = 0; at < bytes.length; at += 1)
      expect(decode(damaged(bytes, at)).text).toMatch(/机关|花园街道办事处/);
  });

  it('is told with a list of figures, too', async () => {
    const bytes = inUtf8(reportCsv(report));
    const [read] = await readDocument(damaged(bytes, bytes.indexOf(0xe8)), '数.csv');
    expect(read?.values).toEqual(report.values);
    expect(read?.notes).toHaveLength(1);
  });

  it('is told with figures as JSON, each for itself', () => {
    const bytes = inUtf8('[{"organ":"花园街道","values":{}},{}]');
    const entries = figureEntries(damaged(bytes, bytes.indexOf(0xe8)), '数.json');
    expect(entries).toMatchObject([
      { notes: [{ place: null }] },
      expect.any(UnreadableFile) as unknown,
    ]);
  });

  it('is no matter where every byte is read', () => {
    expect(decode(inUtf8('一、总体情况\uFFFD')).note).toBeNull();
    expect(decode(Uint8Array.from([0xbb, 0xfa])).note).toBeNull();
  });
});

describe('signs that are none', () => {
  const text = `自然人,12,\n${'一、总体情况,3,4\n'.repeat(20)}`;

  it.each(['\0', '\0\0\0', '\x1a', '\0\x1a'])(
    'behind the end of a text are no part of it',
    (end) => {
      expect(decode(inUtf8(text + end))).toEqual({ text, note: null });
    },
  );

  it('stand as damaged where they are few, and are told', () => {
    const { text: read, note } = decode(inUtf8(text.replace('12', '12\0')));
    expect(read).toBe(text.replace('12', '12\uFFFD'));
    expect(note?.text).toMatch(/1 处字节已损坏.*在第 1 行/);
  });

  it('make no text of what has many of them', () => {
    expect(() => decode(inUtf8(text.replace(/,/g, '\0')))).toThrow(UnreadableFile);
  });
});
