import type { CellId } from '../../form';
import type { CountyAccount, CountySum } from '../../county';
import { look } from '../sheets/look';
import { figuresOf } from '../sheets/names';
import { putCell, tableSheet, written } from '../sheets/tableSheet';
import { sumSheetOf } from './sheetNames';
import type { BookSheet } from '../sheets/writeBook';

/**
 * The statutory tables of the whole, each figure a formula that points at its sum; one that was
 * adjusted is the number that stands in its place.
 */
export function sumSheets(
  { form, sums }: CountySum,
  { adjustments }: CountyAccount,
  title: string,
  sumAt: (id: CellId) => string,
): readonly BookSheet[] {
  const standing = new Map(adjustments.map(({ cell, stands }) => [cell, stands]));
  return form.tables.map((table) => {
    const sheet = tableSheet(table, title, 0, look.computed);
    for (const { id } of figuresOf(form, table)) {
      const spot = sheet.spots.get(id);
      const value = standing.get(id);
      const formula = { formula: sumAt(id), formulaResult: sums.get(id) ?? '' };
      const content = value === undefined ? formula : { value };
      if (spot) putCell(sheet, spot, { ...content, style: look.computed });
    }
    return written(sheet, sumSheetOf(table), 0);
  });
}
