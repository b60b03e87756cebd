import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { writeXlsx, type CellStyle, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import { gridsFromXlsx, writeBook, type BookCell, type BookSheet } from '../../../src/documents';

/** What XML says, however its signs are written: its tags, and the texts between them. */
function saidBy(xml: string): readonly unknown[] {
  const said: unknown[] = [];
  let between = '';
  const tag = (one: unknown) => {
    said.push(between, one);
    between = '';
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => tag([name, attributes]),
      ontext: (text) => (between += text),
      onclosetag: (name, isImplied) => tag(isImplied ? 'closes itself' : name),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return said;
}

/** The parts of a file, without what is meant to differ between hucre and us, and the hour. */
function partsOf(xlsx: Uint8Array): Readonly<Record<string, unknown>> {
  const parts = Object.entries(unzipSync(xlsx)).map(([name, bytes]) => [
    name,
    saidBy(
      strFromU8(bytes)
        .replace(/<dcterms:modified[^<]*</, '<')
        .replace(' fullCalcOnLoad="1"', '')
        .replace(' tabSelected="1"', ''),
    ),
  ]);
  return Object.fromEntries(parts) as Record<string, unknown>;
}

const asHucre = (sheet: BookSheet) => ({ ...sheet, cells: new Map(sheet.cells) }) as WriteSheet;

/** hucre's own way, which writes the cells as well. */
const byHucre = async (sheets: readonly BookSheet[], title: string) =>
  partsOf(await writeXlsx({ sheets: sheets.map(asHucre), properties: { title } }));
const byUs = async (sheets: readonly BookSheet[], title: string) =>
  partsOf(await writeBook({ sheets, properties: { title } }));

const styles: readonly CellStyle[] = [
  {},
  { font: { name: '仿宋', bold: true } },
  { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF9E5' } } },
  { numFmt: '0.00', alignment: { wrapText: true } },
  // The same as another, but an object of its own.
  { font: { name: '仿宋', bold: true } },
];
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from('年报 a1<>&"\'\t\n\r=_;')), maxLength: 12 }),
  fc.constantFrom('', ' 空', '#REF!', '#N/A', 'constructor', '</sheetData>', '<c r="A1"'),
);
const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(-0, 1e21, 0.1 + 0.2));
const usual = fc.oneof(text, number, fc.boolean(), fc.constant(null));
const result = fc.oneof(text, number.filter(Number.isFinite), fc.boolean(), fc.constant(null));
const formulas: fc.Arbitrary<BookCell> = fc.oneof(
  fc.record({ formula: text, formulaResult: result }),
  fc.record({ formula: text }),
  fc.record({
    formula: text,
    formulaResult: result,
    formulaType: fc.constant('array' as const),
    formulaRef: fc.constant('A1:B2'),
    formulaDynamic: fc.boolean(),
  }),
);
const cell: fc.Arbitrary<BookCell> = fc
  .tuple(
    fc.oneof(fc.record({ value: usual }), fc.constant<BookCell>({}), formulas),
    fc.option(fc.constantFrom(...styles), { nil: undefined }),
  )
  .map(([content, style]) => ({ ...content, ...(style && { style }) }));
const place = fc
  .tuple(fc.nat({ max: 12 }), fc.oneof(fc.nat({ max: 8 }), fc.constantFrom(25, 26, 27, 702)))
  .map(([row, column]) => `${row},${column}`);
const rule: fc.Arbitrary<DataValidation> = fc.record(
  {
    type: fc.constantFrom('list', 'custom', 'whole'),
    range: fc.constantFrom('A1', 'B2:C9'),
    operator: fc.constantFrom('between', 'lessThan'),
    allowBlank: fc.boolean(),
    showInputMessage: fc.boolean(),
    showErrorMessage: fc.boolean(),
    errorStyle: fc.constantFrom('stop', 'warning'),
    inputTitle: text,
    inputMessage: text,
    errorTitle: text,
    errorMessage: text,
    values: fc.array(text, { maxLength: 3 }),
    formula1: text,
    formula2: text,
  },
  { requiredKeys: ['type', 'range'] },
);
const rowDef = fc.record(
  { height: fc.integer({ min: 10, max: 80 }), hidden: fc.boolean(), outlineLevel: fc.nat(2) },
  { requiredKeys: [] },
);
const sheet: fc.Arbitrary<Omit<BookSheet, 'name'>> = fc.record({
  cells: fc.array(fc.tuple(place, cell), { maxLength: 20 }).map((cells) => new Map(cells)),
  rowDefs: fc.array(fc.tuple(fc.nat(14), rowDef), { maxLength: 5 }).map((rows) => new Map(rows)),
  columns: fc.array(fc.record({ width: fc.integer({ min: 1, max: 60 }) }), { maxLength: 4 }),
  dataValidations: fc.array(rule, { maxLength: 4 }),
});
const named = (sheets: readonly Omit<BookSheet, 'name'>[]): readonly BookSheet[] =>
  sheets.map((one, i) => ({ ...one, name: `表${i + 1}` }));

// Some hundred workbooks are written; a busy machine takes its time.
jest.setTimeout(60_000);

describe('what is put into the frame that hucre writes', () => {
  it('says what hucre writes where it is given all', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(sheet, { minLength: 1, maxLength: 3 }),
        // There hucre spells an end of line, which nobody reads as one.
        text.map((title) => title.replaceAll('\r', '')),
        async (some, title) => {
          const sheets = named(some);
          expect(await byUs(sheets, title)).toEqual(await byHucre(sheets, title));
        },
      ),
      { numRuns: 60 },
    ));

  it("is the book's own where several have one frame", async () => {
    const book = (value: string, granted: number): readonly BookSheet[] => [
      {
        name: '年报2024表三',
        cells: new Map<string, BookCell>([
          ['0,0', { value }],
          ['1,1', { value: granted, ...(styles[1] && { style: styles[1] }) }],
        ]),
        dataValidations: [{ type: 'custom', range: 'B2', formula1: 'TRUE', inputMessage: value }],
      },
    ];
    const books = [book('甲镇', 3), book('乙镇', 4), book('甲镇', 5)] as const;
    const [first, second, third] = await Promise.all(books.map((one) => byUs(one, '题')));
    for (const [i, written] of [first, second, third].entries())
      expect(written).toEqual(await byHucre(books[i] ?? [], '题'));
    expect(await byUs(books[0], '题')).toEqual(first);
    expect(await byUs(books[0], '另一题')).not.toEqual(first);
  });

  it('is put where the frame has another style at the same number', async () => {
    const book = (style: CellStyle): readonly BookSheet[] => [
      { name: '表', cells: new Map([['0,0', { value: 1, style }]]) },
    ];
    for (const style of [...styles, ...styles])
      expect(await byUs(book(style), '')).toEqual(await byHucre(book(style), ''));
  });

  it.each(['_x0041_', '甲_x000D_', '_x005F_x0041_', '甲\r\n乙', '"<&>\'', ' \t空 '])(
    'keeps the text %j to the letter',
    async (text) => {
      const cells = new Map<string, BookCell>([
        ['0,0', { value: text }],
        ['0,1', { formula: 'A1', formulaResult: text }],
      ]);
      const file = await writeBook({ sheets: [{ name: '表', cells }], properties: {} });
      const [grid] = await gridsFromXlsx(file);
      expect(grid?.cells[0]).toEqual([text, text]);
    },
  );
});
