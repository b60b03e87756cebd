import { sheetName } from '../documents/sheets/names';
import type { TableId } from '../form';

/**
 * Names for the sheets of a year: `年报2024·三`, or where one of them is taken, all with the same
 * mark behind: `年报2024·三 (2)`. Excel takes names that differ in case alone for the same.
 */
export function freeNames(
  year: number,
  tables: readonly TableId[],
  taken: readonly string[],
): ReadonlyMap<TableId, string> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let nth = 1; ; nth += 1) {
    const mark = nth === 1 ? '' : ` (${String(nth)})`;
    const names = tables.map((table) => `${sheetName(year, table)}${mark}`);
    if (names.some((name) => used.has(name))) continue;
    return new Map(tables.map((table, i) => [table, names[i] ?? '']));
  }
}
