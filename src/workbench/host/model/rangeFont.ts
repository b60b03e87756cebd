import { BooleanNumber } from '@univerjs/core';
import type { FRange } from '@univerjs/sheets/facade';
import { commonStyle, hexColor } from '../grid/style';
import { CellsObject } from './cellsObject';

/** What a new workbook writes in. */
const standard = { name: '宋体', size: 11 } as const;

/** The font of cells. */
export class RangeFont extends CellsObject {
  get bold(): boolean | null {
    return this.#common(({ bl }) => bl === BooleanNumber.TRUE);
  }
  set bold(on: boolean | null) {
    this.#set(on, (range, value) => range.setFontWeight(value ? 'bold' : 'normal'));
  }
  get italic(): boolean | null {
    return this.#common(({ it }) => it === BooleanNumber.TRUE);
  }
  set italic(on: boolean | null) {
    this.#set(on, (range, value) => range.setFontStyle(value ? 'italic' : 'normal'));
  }
  get strikethrough(): boolean | null {
    return this.#common(({ st }) => st?.s === BooleanNumber.TRUE);
  }
  set strikethrough(on: boolean | null) {
    this.#set(on, (range, value) => range.setFontLine(value ? 'line-through' : 'none'));
  }
  get underline(): string | null {
    return this.#common(({ ul }) => (ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'));
  }
  set underline(style: string | null) {
    this.#set(style, (range, value) => range.setFontLine(value === 'None' ? 'none' : 'underline'));
  }
  get color(): string | null {
    return this.#common(({ cl }) => hexColor(cl?.rgb, '#000000'));
  }
  set color(color: string | null) {
    this.#set(color, (range, value) => range.setFontColor(value));
  }
  get name(): string | null {
    return this.#common(({ ff }) => ff ?? standard.name);
  }
  set name(name: string | null) {
    this.#set(name, (range, value) => range.setFontFamily(value));
  }
  /** In points. */
  get size(): number | null {
    return this.#common(({ fs }) => fs ?? standard.size);
  }
  set size(points: number | null) {
    this.#set(points, (range, value) => range.setFontSize(value));
  }

  #common<T>(trait: Parameters<typeof commonStyle<T>>[3]): T | null {
    return commonStyle(this.host.engine, this.sheetId, this.rect, trait);
  }
  #set<T>(value: T | null, apply: (range: FRange, value: T) => FRange): void {
    if (value === null) return;
    const { engine } = this.host;
    engine.changeCells(this.sheetId, this.rect, () => {
      apply(engine.range(this.sheetId, this.rect), value);
    });
  }
}
