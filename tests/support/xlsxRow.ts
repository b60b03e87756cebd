import { strToU8, zipSync } from 'fflate';
import { Incoming } from '../../src/documents/formats/incoming';
import { read } from '../../src/documents/formats/xlsx/read';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...entries: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;

export const noFill = '<fill><patternFill/></fill>';
/**
 * A workbook of one row, whose cells have the second style: a font on a fill.
 * @param calcPr how the program that wrote it wants it calculated
 */
export async function readXlsxRow(cells: string, font = '', fill = noFill, calcPr = '') {
  const styles = `<styleSheet xmlns="${main}"><fonts><font/><font>${font}</font></fonts><fills><fill/>${fill}</fills><cellXfs><xf/><xf fontId="1" fillId="1"/></cellXfs></styleSheet>`;
  const parts = {
    '_rels/.rels': relations(relation('a', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="表" r:id="a"/></sheets>${calcPr}</workbook>`,
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
  const told = (list: readonly { readonly text: string }[] = []) => list.map(({ text }) => text);
  return {
    cells: grid?.cells[0] ?? [],
    unread: told(content.unread),
    notes: told(content.notes),
  };
}
