import { columnWidths, layout, type PlacedCell, type TableForm } from '../../../../form';
import type { Report } from '../../../../report';
import { shownCell } from '../../../shown';
import { tableElement, type TableCell } from './elements';
import { textWidth } from './package';

/** Twips. Each table fills the 156 mm between the margins, and its rows are to go on one page. */
const [rowHeight, tableHeight] = [460, 9800];

function widthsOf(form: TableForm): readonly number[] {
  const widths = columnWidths(form);
  const all = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => Math.floor((width / all) * textWidth.portrait));
}

/** A statutory table with the form's exact merges. */
export function tableXml(report: Report, form: TableForm): string {
  const placed = layout(form);
  const widths = widthsOf(form);
  const rows = form.rows.map((_, row) =>
    placed
      .filter((one) => one.row <= row && row < one.row + one.cell.down)
      .sort((a, b) => a.column - b.column)
      .map((one) => cellXml(report, widths, one, row)),
  );
  const height = Math.min(rowHeight, Math.floor(tableHeight / form.rows.length));
  return tableElement(widths, rows, height);
}

function cellXml(
  report: Report,
  widths: readonly number[],
  placed: PlacedCell,
  row: number,
): TableCell {
  const { cell, column } = placed;
  const own = widths.slice(column, column + cell.across);
  const isTop = placed.row === row;
  return {
    across: cell.across,
    merge: cell.down === 1 ? 'none' : isTop ? 'top' : 'below',
    width: own.reduce((sum, width) => sum + width, 0),
    style: cell.kind === 'label' && /^[1-9]\./.test(cell.text) ? 'ItemCell' : 'Cell',
    text: isTop ? shownCell(report, cell, String) : '',
  };
}
