import { layout, type TableForm } from '../../../form';
import type { Report } from '../../../report';
import { guarded } from '../../guard';
import { shownCell, titleOf } from '../../shown';
import type { Stamped } from '../../stamped';

/**
 * Title, headings and the three tables as plain text: a line a row, tabs between the cells, those
 * that a merged one covers left empty. It lies beside the HTML on the clipboard, for where no tables
 * can be pasted, and falls into its columns where it is pasted into a sheet.
 */
export function tablesText(report: Report, { stamp }: Stamped = {}): string {
  const { organ, year, form } = report;
  const head = [...(stamp === undefined ? [] : [stamp]), titleOf(organ, year)].map(guarded);
  const tables = form.tables.flatMap((table) => ['', table.heading, ...linesOf(report, table)]);
  return [...head, ...tables, ''].join('\n');
}

function linesOf(report: Report, table: TableForm): readonly string[] {
  const grid = table.rows.map(() => new Array<string>(table.width).fill(''));
  for (const { cell, row, column } of layout(table)) {
    const line = grid[row];
    // A tab or a line's end within a cell would be read as the end of it.
    if (line) line[column] = shownCell(report, cell, guarded).replace(/\s+/g, ' ');
  }
  return grid.map((cells) => cells.join('\t').trimEnd());
}
