import type { CellValue, Merge, Unread } from '../../../../report';
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

/** Rows with their merges and what is told of them, counted from 0 in their table. */
export interface FinishedRows {
  readonly rows: CellValue[][];
  readonly merges: Merge[];
  readonly unread: Unread[];
  /** Rows that the page hides. */
  readonly hidden: number[];
}

const noRows = (): FinishedRows => ({ rows: [], merges: [], unread: [], hidden: [] });

/** @param none what a span of 0 comes to */
function span(value: string | undefined, most: number, none: number): number {
  if (value === undefined) return 1;
  const number = Number.parseInt(value, 10);
  if (number === 0) return none;
  return number >= 1 ? Math.min(number, most) : 1;
}

/** The text of a cell line by line, with the space that HTML ignores taken out. */
function cellLines(text: string): string[] {
  if (text !== '' && !/\s/.test(text)) return [text];
  const lines: string[] = [];
  for (const written of text.split('\n')) {
    const line = written.replace(/[ \t\r\f]+/g, ' ').trim();
    if (line !== '') lines.push(line);
  }
  return lines;
}

const inOneLine = (text: string): string =>
  text.includes('\n') || text.includes('\r') ? text.replace(/[\r\n]+/g, ' ') : text;

/** The rows of one table, as its tags come; cells reaching down are kept in mind. */
export class TableRows {
  private body = noRows();
  /** Rows of the foot, which is shown last wherever it is written. */
  private foot = noRows();
  private part = this.body;
  /** The first row of the part that is open, beyond the end of which no cell reaches. */
  private partStart = 0;
  private cells: OpenCell[] = [];
  private cell: OpenCell | null = null;
  /** By column: how many rows a cell from above still reaches into. */
  private reach: readonly number[] = [];
  private isHidden = false;
  private isPartHidden = false;
  /** It holds whole tables: it was there for the layout of the page. */
  private layout = false;

  /** A head, body or foot of the table begins or ends. */
  turnTo(name: string, isHidden = false): void {
    this.endRow();
    this.endPart();
    this.isPartHidden = isHidden;
    this.part = name === 'tfoot' ? this.foot : this.body;
    this.partStart = this.part.rows.length;
  }

  hideRow(): void {
    this.isHidden = true;
  }

  openCell(rows: string | undefined, columns: string | undefined): void {
    // 0 rows reach as far as the part of the table; of columns there is no such rule.
    this.cell = {
      text: '',
      rows: span(rows, tallest, tallest),
      columns: span(columns, mostSpanned, 1),
    };
    if (!this.layout) this.cells.push(this.cell);
  }

  closeCell(): void {
    this.cell = null;
  }

  get hasOpenCell(): boolean {
    return this.cell !== null;
  }

  /** A blank cell is open in rows of more than one: those of data, not of the layout of a page. */
  get isInData(): boolean {
    const { rows } = this.part;
    if (this.layout || this.cell?.text.trim() !== '') return false;
    return this.cells.length > 1 || (rows.at(-1)?.length ?? 0) > 1;
  }

  /** Takes text that belongs to a cell; false where there is none open for it. */
  text(text: string): boolean {
    if (!this.cell || this.layout) return false;
    // Line breaks of the source are space; those of <br> and <p> come alone.
    this.cell.text += text === '\n' ? text : inOneLine(text);
    return true;
  }

  /** Text of the cell that is open which is not read. */
  tell(text: string, why: string): void {
    const place = {
      sheet: null,
      row: this.part.rows.length,
      column: Math.max(0, this.cells.length - 1),
    };
    this.part.unread.push({ place, text: text.trim(), why });
  }

  /** Hands back the rows so far, and the text of the row that is open, to stand on lines of its own. */
  becomeLayout(): { readonly rows: FinishedRows; readonly lines: readonly string[] } {
    const lines = this.cells.splice(0).flatMap(({ text }) => cellLines(text));
    const rows = this.finish();
    this.layout = true;
    return { rows, lines };
  }

  /**
   * The table's text, where it is one column, or one cell beside another: a list within a cell, a frame
   * around it, a number with its unit. Of more cells, which of them are blank says where figures stand.
   */
  get onlyLine(): string | null {
    const rows = [...this.body.rows, ...this.foot.rows];
    const isPair = rows.length === 1 && rows[0]?.length === 2;
    return isPair || rows.every(({ length }) => length <= 1)
      ? rows.map((row) => row.map((value) => value ?? '').join(' ')).join('\n')
      : null;
  }

  /** All rows so far, the foot at their end; what comes then begins anew. */
  finish(): FinishedRows {
    this.endRow();
    this.endPart();
    const [body, foot] = [this.body, this.foot];
    this.body = this.part = noRows();
    this.foot = noRows();
    this.partStart = 0;
    return stackedRows(body, foot);
  }

  /** The row that is open ends, if there is one. */
  endRow(): void {
    const open = this.cells.splice(0);
    const { isHidden } = this;
    this.cell = null;
    this.layout = false;
    this.isHidden = false;
    if (open.length === 0) return;
    const at = this.part.rows.length;
    const cells: CellValue[] = [];
    const reach = this.reach.map((rows) => Math.max(0, rows - 1));
    let column = 0;
    for (const { text, rows, columns } of open) {
      while ((this.reach[column] ?? 0) > 0) column += 1;
      if (column + columns > widest) break;
      while (cells.length < column) cells.push(null);
      const lines = cellLines(text);
      cells.push(lines.length === 0 ? null : unguarded(lines.join('\n')));
      if (rows > 1 || columns > 1) this.part.merges.push({ row: at, column, rows, columns });
      while (reach.length < column) reach.push(0);
      for (let c = column; c < column + columns; c += 1) reach[c] = rows - 1;
      column += columns;
    }
    this.reach = reach;
    if (isHidden || this.isPartHidden) this.part.hidden.push(at);
    this.part.rows.push(cells);
  }

  /** Cells end with the part of the table in which they stand. */
  private endPart(): void {
    this.reach = [];
    const { merges, rows } = this.part;
    for (let i = merges.length - 1; i >= 0; i -= 1) {
      const merge = merges[i];
      if (!merge || merge.row < this.partStart) break;
      merges[i] = { ...merge, rows: Math.min(merge.rows, rows.length - merge.row) };
    }
  }
}

/** Rows one below the other. */
function stackedRows(above: FinishedRows, below: FinishedRows): FinishedRows {
  const down = above.rows.length;
  const moved = <One extends { readonly row: number }>(one: One) => ({
    ...one,
    row: one.row + down,
  });
  return {
    rows: [...above.rows, ...below.rows],
    merges: [...above.merges, ...below.merges.map(moved)],
    unread: [...above.unread, ...below.unread.map((one) => ({ ...one, place: moved(one.place) }))],
    hidden: [...above.hidden, ...below.hidden.map((row) => row + down)],
  };
}
