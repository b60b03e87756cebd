import { base64Of } from './base64';
import type { Undoable } from './change';
import { insertCheckFormulas } from './checkFormulas';
import { createFiller } from './fill';
import { insertProse, insertTables } from './insert';
import { insertLedger } from './insertLedger';
import { insertSheets } from './insertSheets';
import { activeSheet, focusCells, jumpTo } from './jump';
import { createReader } from './read';
import { changeSetting, loadSetting, saveSetting } from './settings';
import type { ReportWorkbook } from './types';
import { watchWorkbook } from './watch';
import { watchSelection } from './watchSelection';

/**
 * The workbook that is open in Excel. What it can take back is what was written through it: it
 * remembers that until the pane is closed.
 */
export function openWorkbook(): ReportWorkbook {
  const read = createReader();
  const filler = createFiller(read);
  const changes: Undoable[] = [];
  const remember = (change: Undoable | null) => {
    if (change) changes.push(change);
  };
  return {
    read,
    watch: watchWorkbook,
    watchSelection,
    jump: jumpTo,
    focusCells,
    activeSheet,
    insert: async (request) => {
      const { outcome, change } = await insertTables(read, request);
      remember(change);
      // So that the next year's tables can be inserted at one click; they are in without it, too.
      if (change && request.organ !== null)
        await saveSetting('organ', request.organ).catch(() => null);
      return outcome;
    },
    insertLedger: async (request) => {
      const change = await insertLedger(read, request);
      remember(change);
      return change !== null;
    },
    insertSheets: async (sheets) => {
      const change = await insertSheets(read, sheets);
      remember(change);
      return change !== null;
    },
    planFill: filler.plan,
    fill: async (plan, agreed, prose = null) => {
      // One look for both: figures change nothing that a sheet of prose depends on.
      const seen = await read();
      const look = () => Promise.resolve(seen);
      remember(await filler.fill(plan, agreed, look));
      if (prose) remember(await insertProse(look, prose));
    },
    insertCheckFormulas: async (year, organ = null) => {
      const done = await insertCheckFormulas(read, { year, organ });
      remember(done?.change ?? null);
      return done?.places ?? null;
    },
    undo: async () => {
      const last = changes.at(-1);
      if (!last) return null;
      const said = await last.takeBack();
      changes.splice(changes.indexOf(last), 1);
      return said;
    },
    undoable: () => changes.at(-1)?.title ?? null,
    letGo: () => {
      changes.pop();
    },
    loadSetting,
    saveSetting: async (key, value, title) => {
      if (title === undefined) await saveSetting(key, value);
      else remember(await changeSetting(key, value, title));
    },
    openAsNew,
  };
}

/** False where the host cannot open a new workbook, or was not allowed to. */
async function openAsNew(xlsx: Uint8Array): Promise<boolean> {
  try {
    await Excel.createWorkbook(base64Of(xlsx));
    return true;
  } catch {
    return false;
  }
}
