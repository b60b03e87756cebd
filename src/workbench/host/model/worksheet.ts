import { maxColumns, maxRows, parseRect, rectOf, splitSheet } from '../address';
import type { HostContext } from '../context';
import { invalidArgument, itemAlreadyExists } from '../errors';
import { usedRect } from '../grid/used';
import { NamedItemCollection } from './namedItems';
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
  set name(name: string) {
    const { engine } = this.host;
    const other = engine.findSheet(name);
    if (other && other.getSheetId() !== this.#id) throw itemAlreadyExists();
    if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name)) throw invalidArgument();
    engine.change(() => this.#sheet.setName(name));
  }
  get position(): number {
    return this.#sheet.getIndex();
  }
  set position(index: number) {
    const { engine } = this.host;
    engine.change(() => engine.workbook.moveSheet(this.#sheet, index));
  }
  get visibility(): string {
    return this.#sheet.isSheetHidden() ? 'Hidden' : 'Visible';
  }
  set visibility(visibility: string) {
    this.host.engine.change(() =>
      visibility === 'Visible' ? this.#sheet.showSheet() : this.#sheet.hideSheet(),
    );
  }
  get tabColor(): string {
    return this.#sheet.getTabColor() ?? '';
  }
  set tabColor(color: string) {
    this.host.engine.change(() => this.#sheet.setTabColor(color));
  }
  get showGridlines(): boolean {
    return !this.#sheet.hasHiddenGridLines();
  }
  set showGridlines(show: boolean) {
    this.host.engine.change(() => this.#sheet.setHiddenGridlines(!show));
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.host, this.#id);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.host, this.#id);
  }

  activate(): void {
    this.host.engine.workbook.setActiveSheet(this.#sheet);
  }
  delete(): void {
    const { engine } = this.host;
    const visible = engine.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
    if (visible.length === 1 && visible[0]?.getSheetId() === this.#id) throw invalidArgument();
    engine.change(() => engine.workbook.deleteSheet(this.#sheet));
  }
  /** An address, a name, or nothing for the whole sheet. */
  getRange(address?: string): HostObject {
    if (address === undefined) return this.host.range(this.#id, rectOf(0, 0, maxRows, maxColumns));
    const { rest } = splitSheet(address);
    const named =
      this.names.getItemOrNullObject(rest) ??
      new NamedItemCollection(this.host, null).getItemOrNullObject(rest);
    return named?.getRange() ?? this.host.range(this.#id, parseRect(rest));
  }
  getRangeByIndexes(
    row: number,
    column: number,
    rowCount: number,
    columnCount: number,
  ): HostObject {
    return this.host.range(this.#id, rectOf(row, column, rowCount, columnCount));
  }
  getCell(row: number, column: number): HostObject {
    return this.host.range(this.#id, rectOf(row, column));
  }
  getUsedRange(valuesOnly = false): HostObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false): HostObject | null {
    const used = usedRect(this.host.engine, this.#id, null, valuesOnly);
    return used && this.host.range(this.#id, used);
  }

  get #sheet(): ReturnType<HostContext['engine']['sheet']> {
    return this.host.engine.sheet(this.#id);
  }
}
