import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cleanXlsx, gridsFromXlsx, keptInFile, UnreadableFile } from '../../src/documents';
import { consistentReport } from '../../tests/support/consistentReport';
import type { Family } from './family';

const books = {
  sheet: 'xl/worksheets/sheet1.xml',
  strings: 'xl/sharedStrings.xml',
  styles: 'xl/styles.xml',
  relations: 'xl/_rels/workbook.xml.rels',
  properties: 'docProps/custom.xml',
} as const;

/** The same piece over and over in a part of a workbook, before a tag of it. */
const repeated: readonly (readonly [string, keyof typeof books, string, string])[] = [
  ['cells', 'sheet', '</sheetData>', '<row><c><v>1</v></c><c t="str"><v>某县</v></c></row>'],
  ['cells that are blank', 'sheet', '</sheetData>', '<row r="99"><c r="A99" s="1"/></row>'],
  ['cells that end twice', 'sheet', '</sheetData>', '</c>'],
  ['rows that never end', 'sheet', '</sheetData>', '<row>'],
  ['values that never end', 'sheet', '</sheetData>', '<v>'],
  ['comments', 'sheet', '</sheetData>', '<!-- <c> -->'],
  ['entities by number', 'sheet', '</sheetData>', '<c><v>&#49;</v></c>'],
  ['merges', 'sheet', '</worksheet>', '<mergeCell ref="A1:B1"/>'],
  ['shared strings', 'strings', '</sst>', '<si><t>某县</t></si>'],
  ['shared strings that never end', 'strings', '</sst>', '<si>'],
  ['texts that never end', 'strings', '</sst>', '<t'],
  ['readings that never end', 'strings', '</sst>', '<rPh>'],
  [
    'formats',
    'styles',
    '</styleSheet>',
    '<numFmts><numFmt numFmtId="200" formatCode="[[[["/></numFmts>',
  ],
  ['relationships', 'relations', '</Relationships>', '<Relationship Id="a" Type="b" Target="c"/>'],
  [
    'properties',
    'properties',
    '</Properties>',
    '<property name="a"><vt:lpwstr>1</vt:lpwstr></property>',
  ],
  ['properties that never end', 'properties', '</Properties>', '<property'],
];

const properties = '<?xml version="1.0"?><Properties></Properties>';

async function unlessRefused(read: () => Promise<unknown>): Promise<void> {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
  }
}

const workbook = unzipSync(await cleanXlsx(consistentReport(1)));

/** Parts of a workbook that hold the same again and again, sound or not. */
export const parts: readonly Family[] = repeated.map(([name, where, before, piece]) => ({
  name: `workbook: ${name}`,
  from: 300,
  work: (many) => {
    const path = books[where];
    const part = strFromU8(workbook[path] ?? strToU8(properties));
    const grown = part.replace(before, () => piece.repeat(many) + before);
    const bytes = zipSync({ ...workbook, [path]: strToU8(grown) }, { level: 1 });
    const read = where === 'properties' ? keptInFile : gridsFromXlsx;
    return () => unlessRefused(() => Promise.resolve(read(bytes)));
  },
}));
