import { limits } from '../../src/documents/limits';
import { openBook, withRules } from '../../src/workbench/book';
import { readWorkbook } from '../../src/workbench/opening/readWorkbook';
import { rawWorkbook } from '../support/rawWorkbook';
import { richWorkbook } from '../support/richWorkbook';

const read = (bytes: Uint8Array, name = '数据.xlsx') =>
  readWorkbook({ name, bytes, id: 'b' }, () => undefined);

const cells = (many: number, cell = '<c><v>1</v></c>') =>
  `<sheetData>${`<row>${cell.repeat(100)}</row>`.repeat(many / 100)}</sheetData>`;

const tooLarge = /^工作簿过大/;

afterEach(() => jest.restoreAllMocks());

describe('a workbook that is read for the desk', () => {
  it('comes back whole from the worker that reads it', async () => {
    const { made, book, ...named } = await read(richWorkbook());
    expect([made, named]).toEqual([null, { name: '数据', ending: 'xlsx' }]);
    const sent = structuredClone(book);
    expect(withRules(sent)).toEqual(await openBook(richWorkbook(), 'b', '数据'));
  });

  it('keeps a name that merely looks like one with an ending', async () => {
    expect((await read(richWorkbook(), '2024.1月报-新')).name).toBe('2024.1月报-新');
  });

  const sheet = cells(500);
  const long = `<si><t>${'字'.repeat(30)}</t></si>`;
  const texts = { sheets: [cells(500, '<c t="s"><v>0</v></c>')], strings: long };
  const apart = '<sheetData><row><c r="XFD1"/></row></sheetData>';
  it.each([
    ['cells that hold something', 'filled', 900, { sheets: [sheet], many: 2 }, tooLarge],
    ['cells', 'cells', 900, { sheets: [cells(500, '<c/>')], many: 2 }, tooLarge],
    ['places between its cells', 'spread', 30_000, { sheets: [apart], many: 2 }, tooLarge],
    ['bytes in its sheets', 'unpacked', 12_000, { sheets: [sheet], many: 2 }, /^文件解开后过大/],
    ['sheets', 'sheets', 2, { sheets: [''], many: 3 }, /^工作簿有 3 张工作表，超过 2 张的上限/],
    ['signs in its cells', 'workbook', 10_000, texts, /^文字过长/],
  ] as const)(
    'is refused in a sentence where it has too many %s, however often one part is used',
    async (_, limit, most, workbook, why) => {
      const bytes = rawWorkbook(workbook);
      await expect(read(bytes)).resolves.toBeDefined();
      jest.replaceProperty(limits, limit, most);
      await expect(read(bytes)).rejects.toMatchObject({
        name: 'UnreadableFile',
        message: expect.stringMatching(why) as string,
      });
    },
  );

  it('may have a row without cells far below, as other programs leave it', async () => {
    const sheet = `<sheetData><row><c r="XFD1"><v>1</v></c></row><row r="1048576" ht="9"/></sheetData>`;
    expect((await read(rawWorkbook({ sheets: [sheet] }))).book.data.sheetOrder).toHaveLength(1);
  });

  it('is told as damaged where it is cut off', async () => {
    const bytes = richWorkbook();
    await expect(read(bytes.slice(0, bytes.length / 2))).rejects.toThrow(/^文件已损坏/);
  });

  it('is told as damaged where hucre misses something', async () => {
    const bytes = rawWorkbook({ sheets: ['<sheetData><row><c r="A1048577"/></row></sheetData>'] });
    await expect(read(bytes)).rejects.toThrow(/^文件已损坏/);
  });
});
