import { mostColumns, mostRows } from '../../../report';
import { parseRect, rectOf, splitSheet } from '../address';
import type { HostContext } from '../context';
import { accessDenied, invalidArgument } from '../errors';
import { usedRect } from '../grid/used';
import { HostObject } from './object';
import { WorksheetProtection } from './worksheetProtection';

/** One sheet, known by its id, which outlives renaming. */
export class Worksheet extends HostObject {
  readonly #id: string;

  constructor(host: HostContext, id: string) {
    super(host);
    host.engine.sheet(id);
    this.#id = id;
  }

  override identity(): string {
    return this.#id;
  }
  get id(): string {
    return this.#id;
  }
  get name(): string {
    return this.#sheet.getSheetName();
  }
  get visibility(): string {
    return this.#sheet.isSheetHidden() ? 'Hidden' : 'Visible';
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.host, this.#id);
  }

  /** @throws HostError AccessDenied: what is hidden does not come to the front */
  activate(): void {
    if (this.#sheet.isSheetHidden()) throw accessDenied();
    this.host.engine.workbook.setActiveSheet(this.#sheet);
  }
  delete(): void {
    const { engine, mode } = this.host;
    if (mode.structureProtected) throw accessDenied();
    const visible = engine.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
    if (visible.length === 1 && visible[0]?.getSheetId() === this.#id) throw invalidArgument();
    engine.change(() => engine.workbook.deleteSheet(this.#sheet));
  }
  /** An address, or nothing for the whole sheet. */
  getRange(address?: string): HostObject {
    const rect =
      address === undefined
        ? rectOf(0, 0, mostRows, mostColumns)
        : parseRect(splitSheet(address).rest);
    return this.host.range(this.#id, rect);
  }
  getUsedRange(valuesOnly = false): HostObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.host.range(this.#id, rectOf(0, 0));
  }
  getUsedRangeOrNullObject(valuesOnly = false): HostObject | null {
    const used = usedRect(this.host.engine, this.#id, null, valuesOnly);
    return used && this.host.range(this.#id, used);
  }

  get #sheet(): ReturnType<HostContext['engine']['sheet']> {
    return this.host.engine.sheet(this.#id);
  }
}
