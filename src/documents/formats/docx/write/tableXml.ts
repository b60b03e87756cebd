import { layout, type PlacedCell, type TableForm, type TableId } from '../../../../form';
import type { Report } from '../../../../report';
import { shown } from '../../../shown';
import { tableElement, type TableCell } from './elements';

/** Column widths in twips; each table fills the 156 mm between the margins. */
const widths: Readonly<Record<TableId, readonly number[]>> = {
  '2': [2844, 2000, 2000, 2000],
  '3': [560, 900, 2952, ...new Array<number>(7).fill(633)],
  '4': new Array<number>(15).fill(589),
};
const rowHeights: Readonly<Record<TableId, number>> = { '2': 460, '3': 350, '4': 460 };

/** A statutory table with the form's exact merges. */
export function tableXml(report: Report, form: TableForm): string {
  const placed = layout(form);
  const rows = form.rows.map((_, row) =>
    placed
      .filter((one) => one.row <= row && row < one.row + one.cell.down)
      .sort((a, b) => a.column - b.column)
      .map((one) => cellXml(report, form, one, row)),
  );
  return tableElement(widths[form.id], rows, rowHeights[form.id]);
}

function cellXml(report: Report, form: TableForm, placed: PlacedCell, row: number): TableCell {
  const { cell, column } = placed;
  const own = widths[form.id].slice(column, column + cell.across);
  const isTop = placed.row === row;
  return {
    across: cell.across,
    merge: cell.down === 1 ? 'none' : isTop ? 'top' : 'below',
    width: own.reduce((sum, width) => sum + width, 0),
    style: cell.kind === 'label' && /^[1-9]\./.test(cell.text) ? 'ItemCell' : 'Cell',
    text: isTop ? textOf(report, placed) : '',
  };
}

function textOf(report: Report, { cell }: PlacedCell): string {
  if (cell.kind === 'label') return cell.text;
  const index = report.form.indexOf.get(`${cell.item.id}.${cell.column.id}`);
  const figure = report.form.figures[index ?? -1];
  return String((figure && shown(report, figure)) ?? '');
}
