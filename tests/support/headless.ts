import { IUndoRedoService, LocaleType, Univer, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-data-validation/facade';

/** A Univer workbook without a screen, for Node. */
export interface HeadlessWorkbook {
  readonly univerAPI: FUniver;
  /** Forgets what the user could take back, as Excel does when an add-in writes. */
  readonly forgetUndo: () => void;
  readonly dispose: () => void;
}

const unitId = 'workbook';

/** What Excel shows for a new workbook: one empty sheet. Univer works in what it is given. */
const empty = (): Partial<IWorkbookData> => ({
  id: unitId,
  name: '工作簿1',
  sheetOrder: ['sheet1'],
  sheets: {
    sheet1: { id: 'sheet1', name: 'Sheet1', rowCount: 200, columnCount: 30, cellData: {} },
  },
});

/** Starts Univer with the engines that the host needs and one workbook in it. */
export function startHeadless(workbook: Partial<IWorkbookData> = empty()): HeadlessWorkbook {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: {} });
  for (const plugin of UniverSheetsNodeCorePreset().plugins)
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  const univerAPI = FUniver.newAPI(univer);
  const created = univerAPI.createWorkbook({ ...workbook });
  const undo = univer.__getInjector().get(IUndoRedoService);
  return {
    univerAPI,
    forgetUndo: () => undo.clearUndoRedo(created.getId()),
    dispose: () => univer.dispose(),
  };
}
