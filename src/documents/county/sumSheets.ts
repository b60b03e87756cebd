import type { WriteSheet } from 'hucre';
import type { CellId } from '../../form';
import type { CountySum } from '../../county';
import { look } from '../sheets/look';
import { figuresOf } from '../sheets/names';
import { putCell, tableSheet, written } from '../sheets/tableSheet';

/** The statutory tables of the whole, each figure a formula that points at its sum. */
export function sumSheets(
  { form, sums }: CountySum,
  title: string,
  sumAt: (id: CellId) => string,
): readonly WriteSheet[] {
  return form.tables.map((table) => {
    const sheet = tableSheet(table, title, 0, look.computed);
    for (const { id } of figuresOf(form, table)) {
      const spot = sheet.spots.get(id);
      const formulaResult = sums.get(id) ?? '';
      if (spot) putCell(sheet, spot, { formula: sumAt(id), formulaResult, style: look.computed });
    }
    return written(sheet, `汇总${table.name}`, 0);
  });
}
