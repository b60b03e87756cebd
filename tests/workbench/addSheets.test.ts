import { unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { readDocument, templateXlsx } from '../../src/documents';
import { openBook, saveBook, saveInto } from '../../src/workbench/book';
import { changedParts } from '../support/changedParts';
import { joinedBooks } from '../support/joinedBooks';
import { richWorkbook } from '../support/richWorkbook';

const original = richWorkbook();
const workbookPart = 'xl/workbook.xml';
const workbookIn = (xlsx: Uint8Array) => new TextDecoder().decode(unzipSync(xlsx)[workbookPart]);
const put = { year: 2024, organ: '甲县乙局', totals: 'formula' } as const;

/** The rich workbook with the tables of a year put in behind its sheets. */
async function joined() {
  const [{ data }, template] = [
    await openBook(original, 'b', '年报'),
    await openBook(await templateXlsx(put), 'b-in1', ''),
  ];
  return joinedBooks(data, template.data);
}

describe('sheets that are put into an opened workbook', () => {
  it('are saved into its own file: all that was there stays, but what lists them', async () => {
    const saved = await saveInto(original, 'b', await joined(), new Map());
    if (!saved) throw new Error('It was not saved into the file.');
    expect(changedParts(original, saved).sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet3.xml',
      'xl/worksheets/sheet4.xml',
      'xl/worksheets/sheet5.xml',
    ]);
  });

  it('read as they would in a file of their own: figures, formulas, looks, rules and print areas', async () => {
    const data = await joined();
    const saved = await saveInto(original, 'b', data, new Map());
    if (!saved) throw new Error('It was not saved into the file.');
    const options = { readStyles: true };
    const [there, alone] = [
      await readXlsx(saved, options),
      await readXlsx(await saveBook({ ...data, sheetOrder: data.sheetOrder.slice(2) }), options),
    ];
    expect(there.sheets.map(({ name }) => name).slice(0, 2)).toEqual(['数据', '另表']);
    expect(there.sheets.slice(2).map((sheet) => sheet.cells)).toEqual(
      alone.sheets.map((sheet) => sheet.cells),
    );
    const rulesOf = ({ sheets }: typeof there) =>
      sheets.map(({ conditionalRules, dataValidations, merges, columns }) => ({
        ...{ conditionalRules, dataValidations, merges, columns },
      }));
    expect(rulesOf(there).slice(2)).toEqual(rulesOf(alone));
    expect(there.namedRanges).toEqual(alone.namedRanges);
    expect(
      (await readDocument(saved, '年报.xlsx')).map(({ organ, year }) => [organ, year]),
    ).toEqual([[put.organ, put.year]]);
  });

  it('leave the looks of the cells that were there as they were', async () => {
    const saved = await saveInto(original, 'b', await joined(), new Map());
    if (!saved) throw new Error('It was not saved into the file.');
    const styles = new TextDecoder().decode(unzipSync(saved)['xl/styles.xml']);
    expect(styles).toContain(
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center"/></xf>',
    );
    expect(styles).toMatch(/<dxfs count="1"><dxf>/);
  });

  it('are listed in the namespace that the file declares beside each sheet alone', async () => {
    const declared = / xmlns:r="[^"]*"/.exec(workbookIn(original))?.[0] ?? '';
    const beside = workbookIn(original)
      .replace(declared, '')
      .replaceAll('<sheet ', `<sheet${declared} `);
    const parts = { ...unzipSync(original), [workbookPart]: new TextEncoder().encode(beside) };
    const saved = await saveInto(zipSync(parts), 'b', await joined(), new Map());
    if (!saved) throw new Error('It was not saved into the file.');
    const sheets = workbookIn(saved).match(/<sheet [^>]*>/g) ?? [];
    expect(sheets).toHaveLength(5);
    for (const sheet of sheets) expect(sheet.split(declared)).toHaveLength(2);
  });

  it('are the file’s own when it is saved once more', async () => {
    const data = await joined();
    const saved = await saveInto(original, 'b', data, new Map());
    if (!saved) throw new Error('It was not saved into the file.');
    expect(await saveInto(saved, 'b', data, new Map())).toEqual(saved);
  });

  it('are not saved so where they do not come behind all others', async () => {
    const data = await joined();
    const [first, second, third, ...rest] = data.sheetOrder;
    const order = [first, third, second, ...rest].flatMap((id) => id ?? []);
    expect(await saveInto(original, 'b', { ...data, sheetOrder: order }, new Map())).toBeNull();
  });
});
