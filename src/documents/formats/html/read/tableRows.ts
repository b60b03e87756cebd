import type { CellValue, Merge } from '../../../../report';
import { unguarded } from '../../../guard';

/** Wider and taller than any table of a report, so that a hostile page cannot blow up. */
const widest = 256;
const mostSpanned = 64;
const tallest = 1000;

interface OpenCell {
  text: string;
  readonly rows: number;
  readonly columns: number;
}

function span(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? '', 10);
  return number >= 1 ? Math.min(number, most) : 1;
}

/** The text of a cell line by line, with the space that HTML ignores taken out. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t\r\f]+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** The rows of one table, as its tags come; cells reaching down are kept in mind. */
export class TableRows {
  private cells: OpenCell[] = [];
  private cell: OpenCell | null = null;
  /** By column: how many rows a cell from above still reaches into. */
  private reach: readonly number[] = [];
  /** The row holds a whole table: it was there for the layout of the page. */
  private layout = false;

  openCell(rows: string | undefined, columns: string | undefined): void {
    this.cell = { text: '', rows: span(rows, tallest), columns: span(columns, mostSpanned) };
    if (!this.layout) this.cells.push(this.cell);
  }

  closeCell(): void {
    this.cell = null;
  }

  /** Takes text that belongs to a cell; false where there is none open for it. */
  text(text: string): boolean {
    if (!this.cell || this.layout) return false;
    // Line breaks of the source are space; those of <br> and <p> come alone.
    this.cell.text += text === '\n' ? text : text.replace(/[\r\n]+/g, ' ');
    return true;
  }

  /** A table opens inside this row: hands back the text so far, to stand on lines of its own. */
  becomeLayout(): string[] {
    this.layout = true;
    return this.cells.splice(0).flatMap(({ text }) => linesOf(text));
  }

  /** The row that ends here, if there was one; `at` is the row of the page it becomes. */
  endRow(at: number): { readonly cells: CellValue[]; readonly merges: Merge[] } | null {
    const open = this.cells.splice(0);
    this.cell = null;
    this.layout = false;
    if (open.length === 0) return null;
    const cells: CellValue[] = [];
    const merges: Merge[] = [];
    const reach = this.reach.map((rows) => Math.max(0, rows - 1));
    let column = 0;
    for (const { text, rows, columns } of open) {
      while ((this.reach[column] ?? 0) > 0) column += 1;
      if (column + columns > widest) break;
      while (cells.length < column) cells.push(null);
      const lines = linesOf(text);
      cells.push(lines.length === 0 ? null : unguarded(lines.join('\n')));
      if (rows > 1 || columns > 1) merges.push({ row: at, column, rows, columns });
      while (reach.length < column) reach.push(0);
      for (let c = column; c < column + columns; c += 1) reach[c] = rows - 1;
      column += columns;
    }
    this.reach = reach;
    return { cells, merges };
  }
}
