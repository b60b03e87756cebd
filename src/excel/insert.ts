import type { SheetId, TemplateRequest } from '../documents/sheets';
import { currentForm } from '../form';
import type { Undoable } from './change';
import { putIn, takeOut, type InsertedSheet } from './insertedSheets';
import { bringToFront } from './jump';
import { freeNames } from './names';
import type { WorkbookReader } from './read';
import { reportsInGrids, sheetsOf } from './reports';
import type { InsertOutcome, InsertRequest, ProseRequest } from './types';

const tables: readonly SheetId[] = currentForm.tables.map(({ id }) => id);

/** Loaded when it is first wanted: the pane opens without it. */
const templateWriter = () => import('../documents/sheets');

export interface Insertion {
  readonly outcome: InsertOutcome;
  /** Null where nothing was written. */
  readonly change: Undoable | null;
}

/**
 * Puts the tables of a year behind the last sheet and shows the first of them. The organ's tables
 * of that year that are there are found by what stands in them, whatever their sheets are called; they are
 * shown and not touched, and only those that are missing are put in; so with the prose, if wanted.
 */
export async function insertTables(
  read: WorkbookReader,
  request: InsertRequest,
): Promise<Insertion> {
  const { grids, names } = await read();
  const there = sheetsOf(reportsInGrids(grids), request);
  const wanted: readonly SheetId[] = request.narrative ? [...tables, 'narrative'] : tables;
  const missing = wanted.filter((sheet) => !there.has(sheet));
  const fresh = freeNames(request.year, missing, names);
  const sheetNames = new Map([...there, ...fresh]);
  const nameOf = (sheet: SheetId) => sheetNames.get(sheet) ?? '';
  const found = {
    sheets: { '2': nameOf('2'), '3': nameOf('3'), '4': nameOf('4') },
    ...(request.narrative ? { narrative: nameOf('narrative') } : {}),
  };
  if (missing.length === 0) {
    await bringToFront(found.sheets['2']);
    return { outcome: { kind: 'existing', ...found }, change: null };
  }
  const inserted = await putInFresh({ ...request, sheetNames }, fresh);
  const title = `插入的 ${request.year} 年年报表格`;
  return {
    outcome: { kind: 'inserted', ...found },
    change: { title, takeBack: () => takeOut(inserted) },
  };
}

/**
 * Puts in a sheet for the prose of a year and begins it with what is given; null where the year
 * has one already, for prose is not overwritten.
 */
export async function insertProse(
  read: WorkbookReader,
  { year, organ, prose }: ProseRequest,
): Promise<Undoable | null> {
  const { grids, names } = await read();
  const there = sheetsOf(reportsInGrids(grids), { year, organ });
  if (there.has('narrative')) return null;
  const fresh = freeNames(year, ['narrative'], names);
  const sheetNames = new Map([...there, ...fresh]);
  const request = { year, organ, totals: 'typed', narrative: true, prose, sheetNames } as const;
  const inserted = await putInFresh(request, fresh);
  return { title: `插入的 ${year} 年正文`, takeBack: () => takeOut(inserted) };
}

/** Writes the template and puts in those of its sheets that are not there yet. */
async function putInFresh(
  request: TemplateRequest,
  fresh: ReadonlyMap<SheetId, string>,
): Promise<readonly InsertedSheet[]> {
  const { firstCell, templateXlsx } = await templateWriter();
  const [first = 'narrative'] = fresh.keys();
  return putIn(await templateXlsx(request), [...fresh.values()], firstCell(first));
}
