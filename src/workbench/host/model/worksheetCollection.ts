import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import { HostCollection } from './object';
import { Worksheet } from './worksheet';

/** The size of a sheet that an add-in adds; it grows when something is written beyond. */
const newSheet = { rowCount: 200, columnCount: 26 } as const;

/** The sheets of the workbook, in the order of their tabs. */
export class WorksheetCollection extends HostCollection<Worksheet> {
  list(): readonly Worksheet[] {
    const sheets = this.host.engine.workbook.getSheets();
    return sheets.map((sheet) => new Worksheet(this.host, sheet.getSheetId()));
  }
  item(key: string): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  getItem(key: string): Worksheet {
    return this.item(key);
  }
  getItemOrNullObject(key: string): Worksheet | null {
    const sheet = this.host.engine.findSheet(key);
    return sheet && new Worksheet(this.host, sheet.getSheetId());
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.host, this.host.engine.workbook.getActiveSheet().getSheetId());
  }
  getFirst(visibleOnly = false): Worksheet {
    return this.#end(visibleOnly, 0);
  }
  getLast(visibleOnly = false): Worksheet {
    return this.#end(visibleOnly, -1);
  }
  getCount(visibleOnly = false): number {
    return this.#some(visibleOnly).length;
  }
  /** At the end, without bringing it to the front. */
  add(name?: string): Worksheet {
    const { engine } = this.host;
    if (name !== undefined && engine.findSheet(name)) throw itemAlreadyExists();
    if (name !== undefined && (name.length > 31 || /[\\/?*[\]:]/.test(name)))
      throw invalidArgument();
    const front = engine.workbook.getActiveSheet();
    const added = engine.change(() => engine.workbook.insertSheet(name, { sheet: newSheet }));
    engine.workbook.setActiveSheet(front);
    return new Worksheet(this.host, added.getSheetId());
  }

  #some(visibleOnly: boolean): readonly Worksheet[] {
    return this.list().filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
  }
  #end(visibleOnly: boolean, at: 0 | -1): Worksheet {
    const sheet = this.#some(visibleOnly).at(at);
    if (!sheet) throw itemNotFound();
    return sheet;
  }
}
