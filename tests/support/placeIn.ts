import { openWorkbook } from '../../src/excel/openWorkbook';
import type { CellId } from '../../src/form';
import { placeOf, recognise, type Place } from '../../src/report';

/** Where a figure of a year stands in the workbook that is open, as recognition finds it. */
export async function placeIn(
  year: number,
  id: CellId,
): Promise<Place & { readonly sheet: string }> {
  const { grids } = await openWorkbook().read();
  const report = recognise(grids, '').find((one) => one.year === year);
  const place = report ? placeOf(report, id) : null;
  if (place?.sheet == null) throw new Error(`${id} has no place in ${String(year)}.`);
  return { ...place, sheet: place.sheet };
}
