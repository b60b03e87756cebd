import type { Undoable } from './change';
import { insertSheets } from './insertSheets';
import type { WorkbookReader } from './read';
import type { LedgerInsertion } from './types';

/** Loaded when they are first wanted: pane and ribbon open without them. */
const ledgerRooms = () => Promise.all([import('../ledger'), import('../documents/ledger')]);

/**
 * Puts the sheets of a ledger behind the last sheet.
 * @returns null where the workbook has one of them already; nothing is written then
 */
export async function insertLedger(
  read: WorkbookReader,
  insertion: LedgerInsertion,
): Promise<Undoable | null> {
  const [{ today }, { ledgerSheetNames, ledgerXlsx }] = await ledgerRooms();
  return insertSheets(read, {
    title: `插入的 ${insertion.year} 年台账`,
    names: ledgerSheetNames,
    xlsx: () => ledgerXlsx({ ...insertion, today: today() }),
    cell: 'A4',
  });
}
