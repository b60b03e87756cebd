import {
  IUndoRedoService,
  type Injector,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type IWorkbookData,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalZhCn from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { ISidebarService, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreZhCn from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationZhCn from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';

/** A spreadsheet on the screen, with one workbook in it. */
export interface Spreadsheet {
  readonly univerAPI: FUniver;
  /** Univer's own services. */
  readonly injector: Injector;
  /** Forgets what the user could take back, as Excel does when an add-in writes. */
  readonly forgetUndo: () => void;
  readonly dispose: () => void;
}

/** Puts a spreadsheet with this workbook into `container`; resolves when it is drawn. */
export async function showSpreadsheet(
  container: HTMLElement,
  workbook: IWorkbookData,
): Promise<Spreadsheet> {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(coreZhCn, conditionalZhCn, validationZhCn) },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: 'simple', disableAutoFocus: true }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  const univerAPI = FUniver.newAPI(univer);
  const drawn = new Promise<void>((resolve) => {
    univerAPI.addEvent(univerAPI.Event.LifeCycleChanged, ({ stage }) => {
      if (stage === univerAPI.Enum.LifecycleStages.Rendered) resolve();
    });
  });
  univerAPI.createWorkbook(workbook);
  await drawn;
  leaveOutOfTabOrder(container.ownerDocument);
  const injector = univer.__getInjector();
  nameSidebars(injector.get(ISidebarService), container);
  const undo = injector.get(IUndoRedoService);
  return {
    univerAPI,
    injector,
    forgetUndo: () => undo.clearUndoRedo(workbook.id),
    dispose: () => univer.dispose(),
  };
}

/** Univer names parts of its sidebar in English, whatever its language. */
const sidebarNames = new Map([
  ['Sidebar panel', '侧栏'],
  ['Resize sidebar', '调整侧栏宽度'],
  ['Close sidebar', '关闭侧栏'],
]);

/** Names them in Chinese as soon as one is there. */
function nameSidebars({ sidebarOptions$ }: ISidebarService, container: HTMLElement): void {
  sidebarOptions$.subscribe(() => {
    requestAnimationFrame(() => {
      for (const [english, name] of sidebarNames) {
        container.querySelector(`[aria-label="${english}"]`)?.setAttribute('aria-label', name);
      }
    });
  });
}

/**
 * The editor of the formula bar stands at the end of the page, where nobody sees it: Tab is not to lead
 * into it. That of the cells stands in the grid.
 */
function leaveOutOfTabOrder(page: Document): void {
  for (const editor of page.querySelectorAll('body > div > div > [contenteditable]')) {
    editor.setAttribute('tabindex', '-1');
  }
}
