import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  cleanXlsx,
  gridsFromHtml,
  gridsFromXlsx,
  pageHtml,
  readDocument,
  reportCsv,
  reportDocx,
  reportJson,
  tablesHtml,
  templateXlsx,
} from '../../src/documents';
import { columnName } from '../../src/report';
import { consistentReport } from '../support/consistentReport';
import { plainXls } from '../support/lockedXls';

jest.setTimeout(120_000);

const report = consistentReport(21);

/** The clean workbook with the XML of its sheets changed. */
async function changed(change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await cleanXlsx(report));
  for (const [name, part] of Object.entries(parts)) {
    if (name.startsWith('xl/worksheets/sheet')) parts[name] = strToU8(change(strFromU8(part)));
  }
  return zipSync(parts);
}

const down = 1_000_000;
const lowered = (xml: string) =>
  xml
    .replace(/(<row r=")(\d+)/g, (_, tag: string, row) => `${tag}${Number(row) + down}`)
    .replace(
      /([" :])([A-Z]{1,2})(\d+)(?=[":])/g,
      (_, before: string, column: string, row) => `${before}${column}${Number(row) + down}`,
    );

/** The sheet with everything so many columns further to the right. */
function moved(xml: string, columns: number): string {
  return xml
    .replace(/<cols>[^]*?<\/cols>/, '')
    .replace(/([" :])([A-Z]{1,2})(\d+)(?=[":])/g, (_, before: string, letters: string, row) => {
      const [last = 'A', first] = Array.from(letters).reverse();
      const column = last.charCodeAt(0) - 65 + (first ? (first.charCodeAt(0) - 64) * 26 : 0);
      return `${before}${columnName(column + columns)}${String(row)}`;
    });
}

describe('a workbook that is odd, but can be read', () => {
  it('may have its tables after a million rows', async () => {
    const note = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>注</t></is></c></row>';
    const file = await changed((xml) => lowered(xml).replace('<sheetData>', note));
    const [back] = await readDocument(file, 'far.xlsx');
    expect(back?.values).toEqual(report.values);
  });

  it('has no figure in a cell that it writes twice, unless both times the same', async () => {
    const twice = (change: (figure: string) => string) =>
      changed((xml) =>
        xml.replace(/<row r="9"[^]*?<\/row>/, (row) => {
          const again = (_: string, tag: string, figure: string) => tag + change(figure);
          return row + row.replace(/(<c (?![^>]*\bt=)[^>]*><v>)(\d+)/g, again);
        }),
      );
    const [same] = await readDocument(await twice((figure) => figure), 'twice.xlsx');
    expect(same?.values).toEqual(report.values);
    expect(same?.unread).toEqual([]);

    const [other] = await readDocument(await twice((figure) => `${figure}1`), 'twice.xlsx');
    const lost = other?.unread.filter(({ why }) => why.includes('同一格写了两次')) ?? [];
    expect(lost.length).toBeGreaterThan(0);
    const differing = report.values.filter((value, i) => !Object.is(value, other?.values[i]));
    expect(differing).toHaveLength(lost.length);
    expect(other?.values.filter((value, i) => value !== report.values[i])).toEqual(
      differing.map(() => NaN),
    );
  });

  it('has no figure where its formulas have errors', async () => {
    const file = await changed((xml) =>
      xml.replace(
        /<c ((?:(?! t=")[^>])*)(?: t="n")?><v>\d+<\/v><\/c>/,
        '<c $1 t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      ),
    );
    const [back] = await readDocument(file, 'errors.xlsx');
    const expected = report.values.map((value, i) =>
      Number.isNaN(back?.values[i] ?? 0) ? NaN : value,
    );
    expect(back?.values).toEqual(expected);
    // One in each of the three tables.
    expect(expected.filter(Number.isNaN)).toHaveLength(3);
  });

  it('may hold comments in its XML, which are not cells', async () => {
    const trap = '<!-- <row r="1"><c r="A1"><v>5</v></c></row> --><sheetData>';
    const file = await changed((xml) => xml.replace('<sheetData>', trap));
    const [back] = await readDocument(file, 'comments.xlsx');
    expect(back?.values).toEqual(report.values);
  });

  it('may have hidden rows and columns: their figures are the report’s, too', async () => {
    const file = await changed((xml) =>
      xml.replace(/<row /g, '<row hidden="1" ').replace(/<col /g, '<col hidden="1" '),
    );
    expect(strFromU8(unzipSync(file)['xl/worksheets/sheet2.xml'] ?? new Uint8Array())).toMatch(
      /<col hidden="1" [^]*<row hidden="1" /,
    );
    const [back, ...others] = await readDocument(file, 'filtered.xlsx');
    expect(others).toEqual([]);
    expect(back?.values).toEqual(report.values);
    expect(back?.unread).toEqual([]);
  });

  it('may have its tables begin at column Q', async () => {
    const file = await changed((xml) => moved(xml, 16));
    const grids = await gridsFromXlsx(file);
    const first = grids.map(({ cells }) =>
      Math.min(
        ...cells
          .map((row) => row.findIndex((value) => value !== null && value !== ''))
          .filter((column) => column >= 0),
      ),
    );
    expect(first).toEqual([16, 16, 16]);
    for (const bytes of [file, plainXls(file)]) {
      const [back] = await readDocument(bytes, 'right.xlsx');
      expect(back?.values).toEqual(report.values);
      expect(back?.unread).toEqual([]);
    }
  });

  it('may be a page that holds two reports', async () => {
    const other = { ...consistentReport(22), year: 2023 };
    const reports = await readDocument(pageHtml(other) + pageHtml(report), 'two.html');
    expect(reports.map(({ year }) => year)).toEqual([2023, 2024]);
    expect(reports.map(({ values }) => values)).toEqual([other.values, report.values]);
  });
});

describe('text that looks like a formula or like markup', () => {
  const organ = '=HYPERLINK("http://a.example","点")<script>alert(1)</script>';
  const narrative = [{ place: null, text: organ }];
  const readings = [
    { state: 'text', raw: organ, held: null, place: null, formula: false } as const,
  ];
  const values = Float64Array.from(report.values);
  // As the words in place of the first figure, as the organ, and as prose.
  values[0] = NaN;
  const hostile = { ...report, organ, narrative, readings, values };

  it.each([
    ['clean', cleanXlsx(hostile)],
    ['stamped', cleanXlsx(hostile, { stamp: organ })],
  ])('leaves as text in a workbook: %s', async (_, made) => {
    const parts = unzipSync(await made);
    for (const [name, part] of Object.entries(parts)) {
      if (!name.startsWith('xl/worksheets/')) continue;
      expect(strFromU8(part)).not.toContain('<f');
      expect(strFromU8(part)).not.toContain('<hyperlink');
    }
    expect(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('=HYPERLINK');
  });

  it('leaves as text in a template, whose own formulas do not hold it', async () => {
    const made = await templateXlsx({
      year: 2024,
      organ,
      totals: 'formula',
      narrative: true,
      report: hostile,
    });
    const sheets = Object.entries(unzipSync(made)).filter(([name]) =>
      name.startsWith('xl/worksheets/'),
    );
    for (const [, part] of sheets) expect(strFromU8(part)).not.toMatch(/<f[ >][^<]*HYPERLINK/);
  });

  it('leaves as text in a page and on the clipboard, behind an apostrophe', () => {
    for (const html of [pageHtml(hostile), tablesHtml(hostile)]) {
      expect(html).not.toMatch(/<script|<a\b|<(?:td|p|h\d|br|strong)\b[^>]*>=/);
      expect(html).toContain('>\'=HYPERLINK("');
      expect(gridsFromHtml(html).flatMap(({ cells }) => cells.flat())).toContain(organ);
    }
  });

  it('leaves as text in a Word document', () => {
    const word = strFromU8(unzipSync(reportDocx(hostile))['word/document.xml'] ?? new Uint8Array());
    expect(word).not.toContain('<script');
    expect(word).not.toMatch(/<w:(?:instrText|hyperlink|fldSimple)/);
    expect(word).toContain('=HYPERLINK');
  });

  it('leaves as text in CSV, behind an apostrophe, and in JSON, which runs nothing', () => {
    expect(reportCsv(hostile)).not.toMatch(/(^|[,\n])"?=/);
    expect(reportCsv(hostile)).toContain(`"'=HYPERLINK`);
    expect(JSON.parse(reportJson(hostile))).toMatchObject({ organ, narrative: organ });
  });
});

describe('a small file that unpacks to far more than it says', () => {
  it('is given up', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(40 * 1024 * 1024) });
    const directory = Buffer.from(bomb).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(bomb.buffer).setUint32(directory + 24, 1000, true);
    await expect(readDocument(bomb, 'bomb.xlsx')).rejects.toThrow(/已损坏/);
  });
});

describe('content without end', () => {
  const line = '<w:p><w:r><w:t>总计 1</w:t></w:r></w:p>';
  const row = '自然人\t商业企业\t（一）予以公开\t1\t';
  test.each([
    ['lines of one label', 'a.txt', '总计 1\n'.repeat(30_000), /^$/],
    ['a line of tables', 'a.txt', row.repeat(37_500), /^$/],
    ['tables of one line', 'a.txt', `${row}\n`.repeat(30_000), /^$/],
    ['a ruled line', 'a.txt', `${'-'.repeat(1_900_000)}x`, /^$/],
    ['more lines than the limit', 'a.txt', '1\n'.repeat(30_001), /30000 行/],
    ['nested blocks', 'a.html', '<div>'.repeat(900_000), /嵌套/],
    ['nested tables', 'a.html', '<table><tr><td>总计 1'.repeat(250_000), /嵌套/],
    ['rows', 'a.html', `<table>${'<tr><td>1'.repeat(200_000)}`, /行/],
    ['one cell', 'a.html', `<table><tr><td>${'总计 1 '.repeat(500_000)}`, /过长/],
    ['tags', 'a.html', '<p hidden>'.repeat(1_000_001), /过长/],
  ])('is read, or refused in one sentence: %s', async (_, name, content, words) => {
    const why = await readDocument(content, name).then(
      () => '',
      (error: unknown) => (error instanceof Error ? error.message : ''),
    );
    expect(why).toMatch(words);
  });

  test.each([
    ['paragraphs', line.repeat(150_000), /150000 行/],
    ['rows', `<w:tbl>${`<w:tr><w:tc>${line}</w:tc></w:tr>`.repeat(200_000)}</w:tbl>`, /200000 行/],
    ['nested paragraphs', '<w:p>'.repeat(1_000_000), /嵌套/],
  ])('is refused in a Word document: %s', async (_, body, words) => {
    const xml = `<w:document><w:body>${body}</w:body></w:document>`;
    const file = zipSync({ 'word/document.xml': strToU8(xml) });
    await expect(readDocument(file, 'a.docx')).rejects.toThrow(words);
  });

  it('is refused as a sheet with more than half a million filled cells', async () => {
    const cells = Array.from({ length: 500_001 }, (_, r) => `<c r="A${r + 1000}"><v>1</v></c>`);
    let end = `${cells.join('')}</sheetData>`;
    const file = await changed((xml) => {
      const longer = xml.replace('</sheetData>', end);
      // One sheet is enough.
      end = '</sheetData>';
      return longer;
    });
    await expect(readDocument(file, 'a.xlsx')).rejects.toThrow(/工作簿过大/);
  });
});
