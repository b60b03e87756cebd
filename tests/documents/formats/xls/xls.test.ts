import { formatOf } from '../../../../src/documents/formats';
import type { CellsRead } from '../../../../src/documents/formats/format';
import { Incoming } from '../../../../src/documents/formats/incoming';
import {
  chart,
  double,
  font,
  format,
  long,
  palette,
  record,
  shared,
  signs,
  style,
  word,
  xlsFile,
  type Bytes,
  type XlsSheetParts,
} from '../../../support/xlsFile';

const struckFont = 0x0008;
/** No font is called the fourth: what stands fifth is called 5. */
const [plain, raised, struck] = [0, 1, 5];
const common: readonly Bytes[] = [
  font(0),
  font(0, 1),
  font(0),
  font(0),
  font(struckFont),
  format(170, '0,'),
  format(171, '0"件"'),
  ...[
    style(plain, 0),
    style(struck, 0),
    style(plain, 170),
    style(plain, 171),
    style(plain, 9),
    style(plain, 31),
  ],
];
const styles = { plain: 0, struck: 1, thousands: 2, pieces: 3, percent: 4, day: 5 };

const cell = (row: number, column: number, format: number) => [
  ...word(row),
  ...word(column),
  ...word(format),
];
const number = (row: number, column: number, value: number, format = styles.plain): Bytes =>
  record(0x203, cell(row, column, format), double(value));

async function readSheets(
  sheets: readonly XlsSheetParts[],
  more: readonly Bytes[] = [],
): Promise<CellsRead> {
  const file = new Incoming(xlsFile([...common, ...more], sheets), '甲.xls');
  const reader = await formatOf(file).reader?.();
  const content = await reader?.read(file);
  if (!content || !('grids' in content)) throw new Error('no cells');
  return content;
}

const readCells = (...records: readonly Bytes[]) => readSheets([{ name: '表', records }]);

const texts = (...strings: readonly Bytes[]) =>
  record(0xfc, long(strings.length), long(strings.length), ...strings);
const label = (row: number, column: number, index: number, format = styles.plain) =>
  record(0xfd, cell(row, column, format), long(index));

describe('an .xls is read as it is seen', () => {
  it.each<[string, Bytes]>([
    ['a number', number(0, 0, 12, styles.struck)],
    ['a short number', record(0x27e, cell(0, 0, styles.struck), long((12 << 2) | 2))],
    ['numbers side by side', record(0xbd, cell(0, 0, styles.struck), long((12 << 2) | 2), word(0))],
    ['a result', record(0x06, cell(0, 0, styles.struck), double(12))],
    ['a text', record(0x204, cell(0, 0, styles.struck), word(2), signs('12'))],
  ])('without what is struck out: %s', async (_, struckOut) => {
    const { grids, unread } = await readCells(struckOut, number(0, 1, 3));
    expect(grids[0]?.cells).toEqual([[null, 3]]);
    expect(unread).toEqual([
      { place: { sheet: '表', row: 0, column: 0 }, text: '12', why: '加了删除线，没有读取。' },
    ]);
  });

  it('without the struck pieces of a text, and with raised digits as what they are', async () => {
    const { grids, unread } = await readSheets(
      [
        {
          name: '表',
          records: [label(0, 0, 0), label(1, 0, 1), label(2, 0, 2), label(3, 0, 2, styles.struck)],
        },
      ],
      [texts(shared('1215', [0, struck], [2, plain]), shared('151', [2, raised]), shared('9件'))],
    );
    expect(grids[0]?.cells).toEqual([['15'], ['15¹'], ['9件']]);
    expect(unread?.map(({ text }) => text)).toEqual(['12', '9件']);
  });

  it.each<[number, number, string | number, number]>([
    [5000, styles.thousands, '5', 1],
    [0.5, styles.percent, '50%', 1],
    [12, styles.pieces, 12, 0],
    [45667, styles.day, '2025-01-10', 0],
  ])('with numbers as they are shown: %d', async (stored, format, read, notes) => {
    const content = await readCells(number(0, 0, stored, format));
    expect(content.grids[0]?.cells).toEqual([[read]]);
    expect(content.notes).toHaveLength(notes);
  });

  it('with rows, columns and sheets that are hidden, which it tells', async () => {
    const hiddenRow = record(0x208, word(1), word(0), word(2), word(255), long(0), long(0x20));
    const shownRow = record(0x208, word(0), word(0), word(2), word(255), long(0), long(0x100));
    const hiddenColumn = record(0x7d, word(1), word(1), word(2000), word(0), word(1), word(0));
    const { grids, notes } = await readSheets([
      { name: '藏', hidden: true, records: [number(0, 0, 9)] },
      {
        name: '显',
        records: [hiddenColumn, shownRow, hiddenRow, number(0, 1, 1), number(1, 0, 2)],
      },
    ]);
    expect(grids.map(({ cells }) => cells)).toEqual([[[null, 1], [2]], [[9]]]);
    expect(notes?.map(({ place, text }) => [place?.sheet, text])).toEqual([
      ['显', '有 1 行是隐藏的，其中的数照常读取。'],
      ['显', '有 1 列是隐藏的，其中的数照常读取。'],
      ['藏', '工作表“藏”是隐藏的，其中的数照常读取。'],
    ]);
  });

  it('without the numbers of a chart that stands on a sheet, and with what is behind it', async () => {
    const merge = record(0xe5, word(1), word(0), word(0), word(0), word(1));
    const { grids } = await readCells(number(0, 0, 1), chart(number(0, 0, 77)), merge);
    expect(grids[0]?.cells).toEqual([[1]]);
    expect(grids[0]?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  });

  it('with results of formulas, whatever they are', async () => {
    const other = (row: number, type: number, value: number) =>
      record(0x06, cell(row, 0, 0), [type, 0, value, 0, 0, 0, 255, 255]);
    const { grids } = await readCells(
      other(0, 0, 0),
      // The formula that others share stands between it and its text.
      record(0x4bc, word(0)),
      record(0x207, word(2), signs('甲乙')),
      other(1, 1, 1),
      other(2, 2, 0x07),
      record(0x06, cell(3, 0, 0), double(19)),
    );
    expect(grids[0]?.cells).toEqual([['甲乙'], [true], ['#DIV/0!'], [19]]);
    expect([0, 1, 2, 3].map((row) => grids[0]?.isFormula?.(row, 0))).toEqual(
      new Array(4).fill(true),
    );
  });

  it('with texts that go on in another record, written in another way there', async () => {
    const [first, second] = [shared('规章'), shared('规章')];
    const { grids } = await readSheets(
      [{ name: '表', records: [label(0, 0, 0), label(0, 1, 1)] }],
      [record(0xfc, long(2), long(2), first, second.slice(0, 5)), record(0x3c, [0, 0x41])],
    );
    expect(grids[0]?.cells).toEqual([['规章', '规A']]);
  });
});

describe('what nobody sees in an .xls is not read', () => {
  const [white, speck, dark] = [9, 20, 56];
  const looks: readonly Bytes[] = [
    font(0, 0, white),
    font(0, 0, 0x7fff, speck),
    font(0, 0, dark),
    style(6, 0),
    style(7, 0),
    style(6, 0, dark),
    style(8, 0, dark),
    style(6, 0, white),
  ];
  const from = Object.keys(styles).length;
  const readLooks = (records: readonly Bytes[], ...more: readonly Bytes[]) =>
    readSheets([{ name: '表', records }], [...looks, ...more]);

  it.each<[string, number, number | null]>([
    ['a white number', 0, null],
    ['a speck', 1, null],
    ['one in the colour of its cell', 3, null],
    ['a white one on white', 4, null],
    ['but a white one on a colour is', 2, 12],
  ])('%s', async (_, look, left) => {
    const { grids, unread } = await readLooks([number(0, 0, 12, from + look), number(0, 1, 3)]);
    expect(grids[0]?.cells).toEqual([[left, 3]]);
    expect(unread?.map(({ text }) => text)).toEqual(left === null ? ['12'] : []);
  });

  it('whichever colours a workbook calls white', async () => {
    const { grids } = await readLooks(
      [number(0, 0, 12, from), number(1, 0, 5, from + 3)],
      palette(0xffffff, 0x000000),
    );
    expect(grids[0]?.cells).toEqual([[12]]);
  });

  it('nor a white piece of a text, but where something coloured lies behind it', async () => {
    const { grids, unread } = await readLooks(
      [label(0, 0, 0), label(1, 0, 0, from + 2)],
      texts(shared('159', [2, 6])),
    );
    expect(grids[0]?.cells).toEqual([['15'], ['159']]);
    expect(unread?.map(({ text }) => text)).toEqual(['9']);
  });
});

describe('an .xls that is damaged is not read', () => {
  it.each<[string, readonly Bytes[]]>([
    ['a text that is not there', [label(0, 0, 7)]],
    ['a number that ends too soon', [record(0x203, cell(0, 0, 0), [1, 2])]],
    ['a chart that does not end', [record(0x809, word(0x600), word(0x20)), number(0, 0, 1)]],
  ])('%s', async (_, records) => {
    await expect(readCells(...records)).rejects.toThrow(/已损坏/);
  });
});
