import { fromBase64 } from '../base64';
import { accessDenied, apiNotFound, generalException } from '../errors';
import { insertIntoGrid, type InsertOptions } from '../grid/insertSheets';
import { ExcelApplication } from './application';
import { HostObject } from './object';
import { SettingCollection } from './settings';
import { WorkbookProtection } from './workbookProtection';
import { WorksheetCollection } from './worksheetCollection';

/** The workbook in front: where every path of office.js begins. */
export class Workbook extends HostObject {
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.host);
  }
  get application(): ExcelApplication {
    return new ExcelApplication(this.host);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.host);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.host);
  }

  focus(): void {
    this.host.options.focusCells?.();
  }

  getActiveCell(): HostObject {
    const sheet = this.host.engine.workbook.getActiveSheet();
    const range = sheet.getActiveRange();
    const [row, column] = [range?.getRow() ?? 0, range?.getColumn() ?? 0];
    return this.host.range(sheet.getSheetId(), { row, column, rowCount: 1, columnCount: 1 });
  }

  /** Answers the ids of the sheets that were put in. */
  async insertWorksheetsFromBase64(
    base64: string,
    options: InsertOptions = {},
  ): Promise<readonly string[]> {
    const { mode } = this.host;
    if (mode.structureProtected) throw accessDenied();
    const { openXlsx } = this.host.options;
    if (!openXlsx) throw apiNotFound('Workbook.insertWorksheetsFromBase64');
    const opened = await openXlsx(fromBase64(base64));
    const { sheetNamesToInsert: names = [] } = options;
    const some = { ...options, sheetNamesToInsert: names.slice(0, -1) };
    const ids = insertIntoGrid(
      this.host.engine,
      opened,
      mode.insertAnswers === 'part' ? some : options,
    );
    if (mode.insertAnswers !== 'ids') throw generalException();
    return ids;
  }
}
