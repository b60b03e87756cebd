import { strFromU8, strToU8 } from 'fflate';
import { lean } from '../../../../src/documents/formats/xlsx/read/lean';

const leanOf = (xml: string) => strFromU8(lean(strToU8(xml)));
const cell = '<c r="A1"><v>5</v></c>';

describe('the XML of a sheet, made lean', () => {
  it.each([
    ['an empty cell that says where it is', '<c r="B1" s="1"/>', ''],
    [
      'a conditional format',
      '<conditionalFormatting sqref="A1"><f>1</f></conditionalFormatting>',
      '',
    ],
    ['validations', '<dataValidations><f>1</f></dataValidations>\n', '\n'],
    ['an element that closes itself', '<dataValidations/>', '<dataValidations/>'],
    ['an element that does not end', '<dataValidations><f/>', '<dataValidations><f/>'],
    ['a sign of an end within a value', '<dataValidations a=">"/>', '<dataValidations a=">"/>'],
    ['a comment', '<!-- <c r="B1"/> --><c r="B1"/>', '<!-- <c r="B1"/> --><c r="B1"/>'],
  ])('is without what holds no figure: %s', (_, xml, left) => {
    expect(leanOf(`${cell}${xml}${cell}<mergeCells/>`)).toBe(`${cell}${left}${cell}<mergeCells/>`);
  });

  const empty = '<row r="5" ht="18"><c r="A5" s="1"/><c r="B5" s="2"/></row>';
  const filled = `<row r="6">${cell}</row>`;
  it.each([
    ['before another that says which it is', `${filled}${empty}${filled}`, `${filled}${filled}`],
    ['several of them', `${filled}${empty}${empty}${filled}`, `${filled}${filled}`],
    ['at the end', `${filled}${empty}</sheetData>`, `${filled}</sheetData>`],
    ['without cells', `${filled}<row r="5"></row>${filled}`, `${filled}${filled}`],
    ['with cells that need not say where', `<row r="5"><c s="1"/></row>${filled}`, filled],
  ])('is without a row of empty cells: %s', (_, xml, left) => {
    expect(leanOf(xml)).toBe(left);
  });

  it.each([
    ['the row after it counts from it', '<row r="5"><c r="A5"/></row>', `<row>${cell}</row>`],
    ['it closes itself', '<row r="5"/>', `<row>${cell}</row>`],
    ['an element in it does not end', '<row r="5"><c r="A5"><v>5<c r="B5"/></row>', filled],
    ['a text stands in it', '<row r="5"><c r="A5"/>5</row>', filled],
    ['a cell of it holds something', `<row r="5"><c r="B5"/>${cell}</row>`, filled],
    [
      'a cell of it holds something under another name',
      '<row r="5"><x:c><x:v>5</x:v></x:c></row>',
      filled,
    ],
    ['its own tag does not end', '<row r="5" <c r="A5"/></row>', filled],
  ])('keeps a row where %s', (_, row, next) => {
    expect(leanOf(row + next)).toBe((row + next).replace(/<c r="[AB]5"\/>(?=<)/g, ''));
  });

  it('keeps what stands between two elements of which the first does not end', () => {
    const xml = `<dataValidations>${cell}<dataValidations></dataValidations>${cell}`;
    expect(leanOf(xml)).toBe(`<dataValidations>${cell}${cell}`);
  });

  it.each(['<c s="1"/>', '<c/>', '<c><v>1</v></c>', '<c\ts="1"><v>1</v></c>'])(
    'is left as it is with a cell that does not say where it is: %s',
    (one) => {
      const xml = `${cell}<c r="B1"/>${one}`;
      expect(leanOf(xml)).toBe(xml);
    },
  );

  it('is not, where it says so later in its tag', () => {
    const one = '<c s="1" r="C1"><v>1</v></c>';
    expect(leanOf(`${cell}<c r="B1"/>${one}`)).toBe(cell + one);
  });
});
