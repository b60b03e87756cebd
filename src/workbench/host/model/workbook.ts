import { rectOf } from '../address';
import { fromBase64 } from '../base64';
import { apiNotFound } from '../errors';
import { insertSheets, type InsertOptions } from '../grid/insertSheets';
import { Application } from './application';
import { NamedItemCollection } from './namedItems';
import { HostObject } from './object';
import { SettingCollection } from './settings';
import { WorksheetCollection } from './worksheetCollection';

/** The workbook in front: where every path of office.js begins. */
export class Workbook extends HostObject {
  get name(): string {
    return this.host.options.workbookName ?? this.host.engine.workbook.getName();
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.host);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.host, null);
  }
  get application(): Application {
    return new Application(this.host);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.host);
  }

  getSelectedRange(): HostObject {
    const sheet = this.host.engine.workbook.getActiveSheet();
    const range = sheet.getActiveRange();
    const rect = range
      ? rectOf(range.getRow(), range.getColumn(), range.getHeight(), range.getWidth())
      : rectOf(0, 0);
    return this.host.range(sheet.getSheetId(), rect);
  }
  getActiveCell(): HostObject {
    const sheet = this.host.engine.workbook.getActiveSheet();
    const cell = sheet.getActiveCell();
    return this.host.range(sheet.getSheetId(), rectOf(cell?.getRow() ?? 0, cell?.getColumn() ?? 0));
  }
  /** Answers the ids of the sheets that were put in. */
  async insertWorksheetsFromBase64(
    base64: string,
    options?: InsertOptions,
  ): Promise<readonly string[]> {
    const { openXlsx } = this.host.options;
    if (!openXlsx) throw apiNotFound('Workbook.insertWorksheetsFromBase64');
    const opened = await openXlsx(fromBase64(base64));
    return insertSheets(this.host.engine, opened, options ?? {});
  }
}
