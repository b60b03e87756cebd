import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { cleanXlsx, templateXlsx } from '../../../../src/documents';
import { Allowance } from '../../../../src/documents/allowance';
import {
  workbookParts,
  type SheetPart,
  type WorkbookParts,
} from '../../../../src/documents/formats/xlsx/read/book';
import { seenSheet } from '../../../../src/documents/formats/xlsx/read/seenSheet';
import { Package, unpack } from '../../../../src/documents/packed';
import { plainStyle, readSheet, type ReadSheet } from '../../../../src/documents/workbooks';
import { consistentReport, withFigures } from '../../../support/consistentReport';

/** The whole road, for which nothing is remembered. */
const wholly = (part: SheetPart, book: WorkbookParts): ReadSheet =>
  readSheet(seenSheet(part, book), new Allowance());

/** A road that remembers, and nothing yet. */
async function newRoad() {
  jest.resetModules();
  const { readAlike } = await import('../../../../src/documents/formats/xlsx/read/alike');
  return (part: SheetPart, book: WorkbookParts) => readAlike(part, book, new Allowance());
}

/** What can be compared, the answers of its functions included. */
function told({ grid, ...rest }: ReadSheet) {
  const asked = (ask: ((row: number, column: number) => boolean) | undefined) =>
    grid?.cells.map((line, row) => line.map((_, column) => ask?.(row, column)));
  return {
    ...rest,
    grid: { ...grid, isFormula: asked(grid?.isFormula), isDate: asked(grid?.isDate) },
  };
}

async function sheetsIn(bytes: Uint8Array) {
  const book = workbookParts(new Package(await unpack(bytes, (name) => /xml|rels$/.test(name))));
  return book.sheets.map((part) => ({ part, book }));
}

const year = 2024;
const filled = (seed: number, wrong: Readonly<Record<string, number | null>>) => {
  const report = { ...withFigures(consistentReport(seed), wrong), organ: `某县第${seed}局` };
  return [
    () => templateXlsx({ year, organ: report.organ, totals: 'formula', report }),
    () => cleanXlsx(report),
  ];
};

it('of workbooks that are one template, each has its own figures and its own organ', async () => {
  const alike = await newRoad();
  const shared = new Set<unknown>();
  let many = 0;
  for (let seed = 1; seed <= 4; seed += 1) {
    const wrong = seed % 3 === 0 ? { '3.granted.person': 9e7 + seed, '2.fees.amount': null } : {};
    for (const make of filled(seed, wrong)) {
      for (const { part, book } of await sheetsIn(await make())) {
        const read = alike(part, book);
        expect(JSON.stringify(told(read))).toBe(JSON.stringify(told(wholly(part, book))));
        shared.add(read.grid?.cells.at(2));
        many += 1;
      }
    }
  }
  // A row of headings is the same in all that were not parsed.
  expect(shared.size).toBeLessThan(many / 2);
}, 20_000);

it('are alike also where a program has put marks of its own on their prompts', async () => {
  const alike = await newRoad();
  const rows = new Set<unknown>();
  for (const seed of [1, 2, 3]) {
    const report = { ...consistentReport(seed), organ: '某县教育局' };
    const parts = unzipSync(await templateXlsx({ year, organ: null, totals: 'typed', report }));
    const path = 'xl/worksheets/sheet2.xml';
    const marked = `<dataValidation xr:uid="{${seed}}" `;
    parts[path] = strToU8(
      strFromU8(parts[path] ?? new Uint8Array()).replaceAll('<dataValidation ', marked),
    );
    const { part, book } = (await sheetsIn(zipSync(parts)))[1] ?? {};
    if (part && book) rows.add(alike(part, book).grid?.cells.at(2));
  }
  // The second brings the trial, and what was read of the first is taken from then on.
  expect(rows.size).toBe(1);
}, 20_000);

/** Sheets in which a number is more, or less, than what its cell shows. */
const shapes: Readonly<Record<string, (a: string, b: string) => string>> = {
  'a number': (a, b) => `<c r="A1"><v>${a}</v></c><c r="B1"><v>${b}</v></c>`,
  'a day': (a, b) => `<c r="A1" s="1"><v>${a}</v></c><c r="B1"><v>${b}</v></c>`,
  'a struck number': (a, b) => `<c r="A1" s="2"><v>${a}</v></c><c r="B1"><v>${b}</v></c>`,
  'a number shown otherwise': (a) => `<c r="A1" s="3"><v>${a}</v></c>`,
  'a text by its number': (a, b) => `<c r="A1" t="s"><v>${a}</v></c><c r="B1"><v>${b}</v></c>`,
  'the same text twice': (a) =>
    `<c r="A1" t="s"><v>3</v></c><c r="B1" t="s"><v>3</v></c><c r="C1"><v>${a}</v></c>`,
  'a flag': (a) => `<c r="A1" t="b"><v>${a}</v></c>`,
  'digits of a formula that are text': (a) => `<c r="A1" t="str"><f>B1</f><v>${a}</v></c>`,
  'a cell that is written twice': (a, b) => `<c r="A1"><v>${a}</v></c><c r="A1"><v>${b}</v></c>`,
  'a value in a comment': (a, b) => `<!--<v>${a}</v>--><c r="A1"><v>${b}</v></c>`,
  'a value of no cell': (a, b) => `<x><v>${a}</v></x><c r="A1"><v>${b}</v></c>`,
  'two values in a cell': (a, b) => `<c r="A1"><v>${a}</v><v>${b}</v></c>`,
  'a sum that has a result': (a, b) =>
    `<c r="A1"><v>${a}</v></c><c r="B1"><f>SUM(A1)</f><v>${b}</v></c>`,
  'a sum without a result': (a) => `<c r="A1"><v>${a}</v></c><c r="B1"><f>SUM(A1)</f></c>`,
  'a choice without a result': (a) =>
    `<c r="A1"><v>${a}</v></c><c r="B1"><f>IF(A1&gt;5,1,2)</f><v></v></c>`,
  'a number under a merge': (a, b) =>
    `<c r="A1"><v>${a}</v></c><c r="B1"><v>${b}</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells><sheetData><row>`,
  'a number in a hidden row': (a) => `</row><row r="2" hidden="1"><c r="A2"><v>${a}</v></c>`,
};

const styles = [
  plainStyle,
  { ...plainStyle, isDate: true },
  { ...plainStyle, struck: true },
  { ...plainStyle, code: '0.00,' },
];

const value = fc.oneof(
  fc.constantFrom('0', '1', '2', '3', '7', '007', '-5', '0.5', '1.', '45000', '1e3', ' 4', '', 'x'),
  fc.nat().map(String),
);
/** What says nothing of cells; one of them looks as if it did. */
const idle = fc.constantFrom(
  '',
  '<row r="9"><c r="A9" s="1"/></row>',
  '<row r="9"><c r="A9" s="1"/></row><row r="10"><c r="A10"/></row>',
  '<conditionalFormatting><v>7</v></conditionalFormatting>',
);
const text = fc.constantFrom('甲', '乙局', '12', '', '3件');

it.each(Object.keys(shapes))('%s is read as if nothing were remembered', async (shape) => {
  const alike = await newRoad();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, value, idle, fc.array(text, { minLength: 4, maxLength: 5 })), {
        minLength: 4,
        maxLength: 12,
      }),
      fc.boolean(),
      (sheets, recalculates) => {
        for (const [a, b, rest, texts] of sheets) {
          const content = shapes[shape]?.(a, b) ?? '';
          const xml = strToU8(
            `<worksheet><sheetData><row r="1">${content}</row>${rest}</sheetData></worksheet>`,
          );
          const part: SheetPart = { name: shape, hidden: false, xml };
          const strings = texts.map((one, i) =>
            // One of them has a piece that is struck out.
            i === 2 && one === '12'
              ? { text: '1', struck: '2', unseen: '' }
              : { text: one, struck: '', unseen: '' },
          );
          const book = { sheets: [part], strings, lost: [], styles, from1904: false, recalculates };
          expect(told(alike(part, book))).toEqual(told(wholly(part, book)));
        }
      },
    ),
    { numRuns: 80 },
  );
});

it('sheets that are one part of their workbook take room for one', async () => {
  const files = unzipSync(await templateXlsx({ year, organ: '某县某局', totals: 'typed' }));
  const path = 'xl/_rels/workbook.xml.rels';
  const rels = strFromU8(files[path] ?? new Uint8Array());
  const same = rels.replace(/worksheets\/sheet\d+\.xml/g, 'worksheets/sheet1.xml');
  const sheets = await sheetsIn(zipSync({ ...files, [path]: strToU8(same) }));
  expect(sheets.length).toBeGreaterThan(1);
  expect(new Set(sheets.map(({ part }) => part.xml)).size).toBe(1);
});
