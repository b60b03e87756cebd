import type { ICellData, IWorksheetData } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';

/** Cells may share one formula by its id; only one of them spells it, for its own place. */
export class SharedFormulas {
  readonly #spelled = new Map<string, { formula: string; row: number; column: number }>();
  readonly #lexer = new LexerTreeBuilder();

  constructor(cells: IWorksheetData['cellData']) {
    for (const [row, columns] of Object.entries(cells)) {
      for (const [column, { f, si }] of Object.entries(
        (columns ?? {}) as Record<string, ICellData>,
      )) {
        if (f && si) {
          this.#spelled.set(si, { formula: f, row: Number(row), column: Number(column) });
        }
      }
    }
  }

  /** The cell's formula with references as they are at its place; null for a cell without. */
  formulaOf({ f, si }: ICellData, row: number, column: number): string | null {
    if (f) return f;
    const origin = si ? this.#spelled.get(si) : undefined;
    if (!origin) return null;
    return this.#lexer.moveFormulaRefOffset(
      origin.formula,
      column - origin.column,
      row - origin.row,
    );
  }
}
