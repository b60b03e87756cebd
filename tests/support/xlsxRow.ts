import { Incoming } from '../../src/documents/formats/incoming';
import { read } from '../../src/documents/formats/xlsx/read';
import { rawWorkbook } from './rawWorkbook';

export const noFill = '<fill><patternFill/></fill>';
/**
 * A workbook of one row, whose cells have the second style: a font on a fill.
 * @param calcPr how the program that wrote it wants it calculated
 */
export async function readXlsxRow(cells: string, font = '', fill = noFill, calcPr = '') {
  const bytes = rawWorkbook({
    sheets: [`<sheetData><row r="1">${cells}</row></sheetData>`],
    styles: `<fonts><font/><font>${font}</font></fonts><fills><fill/>${fill}</fills><cellXfs><xf/><xf fontId="1" fillId="1"/></cellXfs>`,
    calcPr,
  });
  const content = await read(new Incoming(bytes, '甲.xlsx'));
  if (!('grids' in content)) throw new Error('no cells');
  const [grid] = content.grids;
  const told = (list: readonly { readonly text: string }[] = []) => list.map(({ text }) => text);
  return {
    cells: grid?.cells[0] ?? [],
    unread: told(content.unread),
    notes: told(content.notes),
  };
}
