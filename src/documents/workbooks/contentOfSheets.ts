import { Allowance } from '../allowance';
import type { CellsRead } from '../formats/format';
import { assertSheets } from '../limits';
import { showAsFormatted } from './asShown';
import type { ReadSheet } from './readSheet';

/** A sheet of which the cells are yet to be taken out of its file. */
export interface UnreadSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly read: (allowance: Allowance) => ReadSheet;
}

/**
 * The sheets of a workbook as they are to be read, hidden ones last, so that what is seen is found
 * first; and what is to be said of them.
 * @throws UnreadableFile when there are more sheets or cells than the limits allow
 */
export async function contentOfSheets(sheets: readonly UnreadSheet[]): Promise<CellsRead> {
  assertSheets(sheets.length);
  const allowance = new Allowance();
  const shown = sheets.filter(({ hidden }) => !hidden);
  const hidden = sheets.filter((sheet) => sheet.hidden);
  const read = [...shown, ...hidden].map((sheet) => ({
    name: sheet.name,
    ...sheet.read(allowance),
  }));
  const notes = await Promise.all(
    read.map(({ name, formatted }) => showAsFormatted(name, formatted)),
  );
  return {
    grids: read.flatMap(({ grid }) => grid ?? []),
    unread: read.flatMap(({ unread }) => unread),
    notes: [...read.flatMap((sheet) => sheet.notes), ...notes.flat()],
  };
}
