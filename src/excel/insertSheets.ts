import type { Undoable } from './change';
import { putIn, takeOut } from './insertedSheets';
import type { WorkbookReader } from './read';
import type { NewSheets } from './types';

/**
 * Puts sheets behind the last one. Formulas and readers know them by their names, so all of them go
 * in under their own, or none does.
 * @returns null where the workbook has one of them already; nothing is written then
 */
export async function insertSheets(
  read: WorkbookReader,
  { title, names, xlsx, cell }: NewSheets,
): Promise<Undoable | null> {
  const taken = new Set((await read()).names.map((name) => name.toLowerCase()));
  if (names.some((name) => taken.has(name.toLowerCase()))) return null;
  const inserted = await putIn(await xlsx(), names, cell);
  return { title, takeBack: () => takeOut(inserted) };
}
