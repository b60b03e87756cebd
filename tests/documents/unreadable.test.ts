import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { writeXlsx } from 'hucre';
import { cleanXlsx, pageHtml, readDocument, UnreadableFile } from '../../src/documents';
import { consistentReport } from '../support/consistentReport';
import { lockedXls, plainXls } from '../support/lockedXls';

async function whyNot(content: Uint8Array | string, name: string): Promise<string> {
  try {
    await readDocument(content, name);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    throw error;
  }
  return '';
}

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Office's old container, as far as its directory goes: one entry of 128 bytes. */
function container(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set(ole);
  Array.from(stream).forEach((letter, i) => (bytes[512 + 2 * i] = letter.charCodeAt(0)));
  return bytes;
}

const packed = (parts: Zippable) => zipSync(parts);

const openText = zipSync(
  { mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<a/>') },
  { level: 0 },
);
const wordXml =
  '<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"/>';

describe('what cannot be read', () => {
  test.each([
    ['an empty file', new Uint8Array(), /空/],
    ['a damaged PDF', strToU8('%PDF-1.7 …'), /PDF 已损坏/],
    ['an old Word document', container('WordDocument'), /旧格式.*docx/],
    ['a workbook locked by a password', container('EncryptedPackage'), /密码/],
    ['a damaged .xls', container('Workbook'), /已损坏/],
    ['a torn zip', packed({ 'xl/workbook.xml': strToU8('<workbook/>') }).slice(0, -9), /已损坏/],
    ['a workbook without sheets', packed({ 'xl/workbook.xml': strToU8('<workbook/>') }), /已损坏/],
    ['a document with nothing in it', packed({ 'word/document.xml': new Uint8Array() }), /已损坏/],
    ['a zip of something else', packed({ 'a.txt': strToU8('a') }), /压缩包.*解压/],
    ['a RAR', strToU8('Rar!\u001a…'), /压缩包.*解压/],
    ['a gzip', new Uint8Array([0x1f, 0x8b, 8, 0]), /压缩包.*解压/],
    ['an OFD', packed({ 'OFD.xml': strToU8('<ofd/>') }), /OFD.*PDF/],
    ['slides', packed({ 'ppt/presentation.xml': strToU8('<p/>') }), /演示文稿/],
    ['a text of OpenDocument', openText, /ODT.*docx/],
    ['a photo of a telephone', strToU8('\0\0\0\u0018ftypheic\0\0'), /HEIC.*JPEG/],
    ['Word 2003’s XML', strToU8(wordXml), /Word 2003.*docx/],
    ['what no text has in it', new Uint8Array(500).fill(0), /不是能读的文件类型/],
    ['a damaged picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /图片已损坏/],
    ['JSON cut short', '{"values": {', /JSON/],
    ['text without end', '年'.repeat(5_000_001), /过长/],
    ['text of lines without end', '1\n'.repeat(30_001), /有 30001 行，超过 30000 行.*分成几个文件/],
    ['lines of cells without end', `${'1\t'.repeat(100)}\n`.repeat(1501), /有 150100 格，超过/],
  ])('is told in one sentence: %s', async (_, content, words) => {
    const name = typeof content === 'string' && content.startsWith('{') ? 'a.json' : 'a.xlsx';
    const why = await whyNot(content, name);
    expect(why).toMatch(words);
    expect(why).toMatch(/^[^\n]+。$/);
  });

  it('includes what Office leaves beside a file that is open', async () => {
    expect(await whyNot(strToU8('\u0005admin'), '~$年报.xlsx')).toMatch(/临时文件/);
  });

  it('includes a workbook that asks for its password', async () => {
    const rows = [['年报']];
    const locked = await writeXlsx({
      sheets: [{ name: '一', rows }],
      encryption: { password: 'x', spinCount: 1 },
    });
    expect(await whyNot(locked, 'locked.xlsx')).toMatch(/密码/);
  });

  test.each([
    ['', false],
    [', only to be read', true],
  ])('includes an .xls that asks for its password%s', async (_, readOnly) => {
    const clean = await cleanXlsx(consistentReport(11));
    expect(await whyNot(plainXls(clean), 'plain.xls')).toBe('');
    const why = await whyNot(lockedXls(clean, readOnly), 'locked.xls');
    expect(why).toMatch(/^文件设有打开密码[^\n]+。$/);
  });

  it('includes a file that is too large, before a byte of it is looked at', async () => {
    expect(await whyNot(new Uint8Array(51 * 1024 * 1024), 'large.xlsx')).toMatch(/51 MB.*50 MB/);
  });

  test.each([
    ['more than memory holds', 200 * 1024 * 1024],
    ['nothing, which it does not', 0],
  ])('includes a file that says it unpacks to %s, before it is unpacked', async (_, size) => {
    const bomb = packed({ 'xl/workbook.xml': new Uint8Array(100_000) });
    const directory = Buffer.from(bomb).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(bomb.buffer).setUint32(directory + 24, size, true);
    expect(await whyNot(bomb, 'bomb.xlsx')).toMatch(/过大/);
  });

  test.each(['xl/worksheets/sheet2.xml', 'xl/worksheets/SHEET2.xml'])(
    'includes a file with two parts of one name that are not the same: %s',
    async (again) => {
      const parts = unzipSync(await cleanXlsx(consistentReport(11)));
      const sheet = parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array();
      // Of as many signs, so that the name can be put in afterwards.
      const stand = 'xl/worksheets/sheet_.xml';
      const other = strToU8(strFromU8(sheet).replace(/<v>\d+/, '<v>9'));
      const named = (bytes: Uint8Array) => {
        const file = Buffer.from(zipSync({ ...parts, [stand]: bytes }));
        for (let at = file.indexOf(stand); at >= 0; at = file.indexOf(stand)) file.write(again, at);
        return file;
      };
      expect(await whyNot(named(other), 'two.xlsx')).toMatch(/已损坏/);
      expect(await whyNot(named(sheet), 'two.xlsx')).toBe('');
    },
  );

  it('includes a workbook of too many sheets', async () => {
    const sheets = Array.from({ length: 301 }, (_, i) => ({ name: `表${i}`, rows: [[i]] }));
    expect(await whyNot(await writeXlsx({ sheets }), 'many.xlsx')).toMatch(/301 张/);
  });
});

describe('what is odd, but can be read', () => {
  const report = consistentReport(11);

  test.each(['年报.csv', '年报.json', '年报.txt'])('may be a page called %s', async (name) => {
    const [back] = await readDocument(strToU8(pageHtml(report)), name);
    expect(back?.values).toEqual(report.values);
  });

  it('may name its parts as addresses of pages are written', async () => {
    const parts = Object.entries(unzipSync(await cleanXlsx(report)));
    const named = parts.map(([name, bytes]): [string, Uint8Array] => {
      if (name === 'xl/_rels/workbook.xml.rels')
        return [name, strToU8(strFromU8(bytes).replace('sheet2.xml', '%E8%A1%A8%201.xml'))];
      return [name.replace('sheet2.xml', '表 1.xml'), bytes];
    });
    const [back] = await readDocument(zipSync(Object.fromEntries(named)), '年报.xlsx');
    expect(back?.values).toEqual(report.values);
    expect(back?.notes ?? []).toEqual([]);
  });

  it('tells of a sheet whose cells are not in the file', async () => {
    const parts = Object.entries(unzipSync(await cleanXlsx(report)));
    const others = parts.filter(([name]) => name !== 'xl/worksheets/sheet2.xml');
    const [back] = await readDocument(zipSync(Object.fromEntries(others)), '年报.xlsx');
    expect(back?.notes?.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^工作表“[^”]*表三”的内容不在文件里/),
    ]);
  });

  it('may name its cells in small letters', async () => {
    const parts = unzipSync(await cleanXlsx(report));
    for (const name of Object.keys(parts).filter((one) => one.includes('worksheets/sheet')))
      parts[name] = strToU8(
        strFromU8(parts[name] ?? new Uint8Array()).replace(/ r="[A-Z]+\d+"/g, (ref) =>
          ref.toLowerCase(),
        ),
      );
    const [back] = await readDocument(zipSync(parts), '年报.xlsx');
    expect(back?.values).toEqual(report.values);
  });

  it('is known by its content, whatever its name', async () => {
    const [back] = await readDocument(await cleanXlsx(report), '年报.doc');
    expect(back?.values).toEqual(report.values);
  });

  it('may be in the coding of older Chinese files', async () => {
    // 年报 in GB18030: no UTF-8.
    const bytes = new Uint8Array([0xc4, 0xea, 0xb1, 0xa8]);
    expect(await readDocument(bytes, 'gbk.txt')).toEqual([]);
  });

  it('may have blank lines without end', async () => {
    const text = `${'\n'.repeat(40_000)}某某局2024年政府信息公开工作年度报告`;
    await expect(readDocument(text, 'a.txt')).resolves.toEqual([]);
    await expect(readDocument(text.replaceAll('\n', ',,,\n'), 'a.csv')).resolves.toEqual([]);
  });

  it('is nothing when it is no report', async () => {
    expect(await readDocument('各位同事：会议改到周三。', 'a.txt')).toEqual([]);
    expect(await readDocument('<p>通知</p>', 'a.html')).toEqual([]);
  });

  it('does not expand entities of its own making', async () => {
    const lol = `<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>`;
    const xml = `${lol}<w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;
    expect(await readDocument(packed({ 'word/document.xml': strToU8(xml) }), 'a.docx')).toEqual([]);
  });
});
