import type { CellStyle } from 'hucre';
import { columnName } from '../../../report';
import { cellXml, type Line } from './cells';
import { elementXml, extent, withElement } from './markup';
import type { Texts } from './texts';

/** What the sheets of one workbook share. */
export interface Shared {
  readonly texts: Texts;
  /** How cells name a style: ` s="4"`. */
  readonly styles: Map<CellStyle, string>;
}

/** A sheet of a frame with all its cells. */
export function withRows(
  xml: string,
  lines: readonly Line[],
  grows: boolean,
  { texts, styles }: Shared,
): string {
  const { rows, named } = rowsIn(xml.slice(...extent(xml, 'sheetData')));
  const written = lines.map((line, row) => {
    const cells = line.map((cell, column) => {
      if (!cell) return '';
      const place = `${columnName(column)}${row + 1}`;
      const style = cell.style ? (styles.get(cell.style) ?? named.get(place) ?? '') : '';
      if (cell.style) styles.set(cell.style, style);
      return cellXml(place, cell, style, texts);
    });
    const content = cells.join('');
    const attributes = rows.get(row + 1);
    if (content === '' && attributes === undefined) return '';
    const own = grows ? attributes?.replace(' customHeight="1"', '') : attributes;
    return elementXml('row', content, ` r="${row + 1}"${own ?? ''}`);
  });
  return withElement(xml, 'sheetData', written.join(''));
}

/** The attributes of rows behind their number, and how cells of the frame name their styles. */
function rowsIn(frame: string) {
  const rows = new Map<number, string>();
  const named = new Map<string, string>();
  for (const piece of frame.split('<row r="').slice(1)) {
    const [head = '', ...cells] = piece.split('<c r="');
    const [number, attributes] = attributesIn(head);
    rows.set(Number(number), attributes);
    for (const cell of cells) {
      const [place, others] = attributesIn(cell);
      named.set(place, / s="\d+"/.exec(others)?.[0] ?? '');
    }
  }
  return { rows, named };
}

/** The value with which a piece of a tag begins, and the attributes behind it. */
function attributesIn(piece: string): readonly [value: string, attributes: string] {
  const quote = piece.indexOf('"');
  const attributes = piece.slice(quote + 1, piece.indexOf('>', quote));
  return [piece.slice(0, quote), attributes.replace('/', '')];
}
