import type { IWorkbookData } from '@univerjs/core';
import { writeBook } from '../../documents/sheets';
import { addSheets } from '../package/addSheets';
import { dynamicMark } from '../package/dynamicMark';
import { PatchedPackage } from '../package/patchedPackage';
import { patchCells } from '../package/patchCells';
import { removePart } from '../package/relations';
import { sheetParts, workbookRelations } from '../package/sheetParts';
import { withArrays } from './arrays';
import { editsBetween, type Edits } from './edits';
import { openBook } from './open';
import { modelOf } from './save';
import { keepSettings, settingsIn, type AddinSettings } from './settings';

/**
 * Writes what the grid holds as a new .xlsx, and what the add-in keeps with the workbook.
 * @param data as {@link withArrays} has it
 */
export async function saveBook(
  data: IWorkbookData,
  settings: AddinSettings = new Map(),
): Promise<Uint8Array> {
  const pack = PatchedPackage.of(await writeBook(modelOf(data)));
  await keepSettings(pack, settings);
  return pack.packed();
}

/**
 * Writes what was changed into the file from which the workbook was opened: only the sheets whose
 * cells changed are put anew, sheets that came behind them are put in, and all else stays to the last
 * bit, what the grid cannot show included.
 * @param id under which it was opened
 * @param data as {@link withArrays} has it
 * @returns null where more was changed than that, so that it has to be written anew
 */
export async function saveInto(
  original: Uint8Array,
  id: string,
  data: IWorkbookData,
  settings: AddinSettings,
): Promise<Uint8Array | null> {
  const before = await openBook(original, id, data.name);
  const now = modelOf(data);
  const edits = editsBetween(modelOf(withArrays(before.data, before.arrays)), now);
  if (!edits) return null;
  const pack = PatchedPackage.of(original);
  const isDynamic = edits.cells.flat().some(({ fills }) => fills !== undefined);
  const mark = isDynamic ? await dynamicMark(pack) : 0;
  if (mark === null) return null;
  await writeEdits(pack, edits, now, mark);
  if (edits.added && !(await addSheets(pack, PatchedPackage.of(await writeBook(edits.added)))))
    return null;
  const kept = await settingsIn(pack);
  if (JSON.stringify([...kept]) !== JSON.stringify([...settings]))
    await keepSettings(pack, settings);
  return pack.packed();
}

const calculationOrder = 'xl/calcChain.xml';

async function writeEdits(
  pack: PatchedPackage,
  { cells: edits }: Edits,
  { sheets }: ReturnType<typeof modelOf>,
  mark: number,
): Promise<void> {
  const parts = await sheetParts(pack);
  let disorders = false;
  for (const [index, edited] of edits.entries()) {
    const name = parts[index];
    if (edited.length === 0 || name === undefined) continue;
    const cells = edited.map(({ fills, ...cell }) =>
      fills === undefined ? cell : { ...cell, fills: { range: fills, mark } },
    );
    const spelledAt = (row: number, column: number) =>
      sheets[index]?.cells?.get(`${row},${column}`)?.formula ?? null;
    const xml = await pack.text(name);
    const patched = patchCells(xml, cells, spelledAt);
    if (patched.xml !== xml) pack.write(name, patched.xml);
    disorders ||= patched.disorders;
  }
  // It may name cells that hold no formula any more, which Excel calls damaged; it makes a new one.
  if (disorders && pack.has(calculationOrder))
    await removePart(pack, workbookRelations, calculationOrder);
}
