import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { templateXlsx } from '../../src/documents/sheets';
import { openBook, saveBook, saveInto, withArrays } from '../../src/workbench/book';
import { hostBundle } from '../support/hostBundle';
import { workbookFaults } from '../support/judges';
import { richWorkbook } from '../support/richWorkbook';

/*
 * What a formula fills besides its own cell stands in a file in those cells, and the formula says which
 * they are; Univer keeps it beside the cells. Raw XML is looked at: readers forgive too much.
 */

type Opened = Awaited<ReturnType<typeof openBook>>;

/** What the grid holds after these formulas were typed and calculated, `C1` and what stands there. */
async function typed(
  { data, arrays }: Opened,
  formulas: Readonly<Record<string, string | number>>,
): Promise<Opened['data']> {
  const { createHost, startHeadless } = await hostBundle();
  const { univerAPI, dispose } = startHeadless(data);
  try {
    const { engine } = createHost(univerAPI);
    engine.spills.begin(univerAPI, arrays);
    const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
    for (const [place, content] of Object.entries(formulas))
      sheet?.getRange(place).setValue(typeof content === 'number' ? content : { f: content });
    await engine.calculation.settle();
    const held = univerAPI.getActiveWorkbook()?.save() ?? data;
    return withArrays(JSON.parse(JSON.stringify(held)) as Opened['data'], engine.spills.arrays);
  } finally {
    dispose();
  }
}

const part = (xlsx: Uint8Array, name: string): string =>
  new TextDecoder().decode(unzipSync(xlsx)[name]);
const sheetXml = (xlsx: Uint8Array): string => part(xlsx, 'xl/worksheets/sheet1.xml');
/** A cell as it is written. */
const cellXml = (xlsx: Uint8Array, place: string): string =>
  new RegExp(`<c r="${place}"[^>]*?(?:/>|>.*?</c>)`).exec(sheetXml(xlsx))?.[0] ?? '';

const rich = () => openBook(richWorkbook(), 'r', '数据');
const into = async (data: Opened['data']): Promise<Uint8Array> => {
  const saved = await saveInto(richWorkbook(), 'r', data, new Map());
  if (!saved) throw new Error('It was not saved into the file.');
  return saved;
};

jest.setTimeout(60_000);

describe.each([
  ['written anew', (data: Opened['data']) => saveBook(data)],
  ['written into its own file', into],
])('a formula in a workbook %s', (_how, save) => {
  let saved: Uint8Array;
  const formulas = {
    F1: '=SEQUENCE(3,2)',
    I1: '=SUM(B2:B3*B2:B3)',
    J1: '=SUMPRODUCT(B2:B3*B2:B3)',
    K1: '=NB.CHECK(A1:B3)',
    L1: '=IFS(B2>1,"多","SORT(")',
  };
  beforeAll(async () => {
    saved = await save(await typed(await rich(), formulas));
  });

  it('that fills cells says which, and they hold what it came to', () => {
    expect(cellXml(saved, 'F1')).toMatch(
      /^<c r="F1"[^>]* cm="1"><f t="array" ref="F1:G3">_xlfn\.SEQUENCE\(3,2\)<\/f><v>1<\/v><\/c>$/,
    );
    expect(['G1', 'F2', 'G3'].map((place) => cellXml(saved, place))).toEqual([
      expect.stringContaining('<v>2</v>'),
      expect.stringContaining('<v>3</v>'),
      expect.stringContaining('<v>6</v>'),
    ]);
  });

  it('that comes to one value by way of many is no formula of the old kind', () => {
    expect(cellXml(saved, 'I1')).toContain(' cm="1"><f t="array" ref="I1">SUM(B2:B3*B2:B3)</f>');
    expect(cellXml(saved, 'J1')).toContain('><f>SUMPRODUCT(B2:B3*B2:B3)</f>');
    expect(cellXml(saved, 'B4')).toContain('<f>SUM(B2:B3)</f>');
  });

  it('that calls the add-in may fill more than it does now', () => {
    expect(cellXml(saved, 'K1')).toMatch(/ cm="1"[^>]*><f t="array" ref="K1">_xldudf_NB_CHECK\(/);
  });

  it('with a function that came after the file format is spelled as Excel does', () => {
    expect(cellXml(saved, 'L1')).toContain('<f>_xlfn.IFS(B2&gt;1,');
    expect(cellXml(saved, 'L1')).toMatch(/(?:"|&quot;)SORT\((?:"|&quot;)/);
  });

  it('stands beside what explains it, and keeps to what Excel enforces', () => {
    expect(part(saved, 'xl/metadata.xml')).toContain('fDynamic="1"');
    expect(part(saved, '[Content_Types].xml')).toContain('sheetMetadata+xml');
    const faults = workbookFaults(saved);
    expect(faults.filter((fault) => !workbookFaults(richWorkbook()).includes(fault))).toEqual([]);
  });

  it('is the same formula when it is opened again, and its cells are free for it', async () => {
    const again = await openBook(saved, 'r', '数据');
    const cells = again.data.sheets['r-1']?.cellData;
    expect(cells?.[0]?.[5]).toMatchObject({ f: '=SEQUENCE(3,2)', v: 1 });
    expect(cells?.[0]?.[10]?.f).toBe('=NB.CHECK(A1:B3)');
    expect(cells?.[0]?.[11]?.f).toBe('=IFS(B2>1,"多","SORT(")');
    expect([cells?.[1]?.[5]?.v, cells?.[2]?.[6]?.v]).toEqual([undefined, undefined]);
    expect(again.arrays.get('r-1')?.shown[2]?.[6]).toMatchObject({ v: 6 });
  });

  it('is saved as it is where nothing was done to the workbook after that', async () => {
    const again = await openBook(saved, 'r', '数据');
    expect(await saveInto(saved, 'r', await typed(again, {}), new Map())).toEqual(saved);
  });

  it('fills fewer cells after a change, and the others are empty', async () => {
    const again = await typed(await openBook(saved, 'r', '数据'), { F1: '=SEQUENCE(2)' });
    const shorter = await saveInto(saved, 'r', again, new Map());
    expect(shorter && cellXml(shorter, 'F1')).toContain('<f t="array" ref="F1:F2">');
    const { sheets } = await readXlsx(shorter ?? saved);
    expect(sheets[0]?.rows.slice(0, 3).map((row) => [row[5] ?? null, row[6] ?? null])).toEqual([
      [1, null],
      [2, null],
      [null, null],
    ]);
  });
});

describe('a formula that fills cells', () => {
  it('fills nothing where something stands in its way, and what stands there stays', async () => {
    const saved = await into(await typed(await rich(), { F2: 77, F1: '=SEQUENCE(2)' }));
    expect(cellXml(saved, 'F1')).toContain('<f t="array" ref="F1">');
    expect(cellXml(saved, 'F2')).toContain('<v>77</v>');
  });

  it('is the same on a sheet that is put into a file, whether that knew of such or not', async () => {
    const { data } = await rich();
    data.sheets.new = {
      id: 'new',
      name: '新',
      cellData: { 0: { 0: { f: '=NB.CHECK(B2:B9)', v: '平' } } },
    };
    data.sheetOrder.push('new');
    const first = await into(data);
    const again = await openBook(first, 'r', '数据');
    again.data.sheets.more = {
      id: 'more',
      name: '又',
      cellData: { 0: { 0: { f: '=NB.CHECK(B2)' } } },
    };
    again.data.sheetOrder.push('more');
    const second = await saveInto(first, 'r', withArrays(again.data, again.arrays), new Map());
    for (const [file, name] of [
      [first, 'sheet3'],
      [second ?? first, 'sheet4'],
    ] as const) {
      expect(part(file, `xl/worksheets/${name}.xml`)).toMatch(
        /<c r="A1"[^>]* cm="1"[^>]*><f t="array" ref="A1">/,
      );
      expect(part(file, '[Content_Types].xml').match(/sheetMetadata/g)).toHaveLength(1);
    }
  });

  it('takes no cells out of a file that says it fills more than there is', async () => {
    const cells = new Map([
      [
        '0,0',
        { value: 1, formula: 'B1', formulaType: 'array', formulaRef: 'A1:XFD1048576' } as const,
      ],
      ['0,1', { value: 5 }],
    ]);
    const { writeXlsx } = await import('hucre/xlsx');
    const opened = await openBook(await writeXlsx({ sheets: [{ name: '甲', cells }] }), 'w', '甲');
    expect(opened.data.sheets['w-1']?.cellData?.[0]?.[1]?.v).toBe(5);
  });

  it('is not what the template is made of', async () => {
    const request = { year: 2024, organ: '某局', totals: 'formula', narrative: true } as const;
    const opened = await openBook(await templateXlsx(request), 't', '年报');
    const saved = await saveBook(await typed(opened, { Z99: 1 }));
    const sheets = Object.keys(unzipSync(saved)).filter((name) => /sheet\d+\.xml$/.test(name));
    expect(sheets.length).toBeGreaterThan(3);
    expect(sheets.filter((name) => part(saved, name).includes('t="array"'))).toEqual([]);
  });
});
