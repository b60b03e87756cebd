import { strFromU8, unzipSync } from 'fflate';
import { cleanXlsx, gridsFromXlsx, templateXlsx, writeBook } from '../../src/documents';
import { form2021 } from '../../src/form';
import { recognise } from '../../src/report';
import { consistentReport, withFigures } from '../support/consistentReport';

/** The text of a part of an .xlsx as it is written: readers forgive what Excel does not. */
const part = (xlsx: Uint8Array, name: string) =>
  strFromU8(unzipSync(xlsx)[name] ?? new Uint8Array());
const printAreas = (xlsx: Uint8Array) =>
  [...part(xlsx, 'xl/workbook.xml').matchAll(/<definedName ([^>]*)>([^<]*)</g)].map(
    ([, attributes, range]) => [attributes, range],
  );
const selectedTabs = (xlsx: Uint8Array) =>
  Object.entries(unzipSync(xlsx))
    .filter(([name, xml]) => name.includes('worksheets/') && strFromU8(xml).includes('tabSelected'))
    .map(([name]) => name);

const organ = '某某街道办事处';
const template = () => templateXlsx({ year: 2024, organ, totals: 'formula', narrative: true });

describe('a workbook as it is written', () => {
  it('names what is printed with the sheet in quotes', async () => {
    const area = (sheet: number, range: string) => [
      `name="_xlnm.Print_Area" localSheetId="${sheet}"`,
      range,
    ];
    expect(printAreas(await template())).toEqual([
      area(0, "'年报2024表二'!$A$2:$D$17"),
      area(1, "'年报2024表三'!$A$2:$J$31"),
      area(2, "'年报2024表四'!$A$2:$O$7"),
      area(3, "'年报2024正文'!$A$1:$B$12"),
    ]);
  });

  it.each(['年报2024·三 (2)', "甲乙'丙", '2024', 'A1'])(
    'quotes the sheet name %s in what is printed and in what is repeated on every page',
    async (name) => {
      const pageSetup = {
        printArea: '$A$1:$B$2,$D$4:$E$5',
        printTitlesRow: '$1:$1',
        printTitlesColumn: '$A:$B',
      };
      const cells = new Map([['0,0', { value: 1 }]]);
      const quoted = `'${name.replaceAll("'", "''")}'`.replaceAll("'", '&apos;');
      const xlsx = await writeBook({ sheets: [{ name, cells, pageSetup }] });
      const ranges = printAreas(xlsx).map(([, range]) => range?.replaceAll("'", '&apos;'));
      expect(ranges).toEqual([
        `${quoted}!$A$1:$B$2,${quoted}!$D$4:$E$5`,
        `${quoted}!$A:$B,${quoted}!$1:$1`,
      ]);
    },
  );

  it('has one tab selected, the first that is not hidden', async () => {
    const report = consistentReport(3, form2021);
    const sheets = [{ name: '甲', hidden: true }, { name: '乙' }, { name: '丙' }];
    expect(selectedTabs(await template())).toEqual(['xl/worksheets/sheet1.xml']);
    expect(selectedTabs(await cleanXlsx(report))).toEqual(['xl/worksheets/sheet1.xml']);
    const hidden = await writeBook({ sheets });
    expect(selectedTabs(hidden)).toEqual(['xl/worksheets/sheet2.xml']);
    expect(part(hidden, 'xl/workbook.xml')).toContain('activeTab="1"');
  });

  it('opens at the first cell to be filled in, not at the formula above the title', async () => {
    const xlsx = await template();
    const selected = [1, 2, 3, 4].map(
      (n) => /activeCell="(\w+)"/.exec(part(xlsx, `xl/worksheets/sheet${n}.xml`))?.[1],
    );
    expect(selected).toEqual(['B6', 'D7', 'A7', 'B2']);
  });

  it.each(['formula', 'typed'] as const)(
    'keeps with every formula what it shows where nothing is calculated (%s totals)',
    async (totals) => {
      const slip = { '3.granted.person': 999, '3.received.person': null };
      const reports = [
        undefined,
        consistentReport(5, form2021),
        withFigures(consistentReport(6, form2021), slip),
      ];
      for (const report of reports) {
        const xlsx = await templateXlsx({ year: 2024, organ, totals, ...(report && { report }) });
        for (const n of [1, 2, 3]) {
          const xml = part(xlsx, `xl/worksheets/sheet${n}.xml`);
          const formulas = xml.match(/<f>/g) ?? [];
          expect(formulas.length).toBeGreaterThan(0);
          expect(xml.match(/<\/f><v(\/>|>)/g)).toHaveLength(formulas.length);
        }
      }
    },
  );
});

describe('sheets of older names', () => {
  it('go on being recognised, as nothing looks at names', async () => {
    const report = consistentReport(9, form2021);
    const sheetNames = new Map([
      ['2', '年报2024·二'],
      ['3', '年报2024·三 (2)'],
      ['4', '年报2024·四'],
    ] as const);
    const xlsx = await templateXlsx({ year: 2024, organ, totals: 'typed', report, sheetNames });
    const [read] = recognise(await gridsFromXlsx(xlsx), '');
    expect(read?.values).toEqual(report.values);
    expect(read).toMatchObject({ year: 2024, organ });
  });
});
