import type { IWorkbookData } from '@univerjs/core';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { openBook, saveInto, type AddinSettings } from '../../src/workbench/book';
import { changedParts } from '../support/changedParts';
import { richWorkbook } from '../support/richWorkbook';

type Data = Awaited<ReturnType<typeof openBook>>['data'];
type Cells = NonNullable<Data['sheets'][string]['cellData']>;

const original = richWorkbook();

/** The file as it is saved after work on the cells of its first sheet. */
async function savedAfter(
  work: (cells: Cells) => void,
  settings: AddinSettings = new Map(),
): Promise<Uint8Array> {
  const { data } = await openBook(original, 'b', '年报');
  work(data.sheets['b-1']?.cellData ?? {});
  const saved = await saveInto(original, 'b', data, settings);
  if (!saved) throw new Error('It was not saved into the file.');
  return saved;
}

const changed = (saved: Uint8Array): string[] => changedParts(original, saved);

const sheetXml = (saved: Uint8Array): string =>
  new TextDecoder().decode(unzipSync(saved)['xl/worksheets/sheet1.xml']);

const put = (cells: Cells, row: number, column: number, cell: object): void => {
  const line = (cells[row] ??= {});
  line[column] = { ...line[column], ...cell };
};

describe('a workbook that is saved into its own file', () => {
  it('is the same file where nothing was done', async () => {
    expect(await savedAfter(() => undefined)).toEqual(original);
  });

  it('is the same file where results came to what it has already', async () => {
    const saved = await savedAfter((cells) => {
      put(cells, 2, 2, { v: 14 });
    });
    expect(saved).toEqual(original);
  });

  it('has one part anew where one figure was typed, and the figure is there', async () => {
    const saved = await savedAfter((cells) => {
      put(cells, 1, 1, { v: 6 });
    });
    expect(changed(saved)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(sheetXml(saved)).toContain('<c r="B2"><v>6</v></c>');
    expect(sheetXml(saved)).toContain('<legacyDrawing r:id="rId2"/><extLst>');
    const { sheets } = await readXlsx(saved);
    expect(sheets[0]?.rows[1]?.[1]).toBe(6);
  });

  it('keeps formulas as they are spelled and puts their new results beside them', async () => {
    const saved = await savedAfter((cells) => {
      put(cells, 1, 1, { v: 6 });
      put(cells, 1, 2, { v: 12 });
      put(cells, 3, 1, { v: 13 });
    });
    expect(sheetXml(saved)).toContain('<f t="shared" ref="C2:C3" si="0">B2*2</f><v>12</v>');
    expect(sheetXml(saved)).toContain('<c r="B4" s="1"><f>SUM(B2:B3)</f><v>13</v></c>');
  });

  it('leaves the result of a function that the grid does not know', async () => {
    const saved = await savedAfter((cells) => {
      put(cells, 3, 1, { v: '#NAME?' });
    });
    expect(saved).toEqual(original);
  });

  it('spells a shared formula out where the one that spelled it is typed over', async () => {
    const saved = await savedAfter((cells) => {
      cells[1] = { ...cells[1], 2: { v: 1 } };
      cells[2] = { ...cells[2], 2: { v: 14, f: '=B3*2' } };
    });
    expect(sheetXml(saved)).toContain('<c r="C2"><v>1</v></c>');
    expect(sheetXml(saved)).toContain('<f>B3*2</f><v>14</v>');
    expect(sheetXml(saved)).not.toContain('t="shared"');
  });

  it('names no cell as calculated that has no formula any more', async () => {
    const saved = await savedAfter((cells) => {
      cells[3] = { ...cells[3], 1: { v: 12, s: cells[3]?.[1]?.s } };
    });
    expect(unzipSync(saved)['xl/calcChain.xml']).toBeUndefined();
    expect(changed(saved).sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('takes in cells and rows that were not there, each in its place', async () => {
    const saved = await savedAfter((cells) => {
      put(cells, 1, 3, { v: '右 <&> "' });
      put(cells, 0, 2, { v: true, t: 3 });
      put(cells, 9, 0, { v: '下\u0001_x0041_' });
    });
    const xml = sheetXml(saved);
    expect(xml).toMatch(/<c r="C2">.*<c r="D2" t="inlineStr">/);
    expect(xml).toContain('<dimension ref="A1:D10"/>');
    const [sheet] = (await readXlsx(saved)).sheets;
    expect(sheet?.rows[1]?.[3]).toBe('右 <&> "');
    expect(sheet?.rows[0]?.[2]).toBe(true);
    expect(xml).toContain('下_x0001__x005F_x0041_');
  });

  it('empties cells and leaves their looks', async () => {
    const saved = await savedAfter((cells) => {
      const { s } = cells[0]?.[1] ?? {};
      cells[0] = { ...cells[0], 1: { s } };
    });
    expect(sheetXml(saved)).toContain('<c r="B1" s="1"/>');
  });

  it('keeps what the add-in keeps where Excel does, and reads it back', async () => {
    const settings = new Map([['nianbao.organ', JSON.stringify('"某局" <&>')]]);
    const saved = await savedAfter(() => undefined, settings);
    expect(changed(saved).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/webextensions/_rels/taskpanes.xml.rels',
      'xl/webextensions/taskpanes.xml',
      'xl/webextensions/webextension1.xml',
    ]);
    expect([...(await openBook(saved, 'c', '')).settings]).toEqual([...settings]);
  });

  it('spells custom functions as Excel does, and shows them as people know them', async () => {
    const formula = '=NB.VALUE(A1:B3,"NB.X(")+nb.balance(1,2,3,0)';
    const saved = await savedAfter((cells) => {
      cells[5] = { 0: { f: formula, v: 1 } };
    });
    expect(sheetXml(saved)).toContain(
      '<f t="array" ref="A6">_xldudf_NB_VALUE(A1:B3,&quot;NB.X(&quot;)+_xldudf_NB_BALANCE(1,2,3,0)</f>',
    );
    const again = await openBook(saved, 'c', '');
    expect(again.data.sheets['c-1']?.cellData?.[5]?.[0]?.f).toBe(
      '=NB.VALUE(A1:B3,"NB.X(")+NB.BALANCE(1,2,3,0)',
    );
  });

  it.each<[string, (data: IWorkbookData) => void]>([
    [
      'a column was made wider',
      (data) => Object.assign(data.sheets['b-1'] ?? {}, { columnData: { 0: { w: 300 } } }),
    ],
    ['a sheet was renamed', (data) => Object.assign(data.sheets['b-2'] ?? {}, { name: '改名' })],
    [
      'a sheet was put before the others',
      (data) => {
        data.sheetOrder.unshift('new');
        data.sheets.new = { id: 'new', name: '新', cellData: {} };
      },
    ],
    [
      'a cell looks otherwise',
      (data) => Object.assign(data.sheets['b-1']?.cellData?.[1]?.[1] ?? {}, { s: { bl: 1 } }),
    ],
  ])('is not saved so where %s', async (_what, work) => {
    const { data } = await openBook(original, 'b', '年报');
    work(data);
    expect(await saveInto(original, 'b', data, new Map())).toBeNull();
  });
});
