import { LocaleType, type IWorkbookData } from '@univerjs/core';
import type { Attach } from './addin/attached';
import { openBook, saveBook, saveInto, withArrays, withRules } from './book';
import { judgeWhileTyping } from './grid/entries';
import { typeInOwnLook } from './grid/ownLook';
import { pasteAsExcel } from './grid/paste';
import { watchPrompts, type PromptKind } from './grid/prompt';
import { reveal } from './grid/reveal';
import { selectCells } from './host/grid/select';
import { walkSheets } from './grid/sheetKeys';
import { showSpreadsheet, type Spreadsheet } from './grid/univer';
import { addCellMenu } from './grid/cellMenu';
import { createHost, modeFor, type Host } from './host';
import type { Button, Manifest } from './manifest/parse';
import type { IncomingBook, WantedBook } from './opening';
import { element } from './page/element';
import { cellsIn } from './page/regions';
import { watchUnsaved } from './unsaved';

/** Milliseconds that a calculation may keep a workbook from being saved. */
const patience = 2000;

const passed = (time: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, time);
  });

/** A workbook as a file. */
export interface SavedBook {
  readonly bytes: Uint8Array;
  /** Of a file of this kind, without the dot. */
  readonly ending: string;
  /** What the file it was opened from has and this one lacks: it had to be written anew. */
  readonly lost: readonly string[];
  /** The user has it now: this is what later saves begin from. */
  readonly taken: () => void;
}

/** One workbook on the desk: its grid, and the add-in's pages that look at it. */
export interface OpenWorkbook {
  readonly name: string;
  readonly grid: HTMLElement;
  readonly pane: HTMLIFrameElement;
  readonly spreadsheet: Spreadsheet;
  readonly host: Host;
  /** Does what a button of the manifest says. Resolves when it has ended. */
  readonly press: (button: Button) => Promise<void>;
  readonly save: () => Promise<SavedBook>;
  /** Whether anything was done since it was opened or saved. */
  readonly unsaved: () => boolean;
  readonly close: () => void;
  /** Kinds of content of the file that the grid does not show. */
  readonly lost: readonly string[];
}

export interface Desk {
  readonly manifest: Manifest;
  /** Puts the add-in beside a workbook. */
  readonly attach: Attach;
  /** Where grids stand. */
  readonly grids: HTMLElement;
  /** Shows what belongs into the selected cell. */
  readonly tellPrompt: (prompt: string, kind: PromptKind) => void;
  readonly openAnother: (wanted: WantedBook) => Promise<boolean>;
}

/** Opens a workbook that was read: the grid first, then the pane beside it. */
export async function openOnDesk(desk: Desk, incoming: IncomingBook): Promise<OpenWorkbook> {
  const { id } = incoming;
  const { data, arrays, settings, lost, selected } = incoming.book
    ? withRules(incoming.book)
    : {
        data: emptyBook(id, incoming.name),
        arrays: new Map(),
        settings: new Map<string, string>(),
        lost: [],
        selected: new Map<string, string>(),
      };

  const grid = element('div', { class: 'grid' });
  desk.grids.append(grid);
  const spreadsheet = await showSpreadsheet(grid, data);
  const focusCells = () => cellsIn(grid)?.focus();
  let made = 0;
  const host = createHost(spreadsheet.univerAPI, {
    forgetUndo: spreadsheet.forgetUndo,
    focusCells,
    reveal: (rect) => reveal(spreadsheet.univerAPI, rect),
    mode: modeFor(window.location),
    settings,
    workbookName: `${incoming.name}.xlsx`,
    openXlsx: (xlsx) => openBook(xlsx, `${id}-in${++made}`, ''),
    openWorkbook: async (bytes) => {
      await desk.openAnother({ name: `${incoming.name}-新`, bytes });
    },
  });

  host.engine.spills.begin(spreadsheet.univerAPI, arrays);
  judgeWhileTyping(spreadsheet, host.engine);
  typeInOwnLook(spreadsheet);
  pasteAsExcel(spreadsheet);
  walkSheets(grid, () => host.engine.workbook);

  let original = incoming.bytes;
  let unshown = lost;
  const unsaved = watchUnsaved(host);
  let everSaved = false;

  const addIn = desk.attach(host, id);
  const press = async ({ action, id: control }: Button): Promise<void> => {
    if (action.kind !== 'ExecuteFunction') {
      addIn.show(action.page);
      return;
    }
    await addIn.run(action.name, control);
    // As in Excel, whose ribbon does not keep the keyboard.
    focusCells();
  };
  watchPrompts(host, desk.tellPrompt);
  // The sheet in front tells of itself last, whether or not its file says where to go on.
  const front = host.engine.workbook.getActiveSheet().getSheetId();
  selectCells(host.engine, new Map([[front, 'A1'], ...selected]));
  addCellMenu(spreadsheet.univerAPI, desk.manifest.cellMenu, (button) => void press(button));

  return {
    name: incoming.name,
    grid,
    pane: addIn.pane,
    spreadsheet,
    host,
    lost,
    press,
    save: async () => {
      // As Excel does: a result that is still being worked out would be saved as it was.
      await Promise.race([host.engine.calculation.settle(), passed(patience)]);
      const state = unsaved.state();
      const held = spreadsheet.univerAPI.getActiveWorkbook()?.save() ?? data;
      const now = withArrays(held, host.engine.spills.arrays);
      const into = original && (await saveInto(original, id, now, host.settings));
      const bytes = into ?? (await saveBook(now, host.settings));
      return {
        bytes,
        ending: into && incoming.ending === 'xlsm' ? 'xlsm' : 'xlsx',
        lost: into ? [] : unshown,
        taken: () => {
          original = bytes;
          if (!into) unshown = [];
          unsaved.saved(state);
          everSaved = true;
        },
      };
    },
    unsaved: () =>
      unsaved.is() || (!everSaved && (incoming.recovered ?? incoming.copyOf !== undefined)),
    close: () => {
      addIn.remove();
      spreadsheet.dispose();
      grid.remove();
    },
  };
}

/** What Excel shows for a new workbook: one empty sheet. */
function emptyBook(id: string, name: string): IWorkbookData {
  const sheet = `${id}-1`;
  return {
    id,
    name,
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: [sheet],
    sheets: {
      [sheet]: { id: sheet, name: 'Sheet1', rowCount: 200, columnCount: 30, cellData: {} },
    },
  };
}
