import type { FWorkbook } from '@univerjs/sheets/facade';
import { formatRect, parseRect, quoteSheet, splitSheet } from '../address';
import type { HostContext } from '../context';
import { invalidReference, itemAlreadyExists, itemNotFound } from '../errors';
import { HostCollection, HostObject } from './object';
import { RangeGeometry } from './rangeGeometry';

type FDefinedName = ReturnType<FWorkbook['getDefinedNames']>[number];

/** Names that mean cells or formulas, of the workbook or of one sheet. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly #sheetId: string | null;

  constructor(host: HostContext, sheetId: string | null) {
    super(host);
    this.#sheetId = sheetId;
  }

  list(): readonly NamedItem[] {
    return namesIn(this.host, this.#sheetId).map((name) => this.#wrap(name));
  }
  item(key: string): NamedItem {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  add(name: string, reference: RangeGeometry | string): NamedItem {
    if (this.getItemOrNullObject(name)) throw itemAlreadyExists();
    const { engine } = this.host;
    const target =
      typeof reference === 'string' ? reference.replace(/^=/, '') : absolute(this.host, reference);
    engine.change(() => {
      if (this.#sheetId === null) engine.workbook.insertDefinedName(name, target);
      else engine.sheet(this.#sheetId).insertDefinedName(name, target);
    });
    return this.item(name);
  }
  getCount(): number {
    return this.list().length;
  }
  getItem(name: string): NamedItem {
    return this.item(name);
  }
  getItemOrNullObject(name: string): NamedItem | null {
    const found = namesIn(this.host, this.#sheetId).find(
      (other) => other.getName().toUpperCase() === name.toUpperCase(),
    );
    return found ? this.#wrap(found) : null;
  }

  #wrap(name: FDefinedName): NamedItem {
    return new NamedItem(this.host, this.#sheetId, name.getName());
  }
}

/** One of them. */
export class NamedItem extends HostObject {
  readonly #sheetId: string | null;
  readonly #name: string;

  constructor(host: HostContext, sheetId: string | null, name: string) {
    super(host);
    this.#sheetId = sheetId;
    this.#name = name;
  }

  override identity(): string {
    return this.#name;
  }
  get name(): string {
    return this.#name;
  }
  get formula(): string {
    return `=${this.#target}`;
  }
  get value(): string {
    return `=${this.#target}`;
  }
  get type(): string {
    return this.getRangeOrNullObject() ? 'Range' : 'String';
  }
  get scope(): string {
    return this.#sheetId === null ? 'Workbook' : 'Worksheet';
  }
  getRange(): HostObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidReference();
    return range;
  }
  getRangeOrNullObject(): HostObject | null {
    const { sheet, rest } = splitSheet(this.#target);
    const found = sheet === null ? null : this.host.engine.findSheet(sheet);
    if (!found || !/^\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?$/i.test(rest)) return null;
    return this.host.range(found.getSheetId(), parseRect(rest));
  }
  delete(): void {
    this.host.engine.change(() => {
      this.#found.delete();
    });
  }

  get #found(): FDefinedName {
    const found = namesIn(this.host, this.#sheetId).find((n) => n.getName() === this.#name);
    if (!found) throw itemNotFound();
    return found;
  }
  get #target(): string {
    return this.#found.getFormulaOrRefString().replace(/^=/, '');
  }
}

function namesIn({ engine }: HostContext, sheetId: string | null): FDefinedName[] {
  const names = engine.workbook.getDefinedNames();
  return names.filter((name) =>
    sheetId === null ? name.isWorkbookScope() : name.getLocalSheetId() === sheetId,
  );
}

/** `Sheet1!$A$1:$B$2`, as Excel keeps what a name refers to. */
function absolute({ engine }: HostContext, range: RangeGeometry): string {
  const { sheetId, rect } = RangeGeometry.place(range);
  const address = formatRect(rect).replace(/([A-Z]+)?(\d+)?/g, (_, column?: string, row?: string) =>
    [column, row]
      .filter(Boolean)
      .map((part) => `$${part ?? ''}`)
      .join(''),
  );
  return `${quoteSheet(engine.sheet(sheetId).getSheetName())}!${address}`;
}
