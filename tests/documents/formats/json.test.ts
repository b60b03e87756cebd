import { lineEntries, readDocument, UnreadableFile } from '../../../src/documents';
import { entriesFromJson, lineEntry } from '../../../src/documents/formats/json/read';
import { repeatedKeys } from '../../../src/documents/formats/json/repeated';

const good = '{"year":2024,"values":{"3.granted.person":1}}';
const twice = '{"year":2024,"values":{"3.granted.person":1,"3.granted.person":2}}';

describe('figures as JSON', () => {
  it.each([
    ['2024.5', /“year”是 2024.5，应为四位的年份/],
    ['-1', /四位的年份/],
    ['20245', /四位的年份/],
    ['1e999', /四位的年份/],
    ['"2024"', /“year”应为数字/],
  ])('of the year %s are refused', async (year, words) => {
    await expect(readDocument(`{"year":${year},"values":{}}`, 'a.json')).rejects.toThrow(words);
  });

  it.each([
    ['{"values":{"3.granted.person":"1"}}', '“values”中“3.granted.person”应为数字或 null。'],
    ['{"values":{"__proto__":"1"}}', '“values”中“__proto__”应为数字或 null。'],
    ['{"values":{"__proto__":1}}', '“__proto__”不是年报表格中的数据项。'],
    ['{"values":[1]}', '缺少“values”：{数据项编号: 数字或 null}。'],
    ['{"year":2024}', '缺少“values”：{数据项编号: 数字或 null}。'],
    ['{"organ":5,"values":{}}', '“organ”应为文字。'],
    ['{"edition":"2015","values":{}}', '“edition”应为 "2021" 或 "2019"。'],
    ['[{"values":{}},7]', '第 2 份：应是一份年报：{"organ","year","edition","values"}。'],
  ])('say what is wrong with %s, and where', async (text, words) => {
    await expect(readDocument(text, 'a.json')).rejects.toThrow(words);
  });

  it('need not name an organ, a year or prose', async () => {
    const bare = '{"organ":null,"year":null,"narrative":null,"values":{}}';
    const [report] = await readDocument(bare, 'a.json');
    expect(report).toMatchObject({ source: 'a.json', organ: null, year: null, narrative: [] });
  });

  it('with a key that stands twice are refused, in a line and an array too', async () => {
    const words = '“3.granted.person”写了两次';
    await expect(readDocument(twice, 'a.json')).rejects.toThrow(words);
    expect(() => lineEntry(twice, 'a')).toThrow(words);
    const entries = entriesFromJson(`[${good}, ${twice}, ${good}]`, 'a');
    expect(entries.map((entry) => entry instanceof UnreadableFile)).toEqual([false, true, false]);
    expect(entries[1]).toMatchObject({
      message: expect.stringContaining(`第 2 份：${words}`) as string,
    });
  });
});

describe('figures that come one a line', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const joined = (...pieces: readonly Uint8Array[]) =>
    Uint8Array.from(pieces.flatMap((piece) => [...piece]));

  it('say in which line one stands that cannot be read', () => {
    const entries = lineEntries(bytes(`${good}\r\n\n{"values":\n${good}`), 'a', 11);
    expect(entries.map((entry) => entry instanceof UnreadableFile)).toEqual([false, true, false]);
    expect(entries[1]).toMatchObject({ message: expect.stringMatching(/^第 13 行：/) as string });
  });

  it('may be in another coding, each for itself, and tell damaged bytes', () => {
    const organ = (name: Uint8Array) =>
      joined(bytes('{"organ":"'), name, bytes('","year":2024,"values":{}}\n'));
    const gbk = Uint8Array.of(0xc4, 0xb3, 0xbe, 0xd6);
    const damaged = joined(bytes('某某市教育局'), Uint8Array.of(0xe6));
    const entries = lineEntries(joined(...[bytes('某局'), gbk, damaged].map(organ)), 'a', 1);
    const told = entries.map((entry) => ('organ' in entry ? [entry.organ, entry.notes] : []));
    expect(told.slice(0, 2)).toEqual([
      ['某局', undefined],
      ['某局', undefined],
    ]);
    expect(told[2]).toEqual([
      '某某市教育局\uFFFD',
      [{ place: null, text: expect.stringContaining('在第 3 行') as string }],
    ]);
  });
});

describe('a key that stands twice', () => {
  it.each([
    ['{"a":1,"b":{"a":1},"c":["a","a"]}', []],
    ['{"a":"a,\\"b\\":{","b":"\\\\"}', []],
    ['{"a":1,"\\u0061":2}', [[0, 'a']]],
    ['{"toString":1,"__proto__":2}', []],
    ['{"__proto__":1,"__proto__":2}', [[0, '__proto__']]],
    [
      '[{"a":[1,2]},[{"b":1,"b":2}],{"a":1},{"c":{"d":1,"d":1}}]',
      [
        [1, 'b'],
        [3, 'd'],
      ],
    ],
    ['{"a:b":":","c":{"a:b":1}}', []],
    ['{"a:b":1,"c":{"a:b":1,"a:b":2}}', [[0, 'a:b']]],
    ['"a"', []],
    ['{}', []],
  ] as const)('is found in %s', (text, found) => {
    expect(Array.from(repeatedKeys(text, JSON.parse(text)))).toEqual(found);
  });

  it('is looked for in a text of any length', () => {
    const text = `{"a":"${'\\"'.repeat(3_000_000)}","a":1}`;
    expect(repeatedKeys(text, JSON.parse(text)).get(0)).toBe('a');
  });
});
