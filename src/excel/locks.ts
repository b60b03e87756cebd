import { cellAddress, type Place } from '../report';
import { inExcel } from './inExcel';
import { placeKey } from './snapshot';

/**
 * Which of these cells are protected, by `placeKey`. One round trip, and a second where a sheet is
 * protected at all.
 */
export function lockedAmong(places: readonly Place[]): Promise<ReadonlySet<string>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const protections = new Map<string, Excel.WorksheetProtection>();
    for (const { sheet } of places) {
      if (sheet === null || protections.has(sheet)) continue;
      const { protection } = worksheets.getItem(sheet);
      protection.load('protected');
      protections.set(sheet, protection);
    }
    await context.sync();
    const doubtful = places.flatMap((place) => {
      const { sheet } = place;
      if (sheet === null || protections.get(sheet)?.protected !== true) return [];
      const cell = worksheets.getItem(sheet).getRange(cellAddress(place)).format.protection;
      cell.load('locked');
      return [{ key: placeKey(place), cell }];
    });
    if (doubtful.length > 0) await context.sync();
    return new Set(doubtful.filter(({ cell }) => cell.locked).map(({ key }) => key));
  });
}
