import { layout, type TableForm } from '../../src/form';
import type { CellValue, Report } from '../../src/report';

/**
 * A table of a report as cells of a sheet hold it: labels and figures in the first cell of what
 * they cover, a missing figure blank.
 */
export function tableCells(report: Report, table: TableForm): CellValue[][] {
  const cells = table.rows.map(() => new Array<CellValue>(table.width).fill(null));
  for (const { cell, row, column } of layout(table)) {
    const line = cells[row];
    if (!line) continue;
    if (cell.kind === 'label') line[column] = cell.text;
    else {
      const index = report.form.indexOf.get(`${cell.item.id}.${cell.column.id}`) ?? -1;
      const value = report.values[index] ?? NaN;
      line[column] = Number.isNaN(value) ? null : value;
    }
  }
  return cells;
}

/** The three tables of a report, one below the other. */
export function reportCells(report: Report): CellValue[][] {
  return report.form.tables.flatMap((table) => [...tableCells(report, table), []]);
}
