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
