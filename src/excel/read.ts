import type { Grid } from '../report';
import { gridOf } from './cells';
import { isPending } from './pending';
import { inExcel } from './inExcel';
import type { LeftOutSheet, SheetsRead } from './types';
import {
  windowAddress,
  covers,
  leftOutOf,
  planWindows,
  type Extent,
  type SheetToRead,
  type Window,
} from './windows';

/** One look at the workbook. */
export interface WorkbookLook extends SheetsRead {
  /** Names of all sheets, the hidden ones too. */
  readonly names: readonly string[];
}

/** Looks at the workbook again and again, and remembers how large each sheet was. */
export type WorkbookReader = () => Promise<WorkbookLook>;

/** What was asked of one sheet, to be answered by the next round trip. */
interface Asked {
  readonly window: Window | null;
  readonly used: Excel.Range;
  readonly cells: Excel.Range | null;
}

/**
 * A reader. Its first look takes two round trips, and a third where there are so many sheets that
 * little was asked of each. Later ones ask for the sheets they know along with the list, so that
 * a second trip is needed only where a sheet was added or shown, or has grown beyond its margin.
 * Nothing here writes, or touches Excel's undo.
 */
export function createReader(): WorkbookReader {
  const known = new Map<string, Extent | null>();

  const look = () =>
    inExcel(async (context) => {
      const { application, worksheets } = context.workbook;
      application.load('calculationMode,calculationState');
      worksheets.load('items/id,items/name,items/visibility');
      const asked = ask(
        worksheets,
        [...known].map(([id, extent]) => ({ id, extent })),
      );
      await context.sync();
      const isHidden = ({ visibility }: Excel.Worksheet) => visibility !== 'Visible';
      const hidden = worksheets.items.filter(isHidden);
      // What is seen is found first.
      const sheets = [...worksheets.items.filter((sheet) => !isHidden(sheet)), ...hidden];
      const ids = sheets.map(({ id }) => id);
      // Sheets not seen before; then the rest of those that reach further than was asked.
      await askMore(worksheets, ids, asked);
      await askMore(worksheets, ids, asked);
      known.clear();
      const grids: Grid[] = [];
      const leftOut: LeftOutSheet[] = [];
      for (const { id, name } of sheets) {
        const answer = asked.get(id);
        if (!answer) continue;
        const extent = extentOf(answer.used);
        known.set(id, extent);
        if (answer.cells && !answer.cells.isNullObject) grids.push(gridOf(name, answer.cells));
        const why = leftOutOf(name, extent, answer.window);
        if (why !== null) leftOut.push({ sheet: name, why });
      }
      return {
        grids,
        leftOut,
        hidden: hidden.map(({ name }) => name),
        pending: isPending(application),
        names: worksheets.items.map(({ name }) => name),
      };
    });

  return async () => {
    // Another look that goes on meanwhile may forget or learn sheets: what counts is how this began.
    const isAfresh = known.size === 0;
    try {
      return await look();
    } catch (trouble) {
      // A sheet that it remembered may be gone: then it starts afresh, once.
      if (isAfresh) throw trouble;
      known.clear();
      return look();
    }
  };
}

/** One round trip, where there is anything to ask. */
async function askMore(
  worksheets: Excel.WorksheetCollection,
  ids: readonly string[],
  asked: Map<string, Asked>,
): Promise<void> {
  const more = toAsk(ids, asked);
  if (more.length === 0) return;
  const answers = ask(worksheets, more);
  await worksheets.context.sync();
  for (const [id, answer] of answers) asked.set(id, answer);
}

/** Sheets of which nothing was asked yet, and those that can come whole but reach beyond it. */
function toAsk(ids: readonly string[], asked: ReadonlyMap<string, Asked>): readonly SheetToRead[] {
  const seen = ids.flatMap((id) => {
    const answer = asked.get(id);
    return answer ? [{ id, window: answer.window, extent: extentOf(answer.used) }] : [];
  });
  const next = planWindows(seen);
  const cut = seen.filter(({ id, window, extent }) => {
    const whole = next.get(id);
    return window && whole && !covers(window, extent) && covers(whole, extent);
  });
  const unseen = ids.filter((id) => !asked.has(id)).map((id) => ({ id, extent: null }));
  return [...unseen, ...cut];
}

function ask(
  worksheets: Excel.WorksheetCollection,
  sheets: readonly SheetToRead[],
): Map<string, Asked> {
  const asked = new Map<string, Asked>();
  for (const [id, window] of planWindows(sheets)) {
    const sheet = worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount').untrack();
    const cells = window && cellsWithin(sheet, window);
    cells?.load('rowIndex,columnIndex,values,formulas,numberFormat').untrack();
    asked.set(id, { window, used, cells });
  }
  return asked;
}

/** Ranges are untracked as they are made: releasing them later would be a round trip more. */
function cellsWithin(sheet: Excel.Worksheet, window: Window): Excel.Range {
  const corner = sheet.getRange(windowAddress(window));
  const cells = corner.getUsedRangeOrNullObject(true);
  corner.untrack();
  return cells;
}

/** An empty sheet counts as known: it costs nothing. */
function extentOf(used: Excel.Range): Extent {
  if (used.isNullObject) return { row: 0, column: 0, rows: 0, columns: 0 };
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
