import { formatRect, quoteSheet, type Rect } from '../address';
import type { HostContext } from '../context';
import { itemNotFound } from '../errors';
import { HostCollection, HostObject } from './object';

/** Several ranges of one sheet. */
export class RangeAreas extends HostObject {
  readonly #sheetId: string;
  readonly #rects: readonly Rect[];

  constructor(host: HostContext, sheetId: string, rects: readonly Rect[]) {
    super(host);
    this.#sheetId = sheetId;
    this.#rects = rects;
  }

  get address(): string {
    const sheet = quoteSheet(this.host.engine.sheet(this.#sheetId).getSheetName());
    return this.#rects.map((rect) => `${sheet}!${formatRect(rect)}`).join(',');
  }
  get areaCount(): number {
    return this.#rects.length;
  }
  get cellCount(): number {
    return this.#rects.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  }
  get areas(): RangeCollection {
    const ranges = this.#rects.map((rect) => this.host.range(this.#sheetId, rect));
    return new RangeCollection(this.host, ranges);
  }
  get worksheet(): HostObject {
    return this.host.worksheet(this.#sheetId);
  }
}

/** The ranges one by one. */
export class RangeCollection extends HostCollection<HostObject> {
  readonly #ranges: readonly HostObject[];

  constructor(host: HostContext, ranges: readonly HostObject[]) {
    super(host);
    this.#ranges = ranges;
  }

  list(): readonly HostObject[] {
    return this.#ranges;
  }
  item(index: number): HostObject {
    const item = this.#ranges[index];
    if (!item) throw itemNotFound();
    return item;
  }
  getCount(): number {
    return this.#ranges.length;
  }
  getItemAt(index: number): HostObject {
    return this.item(index);
  }
}
