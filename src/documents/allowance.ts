import type { Grid } from '../report';
import { assertCells, assertLength, limits } from './limits';

/**
 * What a workbook may still use. It is counted over all of its sheets, and over what is used, however
 * often the same part or the same text is used.
 */
export class Allowance {
  private cells = 0;
  private filled = 0;
  private characters = 0;

  /** A cell that holds something. @throws UnreadableFile when that is one too many */
  takeFilled(value: unknown): void {
    assertCells((this.filled += 1), limits.filled);
    if (typeof value === 'string') assertLength((this.characters += value.length), limits.workbook);
  }

  /** All cells of a grid. @throws UnreadableFile */
  takeGrid({ cells }: Grid): void {
    for (const line of cells) {
      this.takeCells(Math.max(1, line.length));
      for (const value of line) if (value !== null) this.takeFilled(value);
    }
  }

  /** Cells in memory, the blank ones before others included. @throws UnreadableFile */
  takeCells(many: number): void {
    assertCells((this.cells += many), limits.cells);
  }
}
