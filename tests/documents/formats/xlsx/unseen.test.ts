import { noFill, readXlsxRow } from '../../../support/xlsxRow';

const solid = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill>`;

const figure = '<c r="A1" s="1"><v>-12</v></c><c r="B1"><v>3</v></c>';
const inline = (content: string, style = 0) =>
  `<c r="A1" s="${style}" t="inlineStr"><is>${content}</is></c><c r="B1"><v>3</v></c>`;
const run = (properties: string, text: string) => `<r><rPr>${properties}</rPr><t>${text}</t></r>`;

describe('what nobody sees in an .xlsx is not read', () => {
  it.each<[string, string, string]>([
    ['white', '<color rgb="FFFFFFFF"/>', noFill],
    ['white by the theme', '<color theme="0"/>', noFill],
    ['white by the palette', '<color indexed="9"/>', noFill],
    ['a speck', '<sz val="1"/>', noFill],
    ['white on white', '<color theme="0"/>', solid('rgb="FFFFFFFF"')],
    ['in the colour of its cell', '<color rgb="FFFFC000"/>', solid('rgb="FFFFC000"')],
    ['in the shade of its cell', '<color theme="4" tint="0.5"/>', solid('theme="4" tint="0.5"')],
  ])('a number that is %s', async (_, font, fill) => {
    const { cells, unread } = await readXlsxRow(figure, font, fill);
    expect(cells).toEqual([null, 3]);
    expect(unread).toEqual(['-12']);
  });

  it.each<[string, string, string]>([
    ['black', '', solid('auto="1"')],
    ['grey', '<color theme="0" tint="-0.5"/>', noFill],
    ['white on a colour', '<color rgb="FFFFFFFF"/>', solid('rgb="FF003366"')],
    ['white on black that is not named', '<color rgb="FFFFFFFF"/>', solid('auto="1"')],
    [
      'white on a pattern',
      '<color rgb="FFFFFFFF"/>',
      '<fill><patternFill patternType="darkGrid"/></fill>',
    ],
    [
      'white where colours run into one another',
      '<color rgb="FFFFFFFF"/>',
      '<fill><gradientFill><stop><color rgb="FFFFFFFF"/></stop></gradientFill></fill>',
    ],
  ])('but one that is %s is', async (_, font, fill) => {
    expect(await readXlsxRow(figure, font, fill)).toMatchObject({ cells: [-12, 3], unread: [] });
  });

  it.each<[string, string]>([
    ['white', run('<color rgb="FFFFFFFF"/>', '9')],
    ['a speck', run('<sz val="1"/>', '9')],
  ])('nor a piece of a text that is %s', async (_, piece) => {
    const { cells, unread } = await readXlsxRow(inline(run('', '15') + piece));
    expect(cells).toEqual(['15', 3]);
    expect(unread).toEqual(['9']);
  });

  it('nor a text of which a white piece may be seen on the colour of its cell', async () => {
    const text = run('', '15') + run('<color rgb="FFFFFFFF"/>', '9');
    const { cells, unread } = await readXlsxRow(inline(text, 1), '', solid('rgb="FF003366"'));
    expect(cells).toEqual([null, 3]);
    expect(unread).toEqual(['159']);
  });

  it('but words are, for something may lie behind them', async () => {
    const white = '<color rgb="FFFFFFFF"/>';
    const { cells, unread } = await readXlsxRow(inline('<t>合计</t>', 1), white);
    expect({ cells, unread }).toEqual({ cells: ['合计', 3], unread: [] });
  });
});
