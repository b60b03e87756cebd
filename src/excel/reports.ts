import type { SheetId } from '../documents/sheets/names';
import { sections } from '../form';
import { withoutLedgers } from '../ledger';
import { recognise, type Grid, type Report } from '../report';

/** The reports that stand in the sheets of a workbook, beside its ledgers. */
export const reportsInGrids = (grids: readonly Grid[]): readonly Report[] =>
  recognise(withoutLedgers(grids), '工作簿');

const firstHeading = sections[0]?.label;

/** Whose report, and of which year. */
export interface Whose {
  readonly year: number;
  readonly organ: string | null;
}

/**
 * The reports of an organ and year. Where one of the two does not name the organ, they are its own
 * only as long as no other organ's of the year is there.
 */
export function reportsOf(reports: readonly Report[], { year, organ }: Whose): readonly Report[] {
  const ofYear = reports.filter((one) => one.year === year);
  const same = ofYear.filter((one) => one.organ === organ);
  if (same.length > 0) return same;
  const [only, ...others] = new Set(ofYear.map((one) => one.organ));
  return others.length === 0 && (only === null || organ === null) ? ofYear : [];
}

/** The sheet in which each table, and the prose, of a report stands, for those that are there. */
export function sheetsOf(reports: readonly Report[], whose: Whose): ReadonlyMap<SheetId, string> {
  const sheets = new Map<SheetId, string>();
  for (const report of reportsOf(reports, whose)) {
    for (const { index, table } of report.form.figures) {
      const sheet = report.readings[index]?.place?.sheet;
      if (sheet && !sheets.has(table.id)) sheets.set(table.id, sheet);
    }
    const prose = report.narrative.find(({ text }) => text === firstHeading)?.place?.sheet;
    if (prose) sheets.set('narrative', prose);
  }
  return sheets;
}
