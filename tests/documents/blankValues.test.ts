import { write, type BookType } from '@e965/xlsx';
import { gridsOf } from '../../src/documents';
import { readXlsxRow } from '../support/xlsxRow';

const sylk = (value: string) => `ID;PWXL;N;E\nC;Y1;X1;K5\nC;Y1;X2${value}\nC;Y1;X3;K7\nE\n`;
const dif = (value: string) =>
  `TABLE\n0,1\n"E"\nVECTORS\n0,3\n""\nTUPLES\n0,1\n""\nDATA\n0,0\n""\n-1,0\nBOT\n0,5\nV\n${value}\n0,7\nV\n-1,0\nEOD\n`;

/** A row of 5, a value and 7, as a library writes it, with another value put in its place. */
const written = (bookType: BookType, value: RegExp, other: string) => {
  const row = Object.fromEntries([5, 41, 7].map((v, i) => [`${'ABC'.charAt(i)}1`, { t: 'n', v }]));
  const book = { SheetNames: ['表'], Sheets: { 表: { ...row, '!ref': 'A1:C1' } } };
  const text: unknown = write(book, { type: 'string', bookType });
  return String(text).replace(value, other);
};

async function middleOf(text: string, name: string): Promise<unknown> {
  const [grid] = await gridsOf(new TextEncoder().encode(text), name);
  const [first, middle = null, last] = grid?.cells[0] ?? [];
  expect([first, last].map(Number)).toEqual([5, 7]);
  return middle;
}

describe('a cell without a value holds no figure, whatever kind of file it is in', () => {
  it.each<[string, string, string]>([
    ['SYLK with nothing behind K', sylk(';K'), 'a.slk'],
    ['SYLK with a blank behind K', sylk(';K '), 'a.slk'],
    ['SYLK with lines that end as Windows has them', sylk(';K').replace(/\n/g, '\r\n'), 'a.slk'],
    ['SYLK with an empty text', sylk(';K""'), 'a.slk'],
    ['DIF without a number', dif('0,\nV'), 'a.dif'],
    ['DIF with a blank for one', dif('0, \nV'), 'a.dif'],
    ['DIF that says there is none', dif('0,0\nNULL'), 'a.dif'],
    [
      'OpenDocument',
      written('fods', /office:value="41"[^>]*>.*?<\/table:table-cell>/s, 'office:value=""/>'),
      'a.fods',
    ],
    ['XML of Excel 2003', written('xlml', />41</, '><'), 'a.xml'],
  ])('%s', async (_, text, name) => {
    expect(await middleOf(text, name)).toBeNull();
  });

  it.each(['<v/>', '<v></v>', '<v> </v>', '<v>\n</v>'])('.xlsx with %s', async (value) => {
    const { cells } = await readXlsxRow(`<c><v>5</v></c><c>${value}</c><c><v>7</v></c>`);
    expect(cells).toEqual([5, null, 7]);
  });
});

describe('what stands in place of a number and is none stays what is written', () => {
  it.each<[string, string, string, unknown]>([
    ['SYLK with a comma', sylk(';K1,2'), 'a.slk', '1,2'],
    ['SYLK with brackets', sylk(';K(5)'), 'a.slk', '(5)'],
    ['SYLK with a sign of its own in a text', sylk(';K"甲;;K;;乙"'), 'a.slk', '甲;K;乙'],
    ['SYLK with a number', sylk(';K41'), 'a.slk', 41],
    ['SYLK with a result', sylk(';K41;ER1C1+36'), 'a.slk', 41],
    ['DIF with a remark', dif('0,41 件\nV'), 'a.dif', '41 件'],
    ['DIF with what is not there', dif('0,0\nNA'), 'a.dif', '#N/A'],
    ['DIF with an error', dif('0,0\nERROR'), 'a.dif', '#ERROR!'],
    ['DIF with Chinese', dif('1,0\n"（一）""予以公开"""'), 'a.dif', '（一）"予以公开"'],
    ['DIF with a number', dif('0,41\nV'), 'a.dif', 41],
    ['OpenDocument', written('fods', /office:value="41"/, 'office:value="0x1F"'), 'a.fods', '41'],
  ])('%s', async (_, text, name, value) => {
    expect(await middleOf(text, name)).toBe(value);
  });
});

test.each([
  ['something else among its values', dif('2,41\nV')],
  ['no end', 'TABLE\n0,1\n"E"\nDATA\n0,0\n""\n-1,0\nBOT\n'],
])('a DIF file with %s is damaged', async (_, text) => {
  await expect(gridsOf(text, 'a.dif')).rejects.toThrow('损坏');
});
