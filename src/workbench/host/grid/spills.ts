import type { ICellData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { ArrayFormulas, SheetArrays } from '../../book/arrays';
import { changed, type GridChange } from './changes';

type BySheet<T> = Readonly<Record<string, T | undefined>>;

/** What formulas fill besides their own cells: Univer tells of it and keeps it beside the cells. */
export class Spills {
  #ranges: BySheet<SheetArrays['filled']> = {};
  #cells: BySheet<SheetArrays['shown']> = {};
  /** Formulas of which it was ever told that they work with whole ranges. */
  readonly #within = new Map<string, Record<number, Record<number, boolean>>>();

  constructor(private readonly unitId: () => string) {}

  notice({ id, params }: GridChange): void {
    if (id !== changed.spills) return;
    const unit = this.unitId();
    if (params.arrayFormulaRange) this.#ranges = params.arrayFormulaRange[unit] ?? {};
    if (params.arrayFormulaCellData) this.#cells = params.arrayFormulaCellData[unit] ?? {};
    for (const [sheet, rows] of Object.entries(params.arrayFormulaEmbedded?.[unit] ?? {})) {
      const known = this.#within.get(sheet) ?? {};
      for (const [row, columns] of Object.entries(rows ?? {}))
        known[Number(row)] = { ...known[Number(row)], ...columns };
      this.#within.set(sheet, known);
    }
  }

  /** What a formula shows in a cell that is not its own. */
  at(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.#cells[sheetId]?.[row]?.[column];
  }

  /** Cells that formulas fill, besides their own. */
  cells(sheetId: string): [row: number, column: number][] {
    return Object.entries(this.#cells[sheetId] ?? {}).flatMap(([row, line]) =>
      Object.keys(line).map((column): [number, number] => [Number(row), Number(column)]),
    );
  }

  /** All of it, to be saved with the workbook. */
  get arrays(): ArrayFormulas {
    const ids = [...Object.keys(this.#ranges), ...this.#within.keys()];
    return new Map(
      ids.map((id) => [
        id,
        {
          filled: this.#ranges[id] ?? {},
          shown: this.#cells[id] ?? {},
          within: this.#within.get(id) ?? {},
        },
      ]),
    );
  }

  /** Has Univer begin with what a file says, which is no less right than what the cells show. */
  begin(univerAPI: FUniver, arrays: ArrayFormulas): void {
    const all = <K extends keyof SheetArrays>(part: K) => ({
      [this.unitId()]: Object.fromEntries(Array.from(arrays, ([id, one]) => [id, one[part]])),
    });
    univerAPI.syncExecuteCommand(
      changed.spills,
      { arrayFormulaRange: all('filled'), arrayFormulaCellData: all('shown') },
      { onlyLocal: true, remove: true },
    );
  }
}
