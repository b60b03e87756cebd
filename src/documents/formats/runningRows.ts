import {
  append,
  type CellValue,
  type ColumnWorth,
  type Merge,
  type ReadingNote,
  type Unread,
} from '../../report';
import { assertLines } from '../limits';
import type { CellsRead } from './format';
import { cellsOfLine, separatorsOf } from './text/read/cells';

/** A place within a document or a table, counted from 0. */
interface Spot {
  readonly row?: number;
  readonly column?: number;
}

/** What a document that runs on comes to: its lines of text and its tables, one below the other. */
export class RunningRows {
  private readonly cells: CellValue[][] = [];
  private readonly merges: Merge[] = [];
  private columns: ColumnWorth = 'loose';
  readonly unread: Unread[] = [];
  readonly notes: ReadingNote[] = [];

  /** Puts a line of text, in as many cells as it shows; none where it is blank. */
  line(text: string): void {
    const cells = cellsOfLine(text, separatorsOf([text]));
    if (cells.length > 0) this.cells.push(cells);
  }

  /** Puts the rows of a table, whose merges count from its first row. */
  table(rows: readonly CellValue[][], merges: readonly Merge[]): void {
    const down = this.cells.length;
    if (rows.some(({ length }) => length > 1)) this.columns = 'kept';
    append(this.cells, rows);
    for (const merge of merges) this.merges.push({ ...merge, row: merge.row + down });
  }

  /** Tells of a text that is not read. @param spot where, counted from the row that comes next */
  tell(text: string, why: string, spot: Spot = {}): void {
    this.unread.push({ place: this.place(spot), text, why });
  }

  /** Tells of what merged cells cover, in the table that comes next. */
  tellCovered(covered: readonly (Spot & { readonly text: string })[]): void {
    for (const { text, ...spot } of covered)
      if (/\d/.test(text)) this.tell(text, '被合并单元格盖住，没有读取。', spot);
  }

  /** A place, counted from the row that comes next. */
  place({ row = 0, column = 0 }: Spot = {}) {
    return { sheet: null, row: this.cells.length + row, column };
  }

  /** All of it as one grid. @throws UnreadableFile when it has more lines or cells than the limits allow */
  read(): CellsRead {
    const { cells, merges, columns, unread, notes } = this;
    assertLines(cells);
    const grid = { sheet: null, top: 0, left: 0, cells, merges, columns };
    return { grids: cells.length === 0 ? [] : [grid], unread, notes };
  }
}
