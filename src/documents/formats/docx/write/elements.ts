import { escapeXml } from '../../../xmlText';

/** The few words of WordprocessingML that a report is written with. Lengths are twips: 1/20 point. */

/** A paragraph in one of the styles of styles.ts; `keepNext`: on one page with what follows. */
export function paragraph(style: string, text: string, keepNext = false): string {
  const lines = text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  const run = `<w:r>${lines.join('<w:br/>')}</w:r>`;
  const properties = `<w:pStyle w:val="${style}"/>${keepNext ? '<w:keepNext/>' : ''}`;
  return `<w:p><w:pPr>${properties}</w:pPr>${text === '' ? '' : run}</w:p>`;
}

export interface TableCell {
  readonly across: number;
  /** `below`: covered by the cell above, `top`: covers cells below it. */
  readonly merge: 'none' | 'top' | 'below';
  readonly width: number;
  /** Left or centred, as styles.ts has it. */
  readonly style: string;
  readonly text: string;
}

function tableCell(cell: TableCell, keepNext: boolean): string {
  const { across, merge, width, style, text } = cell;
  const vertical = { none: '', top: '<w:vMerge w:val="restart"/>', below: '<w:vMerge/>' }[merge];
  const span = across > 1 ? `<w:gridSpan w:val="${across}"/>` : '';
  const properties = `<w:tcW w:w="${width}" w:type="dxa"/>${span}${vertical}<w:vAlign w:val="center"/>`;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(style, text, keepNext)}</w:tc>`;
}

/**
 * A table with lines around every cell. It stays on one page where it fits on one; with rows of
 * `heads` it is a list that runs on, under its head on each page.
 */
export function tableElement(
  widths: readonly number[],
  rows: readonly (readonly TableCell[])[],
  rowHeight: number,
  heads = 0,
): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const borders = sides.map(
    (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`,
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  const written = rows.map(
    (cells, row) =>
      `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${rowHeight}" w:hRule="atLeast"/>` +
      `${row < heads ? '<w:tblHeader/>' : ''}</w:trPr>` +
      `${cells.map((cell) => tableCell(cell, row < (heads || rows.length - 1))).join('')}</w:tr>`,
  );
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/>` +
    `<w:tblBorders>${borders.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    '<w:tblCellMar><w:left w:w="40" w:type="dxa"/><w:right w:w="40" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `${written.join('')}</w:tbl>`
  );
}
