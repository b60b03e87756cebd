import type { SheetId } from '../documents/sheets/names';
import { sections } from '../form';
import { recognise, type Grid, type Report } from '../report';

/** The reports that stand in the sheets of a workbook. */
export const reportsIn = (grids: readonly Grid[]): readonly Report[] => recognise(grids, '工作簿');

const firstHeading = sections[0]?.label;

/** The sheet in which each table, and the prose, of a year stands, for those that are there. */
export function sheetsOfYear(
  reports: readonly Report[],
  year: number,
): ReadonlyMap<SheetId, string> {
  const sheets = new Map<SheetId, string>();
  for (const report of reports.filter((candidate) => candidate.year === year)) {
    for (const { index, table } of report.form.figures) {
      const sheet = report.readings[index]?.place?.sheet;
      if (sheet && !sheets.has(table.id)) sheets.set(table.id, sheet);
    }
    const prose = report.narrative.find(({ text }) => text === firstHeading)?.place?.sheet;
    if (prose) sheets.set('narrative', prose);
  }
  return sheets;
}
