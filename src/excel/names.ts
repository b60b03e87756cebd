import { sheetName, type SheetId } from '../documents/sheets/names';

/**
 * Names for the sheets of a year: `年报2024表三`, or where one of them is taken, all with the same
 * mark behind: `年报2024表三_2`, which needs no quotes in a formula either. Excel takes names that
 * differ in case alone for the same.
 */
export function freeNames(
  year: number,
  sheets: readonly SheetId[],
  taken: readonly string[],
): ReadonlyMap<SheetId, string> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let nth = 1; ; nth += 1) {
    const mark = nth === 1 ? '' : `_${nth}`;
    const names = new Map(sheets.map((sheet) => [sheet, `${sheetName(year, sheet)}${mark}`]));
    if (![...names.values()].some((name) => used.has(name))) return names;
  }
}
