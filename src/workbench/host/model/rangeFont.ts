import type { FRange } from '@univerjs/sheets/facade';
import type { Rect } from '../address';
import type { HostContext } from '../context';
import { commonStyle, hexColor } from '../grid/style';
import { HostObject } from './object';

/** What a new workbook writes in. */
const standard = { name: '宋体', size: 11 } as const;

/** The font of cells. */
export class RangeFont extends HostObject {
  readonly #sheetId: string;
  readonly #rect: Rect;

  constructor(host: HostContext, sheetId: string, rect: Rect) {
    super(host);
    this.#sheetId = sheetId;
    this.#rect = rect;
  }

  get bold(): boolean | null {
    return this.#common(({ bl }) => bl === 1);
  }
  set bold(on: boolean) {
    this.#set((range) => range.setFontWeight(on ? 'bold' : 'normal'));
  }
  get italic(): boolean | null {
    return this.#common(({ it }) => it === 1);
  }
  set italic(on: boolean) {
    this.#set((range) => range.setFontStyle(on ? 'italic' : 'normal'));
  }
  get strikethrough(): boolean | null {
    return this.#common(({ st }) => st?.s === 1);
  }
  set strikethrough(on: boolean) {
    this.#set((range) => range.setFontLine(on ? 'line-through' : 'none'));
  }
  get underline(): string | null {
    return this.#common(({ ul }) => (ul?.s === 1 ? 'Single' : 'None'));
  }
  set underline(style: string) {
    this.#set((range) => range.setFontLine(style === 'None' ? 'none' : 'underline'));
  }
  get color(): string | null {
    return this.#common(({ cl }) => hexColor(cl?.rgb, '#000000'));
  }
  set color(color: string) {
    this.#set((range) => range.setFontColor(color));
  }
  get name(): string | null {
    return this.#common(({ ff }) => ff ?? standard.name);
  }
  set name(name: string) {
    this.#set((range) => range.setFontFamily(name));
  }
  /** In points. */
  get size(): number | null {
    return this.#common(({ fs }) => fs ?? standard.size);
  }
  set size(points: number) {
    this.#set((range) => range.setFontSize(points));
  }

  #common<T>(trait: Parameters<typeof commonStyle<T>>[3]): T | null {
    return commonStyle(this.host.engine, this.#sheetId, this.#rect, trait);
  }
  #set(apply: (range: FRange) => FRange): void {
    const { engine } = this.host;
    engine.changeCells(this.#sheetId, this.#rect, () => {
      apply(engine.range(this.#sheetId, this.#rect));
    });
  }
}
