import type { TableId } from '../form';
import { recognise, type Grid, type Report } from '../report';

/** The reports that stand in the sheets of a workbook. */
export const reportsIn = (grids: readonly Grid[]): readonly Report[] => recognise(grids, '工作簿');

/** The sheet in which each table of a year stands, for the tables that are there. */
export function sheetsOfYear(
  reports: readonly Report[],
  year: number,
): ReadonlyMap<TableId, string> {
  const sheets = new Map<TableId, string>();
  for (const report of reports.filter((candidate) => candidate.year === year)) {
    for (const { index, table } of report.form.figures) {
      const sheet = report.readings[index]?.place?.sheet;
      if (sheet && !sheets.has(table.id)) sheets.set(table.id, sheet);
    }
  }
  return sheets;
}
