import { strToU8, zipSync } from 'fflate';
import { read } from '../../../../src/documents/formats/xlsx/read';
import { Incoming } from '../../../../src/documents/formats/incoming';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...entries: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;

const none = '<fill><patternFill/></fill>';
const solid = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill>`;

/** A workbook of one row, whose cells have the second style: a font on a fill. */
async function readRow(cells: string, font = '', fill = none) {
  const styles = `<styleSheet xmlns="${main}"><fonts><font/><font>${font}</font></fonts><fills><fill/>${fill}</fills><cellXfs><xf/><xf fontId="1" fillId="1"/></cellXfs></styleSheet>`;
  const parts = {
    '_rels/.rels': relations(relation('a', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="表" r:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('a', 'worksheet', 'sheet.xml'),
      relation('b', 'styles', 'styles.xml'),
    ),
    'xl/sheet.xml': `<worksheet xmlns="${main}"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
    'xl/styles.xml': styles,
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  const content = await read(new Incoming(zipSync(Object.fromEntries(files)), '甲.xlsx'));
  if (!('grids' in content)) throw new Error('no cells');
  const [grid] = content.grids;
  return { cells: grid?.cells[0] ?? [], unread: content.unread?.map(({ text }) => text) };
}

const figure = '<c r="A1" s="1"><v>-12</v></c><c r="B1"><v>3</v></c>';
const inline = (content: string, style = 0) =>
  `<c r="A1" s="${style}" t="inlineStr"><is>${content}</is></c><c r="B1"><v>3</v></c>`;
const run = (properties: string, text: string) => `<r><rPr>${properties}</rPr><t>${text}</t></r>`;

describe('what nobody sees in an .xlsx is not read', () => {
  it.each<[string, string, string]>([
    ['white', '<color rgb="FFFFFFFF"/>', none],
    ['white by the theme', '<color theme="0"/>', none],
    ['white by the palette', '<color indexed="9"/>', none],
    ['a speck', '<sz val="1"/>', none],
    ['white on white', '<color theme="0"/>', solid('rgb="FFFFFFFF"')],
    ['in the colour of its cell', '<color rgb="FFFFC000"/>', solid('rgb="FFFFC000"')],
    ['in the shade of its cell', '<color theme="4" tint="0.5"/>', solid('theme="4" tint="0.5"')],
  ])('a number that is %s', async (_, font, fill) => {
    const { cells, unread } = await readRow(figure, font, fill);
    expect(cells).toEqual([null, 3]);
    expect(unread).toEqual(['-12']);
  });

  it.each<[string, string, string]>([
    ['black', '', solid('auto="1"')],
    ['grey', '<color theme="0" tint="-0.5"/>', none],
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
    expect(await readRow(figure, font, fill)).toEqual({ cells: [-12, 3], unread: [] });
  });

  it.each<[string, string]>([
    ['white', run('<color rgb="FFFFFFFF"/>', '9')],
    ['a speck', run('<sz val="1"/>', '9')],
  ])('nor a piece of a text that is %s', async (_, piece) => {
    const { cells, unread } = await readRow(inline(run('', '15') + piece));
    expect(cells).toEqual(['15', 3]);
    expect(unread).toEqual(['9']);
  });

  it('nor a text of which a white piece may be seen on the colour of its cell', async () => {
    const text = run('', '15') + run('<color rgb="FFFFFFFF"/>', '9');
    const { cells, unread } = await readRow(inline(text, 1), '', solid('rgb="FF003366"'));
    expect(cells).toEqual([null, 3]);
    expect(unread).toEqual(['159']);
  });

  it('but words are, for something may lie behind them', async () => {
    const white = '<color rgb="FFFFFFFF"/>';
    const { cells, unread } = await readRow(inline('<t>合计</t>', 1), white);
    expect({ cells, unread }).toEqual({ cells: ['合计', 3], unread: [] });
  });
});
