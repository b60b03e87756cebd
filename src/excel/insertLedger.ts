import type { Undoable } from './change';
import { putIn, takeOut } from './insertedSheets';
import type { WorkbookReader } from './read';
import type { LedgerInsertion } from './types';

/** Loaded when they are first wanted: pane and ribbon open without them. */
const ledgerRooms = () => Promise.all([import('../ledger'), import('../documents/ledger')]);

/**
 * Puts the sheets of a ledger behind the last sheet. Their formulas name each other, so all of them
 * go in under their own names, or none does.
 * @returns null where the workbook has one of them already; nothing is written then
 */
export async function insertLedger(
  read: WorkbookReader,
  { year, organ }: LedgerInsertion,
): Promise<Undoable | null> {
  const [{ dayOf }, { ledgerSheetNames, ledgerXlsx }] = await ledgerRooms();
  const { names } = await read();
  const taken = new Set(names.map((name) => name.toLowerCase()));
  if (ledgerSheetNames.some((name) => taken.has(name.toLowerCase()))) return null;
  const now = new Date();
  const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
  const inserted = await putIn(
    await ledgerXlsx({ year, organ, today }),
    [...ledgerSheetNames],
    'A4',
  );
  return { title: `插入的 ${String(year)} 年台账`, takeBack: () => takeOut(inserted) };
}
