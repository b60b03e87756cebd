import { itemNotFound } from '../errors';
import { HostCollection } from './object';
import { Worksheet } from './worksheet';

/** The sheets of the workbook, in the order of their tabs. */
export class WorksheetCollection extends HostCollection<Worksheet> {
  list(): readonly Worksheet[] {
    const sheets = this.host.engine.workbook.getSheets();
    return sheets.map((sheet) => new Worksheet(this.host, sheet.getSheetId()));
  }
  item(key: string): Worksheet {
    const sheet = this.host.engine.findSheet(key);
    if (!sheet) throw itemNotFound();
    return new Worksheet(this.host, sheet.getSheetId());
  }

  getItem(key: string): Worksheet {
    return this.item(key);
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.host, this.host.engine.workbook.getActiveSheet().getSheetId());
  }
}
