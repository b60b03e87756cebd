import { LocaleType, type IWorkbookData } from '@univerjs/core';
import { addInFrame, type AddInFrame } from './addin/frames';
import { openBook, saveBook } from './book';
import { watchPrompts, type PromptKind } from './grid/prompt';
import { showSpreadsheet, type Spreadsheet } from './grid/univer';
import { addCellMenu } from './grid/cellMenu';
import {
  createHost,
  functionsOf,
  registerFunctions,
  type FunctionsMetadata,
  type Host,
} from './host';
import type { Button, Manifest } from './manifest/parse';
import { element } from './page/element';

/** A workbook as it comes: from a file, a sample, or `Excel.createWorkbook`. */
export interface Incoming {
  readonly name: string;
  /** Null: an empty workbook. */
  readonly bytes: Uint8Array | null;
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
  readonly save: () => Promise<Uint8Array>;
  readonly close: () => void;
  /** Kinds of content of the file that the workbench cannot keep. */
  readonly lost: readonly string[];
}

export interface Desk {
  readonly manifest: Manifest;
  readonly functions: FunctionsMetadata;
  /** Where grids and panes stand. */
  readonly grids: HTMLElement;
  readonly panes: HTMLElement;
  /** Shows what belongs into the selected cell. */
  readonly tellPrompt: (prompt: string, kind: PromptKind) => void;
  readonly openAnother: (incoming: Incoming) => Promise<void>;
}

let opened = 0;

/**
 * Opens a workbook: the grid first, then the pane beside it.
 * @throws where the bytes are no .xlsx.
 */
export async function openWorkbook(desk: Desk, incoming: Incoming): Promise<OpenWorkbook> {
  const id = `book${++opened}`;
  const { data, settings, lost } = incoming.bytes
    ? await openBook(incoming.bytes, id, incoming.name)
    : { data: emptyBook(id, incoming.name), settings: new Map<string, string>(), lost: [] };

  const grid = element('div', { class: 'grid' });
  desk.grids.append(grid);
  const spreadsheet = await showSpreadsheet(grid, data);
  let made = 0;
  const host = createHost(spreadsheet.univerAPI, {
    forgetUndo: spreadsheet.forgetUndo,
    settings,
    workbookName: `${incoming.name}.xlsx`,
    openXlsx: async (xlsx) => (await openBook(xlsx, `${id}-in${++made}`, '')).data,
    openWorkbook: (bytes) => desk.openAnother({ name: `${incoming.name}-新`, bytes }),
  });

  const frames = addInFrames(desk, host, id);
  const press = ({ action, id: control }: Button): Promise<void> => {
    if (action.kind === 'ExecuteFunction') return frames.commands.run(action.name, control);
    frames.pane.show(action.page);
    return Promise.resolve();
  };
  watchPrompts(host, desk.tellPrompt);
  addCellMenu(spreadsheet.univerAPI, desk.manifest.cellMenu, (button) => void press(button));

  return {
    name: incoming.name,
    grid,
    pane: frames.pane.frame,
    spreadsheet,
    host,
    lost,
    press,
    save: async () => {
      const workbook = spreadsheet.univerAPI.getActiveWorkbook();
      return saveBook(workbook ? workbook.save() : data, host.settings);
    },
    close: () => {
      for (const frame of Object.values(frames)) frame.remove();
      spreadsheet.dispose();
      grid.remove();
    },
  };
}

type Frames = Readonly<Record<'pane' | 'commands' | 'functions', AddInFrame>>;

/** The add-in's three pages, as Excel runs them: the pane is seen, the others work unseen. */
function addInFrames(
  { manifest, functions: metadata, panes }: Desk,
  host: Host,
  id: string,
): Frames {
  // A name that no earlier page of this browser had: office.js remembers its host by it.
  const instance = `${id}-${Date.now().toString(36)}`;
  const frames = {
    pane: addInFrame(host, instance, '任务窗格'),
    commands: addInFrame(host, instance, '功能区命令'),
    functions: addInFrame(host, instance, '自定义函数'),
  };
  frames.commands.frame.hidden = true;
  frames.functions.frame.hidden = true;
  panes.append(...Object.values(frames).map(({ frame }) => frame));

  frames.functions.frame.addEventListener('load', () => {
    const { contentWindow } = frames.functions.frame;
    if (!contentWindow) return;
    registerFunctions(host, manifest.functionsNamespace, metadata, functionsOf(contentWindow));
    // Formulas of the workbook may have asked for them already.
    host.engine.univerAPI.getFormula().executeCalculation();
  });
  frames.functions.show(manifest.functionsPage);
  frames.commands.show(manifest.commandsPage);
  const home = firstPage(manifest);
  if (home !== undefined) frames.pane.show(home);
  return frames;
}

/** Excel opens the pane at a button's press; here it is open from the start. */
function firstPage({ groups }: Manifest): string | undefined {
  const actions = groups.flatMap(({ buttons }) => buttons.map(({ action }) => action));
  return actions.find((action) => action.kind === 'ShowTaskpane')?.page;
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
