import { strFromU8, unzipSync } from 'fflate';
import { read, utils, write, type BookType } from '@e965/xlsx';
import { cleanXlsx, pageHtml, readDocument, reportDocx } from '../../src/documents';
import { consistentReport } from '../support/consistentReport';

jest.setTimeout(60_000);

const report = consistentReport(7);

const saved = async (bookType: BookType) => {
  const bytes: unknown = write(read(await cleanXlsx(report)), { type: 'buffer', bookType });
  return new Uint8Array(bytes as Uint8Array);
};

describe('kinds of workbooks that are met seldom', () => {
  test.each<[string, BookType]>([
    ['XML of Excel 2003', 'xlml'],
    ['a binary workbook', 'xlsb'],
  ])('%s is read, whatever it is called, with a word on how', async (_, bookType) => {
    const [found] = await readDocument(await saved(bookType), '年报.xls');
    expect(found?.values).toEqual(report.values);
    expect(found?.notes?.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/删除线、隐藏的行和数字格式看不出来/),
    );
  });

  test('OpenDocument in one file is read, whatever it is called', async () => {
    const [found] = await readDocument(await saved('fods'), '年报.xls');
    expect(found?.values).toEqual(report.values);
  });

  test('an .xls whose first rows are empty is read', async () => {
    const book = read(await cleanXlsx(report));
    const moved = utils.book_new();
    for (const name of book.SheetNames) {
      const sheet = book.Sheets[name] ?? {};
      const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null });
      const below = utils.sheet_add_aoa({}, rows, { origin: 'A4' });
      below['!merges'] = (sheet['!merges'] ?? []).map(({ s, e }) => ({
        s: { r: s.r + 3, c: s.c },
        e: { r: e.r + 3, c: e.c },
      }));
      utils.book_append_sheet(moved, below, name);
    }
    const bytes: unknown = write(moved, { type: 'buffer', bookType: 'biff8' });
    const [found] = await readDocument(new Uint8Array(bytes as Uint8Array), 'a.xls');
    expect(found?.values).toEqual(report.values);
  });
});

test('a page in one file with what belongs to it is read', async () => {
  const page = Buffer.from(pageHtml(report)).toString('base64');
  const file = [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="x"',
    '',
    '--x',
    'Content-Type: text/html; charset="utf-8"',
    'Content-Transfer-Encoding: base64',
    '',
    page.replace(/.{76}/g, '$&\r\n'),
    '--x--',
    '',
  ].join('\r\n');
  const [found] = await readDocument(new TextEncoder().encode(file), '年报.doc');
  expect(found?.values).toEqual(report.values);
});

test('a Word document whose parts stand in one file of XML is read', async () => {
  const parts = Object.entries(unzipSync(reportDocx(report))).filter(([name]) =>
    /\.(?:xml|rels)$/.test(name),
  );
  const written = parts.map(
    ([name, bytes]) =>
      `<pkg:part pkg:name="/${name}"><pkg:xmlData>${strFromU8(bytes).replace(/<\?xml[^>]*\?>\s*/, '')}</pkg:xmlData></pkg:part>`,
  );
  const file = `<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${written.join('')}</pkg:package>`;
  const [found] = await readDocument(new TextEncoder().encode(file), '年报.xml');
  expect(found?.values).toEqual(report.values);
});
