import { strFromU8, strToU8, unzipSync } from 'fflate';
import { read, utils, write, type BookType } from '@e965/xlsx';
import {
  cleanXlsx,
  gridsFromHtml,
  gridsOf,
  pageHtml,
  readDocument,
  reportDocx,
} from '../../src/documents';
import { uncalculated } from '../../src/report';
import { consistentReport } from '../support/consistentReport';

jest.setTimeout(60_000);

const report = consistentReport(7);

const saved = async (bookType: BookType) => {
  const bytes: unknown = write(read(await cleanXlsx(report)), { type: 'buffer', bookType });
  return new Uint8Array(bytes as Uint8Array);
};

describe('kinds of workbooks that are met seldom', () => {
  test('a binary workbook is read, whatever it is called, with a word on how', async () => {
    const [found] = await readDocument(await saved('xlsb'), '年报.xls');
    expect(found?.values).toEqual(report.values);
    expect(found?.notes?.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/删除线、隐藏的行和数字格式看不出来/),
    );
  });

  test.each<[string, BookType]>([
    ['OpenDocument in one file', 'fods'],
    ['XML of Excel 2003', 'xlml'],
  ])('%s is read, whatever it is called', async (_, bookType) => {
    const [found] = await readDocument(await saved(bookType), '年报.xls');
    expect(found?.values).toEqual(report.values);
  });

  test('a formula that nobody calculated is told as such', async () => {
    const sylk = 'ID;PWXL\nC;Y1;X1;K5\nC;Y1;X2;ER1C1+1\nE\n';
    const [grid] = await gridsOf(strToU8(sylk), 'a.slk');
    expect(grid?.cells).toEqual([[5, uncalculated]]);
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

describe('one file of XML in which the parts of another stand', () => {
  const flat = (parts: Readonly<Record<string, Uint8Array>>, part: (bytes: Uint8Array) => string) =>
    `<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${Object.entries(
      parts,
    )
      .map(([name, bytes]) => `<pkg:part pkg:name="/${name}">${part(bytes)}</pkg:part>`)
      .join('')}</pkg:package>`;
  const asXml = (bytes: Uint8Array) =>
    `<pkg:xmlData>${strFromU8(bytes).replace(/<\?xml[^>]*\?>\s*/, '')}</pkg:xmlData>`;
  const asBytes = (bytes: Uint8Array) =>
    `<pkg:binaryData>${Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')}</pkg:binaryData>`;

  test.each([
    ['a Word document', reportDocx(report), asXml],
    ['a workbook', cleanXlsx(report), asXml],
    ['a workbook whose parts are folded', cleanXlsx(report), asBytes],
  ])('is read: %s', async (_, file, part) => {
    const whole = flat(unzipSync(await file), part);
    const [found] = await readDocument(new TextEncoder().encode(whole), '年报.xml');
    expect(found?.values).toEqual(report.values);
  });

  test.each([
    ['slides', 'ppt/presentation.xml', /演示文稿/],
    ['nothing that is known', 'visio/document.xml', /已损坏/],
  ])('is called what it is: %s', async (_, path, words) => {
    const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${path}"/></Relationships>`;
    const whole = flat({ '_rels/.rels': strToU8(relationships), [path]: strToU8('<a/>') }, asXml);
    await expect(readDocument(strToU8(whole), '年报.xml')).rejects.toThrow(words);
  });
});

describe('a page that is XML', () => {
  const prefixed = (prefix: string) =>
    pageHtml(report)
      .replace(/<!doctype html>/i, '<?xml version="1.0" encoding="UTF-8"?>')
      .replace(/<(meta[^>]*[^/])>/g, '<$1/>')
      .replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}:`)
      .replace(`<${prefix}:html`, `<${prefix}:html xmlns:${prefix}="http://www.w3.org/1999/xhtml"`);

  test.each(['年报.xhtml', '年报.xml', '年报.csv'])(
    'is read whatever prefix its names have, called %s',
    async (name) => {
      for (const prefix of ['h', 'xhtml']) {
        const [found] = await readDocument(strToU8(prefixed(prefix)), name);
        expect(found?.values).toEqual(report.values);
      }
    },
  );

  test('has what its other vocabularies say, whatever prefix they have', () => {
    const page = `<?xml version="1.0"?><h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns:m="http://www.w3.org/1998/Math/MathML" xmlns:s="http://www.w3.org/2000/svg"><h:table><h:tr><h:td>15<m:msup>1</m:msup></h:td><h:td>7<s:svg>9</s:svg></h:td><h:td><h:del>3</h:del>4</h:td></h:tr></h:table></h:html>`;
    expect(gridsFromHtml(page)[0]?.cells).toEqual([['15¹', '7', '4']]);
  });

  test('is a page like others where a prefix stands for something else', () => {
    const page = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:o="urn:schemas-microsoft-com:office:office"><table><tr><td>1<o:p></o:p></td><td>2</td></tr></table></html>`;
    expect(gridsFromHtml(page)[0]?.cells).toEqual([['1', '2']]);
  });
});
