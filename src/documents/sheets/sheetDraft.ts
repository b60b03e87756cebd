import type { MergeRange, RowDef } from 'hucre';
import type { BookCell, BookSheet } from './writeBook';

/** Points: no program shows a higher row. */
const highest = 409;

/** A sheet as it is drawn, cell by cell; columns count from 0. */
export class SheetDraft {
  private readonly cells = new Map<string, BookCell>();
  private readonly merges: MergeRange[] = [];
  private readonly rowDefs = new Map<number, RowDef>();

  /**
   * @param widths of its columns, in characters
   * @param firstRow how the first row is counted: 0, or 1 as formulas do
   */
  constructor(
    private readonly name: string,
    private readonly widths: readonly number[],
    private readonly firstRow: 0 | 1 = 0,
  ) {}

  put(row: number, column: number, cell: BookCell): void {
    this.cells.set(`${row - this.firstRow},${column}`, cell);
  }

  /** Makes the cells from one to another one, where they are several. */
  merge(row: number, column: number, endRow: number, endCol: number): void {
    const [startRow, last] = [row - this.firstRow, endRow - this.firstRow];
    if (last > startRow || endCol > column)
      this.merges.push({ startRow, startCol: column, endRow: last, endCol });
  }

  /** @param height in points */
  setHeight(row: number, height: number): void {
    this.rowDefs.set(row - this.firstRow, { height: Math.min(highest, height) });
  }

  /** The sheet, with what else there is to say of it. */
  finish(more: Omit<BookSheet, 'name' | 'columns' | 'cells' | 'merges' | 'rowDefs'>): BookSheet {
    const { name, widths, cells, merges, rowDefs } = this;
    const columns = widths.map((width) => ({ width }));
    return { name, columns, cells, ...(merges.length > 0 && { merges }), rowDefs, ...more };
  }
}
