import type { TableForm } from '../../form';
import type { Report } from '../../report';
import { shown, titleOf } from '../shown';
import { look } from './look';
import { figuresOf, propertiesOf, sheetName } from './names';
import { putCell, putLine, tableSheet, written } from './tableSheet';
import { writeBook, type BookSheet } from './writeBook';

/** One table with its figures alone, under title and heading; above them the stamp, if any. */
export function cleanSheet(
  report: Report,
  table: TableForm,
  name: string,
  stamp?: string,
): BookSheet {
  const { form, organ, year } = report;
  const first = stamp === undefined ? 0 : 1;
  const sheet = tableSheet(table, titleOf(organ, year), first, look.figure);
  if (stamp !== undefined) putLine(sheet, 0, { value: stamp, style: look.stamp }, 26);
  for (const figure of figuresOf(form, table)) {
    const spot = sheet.spots.get(figure.id);
    if (spot) putCell(sheet, spot, { value: shown(report, figure), style: look.figure });
  }
  return written(sheet, name, 0);
}

/** The figures of a report alone, without formulas and helpers, to be handed on. */
export async function cleanXlsx(
  report: Report,
  { stamp }: { readonly stamp?: string } = {},
): Promise<Uint8Array> {
  const { form, organ, year } = report;
  const sheets = form.tables.map((table) =>
    cleanSheet(report, table, sheetName(year, table.id), stamp),
  );
  return writeBook({ sheets, properties: propertiesOf(organ, year, form) });
}
