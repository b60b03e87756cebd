import type { IStyleData } from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';
import type { Palette } from './colour';
import { toUniverStyle } from './style';

/** The styles of a workbook, each once, by the ids with which its cells name them. */
export class StyleTable {
  readonly #ids = new Map<string, string>();
  readonly #styles: Record<string, IStyleData> = {};

  constructor(private readonly palette: Palette) {}

  /** Undefined for a style that says nothing. */
  idOfXlsx(style: CellStyle | undefined): string | undefined {
    const drawn = style && toUniverStyle(style, this.palette);
    if (!drawn || Object.keys(drawn).length === 0) return undefined;
    const content = JSON.stringify(drawn);
    const known = this.#ids.get(content);
    if (known !== undefined) return known;
    const id = `s${this.#ids.size + 1}`;
    this.#ids.set(content, id);
    this.#styles[id] = drawn;
    return id;
  }

  get styles(): Record<string, IStyleData> {
    return this.#styles;
  }
}
