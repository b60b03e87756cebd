import type { CellValue } from '../../../../report';
import { laidOut, widest, type LaidOut, type WordCell, type WordRow } from './laidOut';

/** Columns, as a property counts them: 0 where it does not. */
function countOf(value: string | undefined): number {
  return Math.min(Math.max(Number.parseInt(value ?? '', 10) || 0, 0), widest);
}

/** The rows of one table of a .docx, as its elements come. */
export class WordTable {
  private readonly rows: WordRow[] = [];
  /** Of the columns of its grid, in twentieths of a point. */
  private readonly widths: number[] = [];
  private cells: WordCell[] = [];
  private before = 0;
  private isDeleted = false;
  private hidden: number | null = null;

  /** The next column of the table's grid. */
  gridColumn(width: string | undefined): void {
    if (this.widths.length < widest) this.widths.push(Number.parseFloat(width ?? ''));
  }

  openCell(): void {
    this.cells.push({
      lines: [],
      across: 1,
      continues: false,
      isDown: false,
      covered: false,
      deleted: false,
    });
  }

  /** A property of the row or of the cell that is open. */
  property(name: string, value: string | undefined): void {
    const cell = this.cells.at(-1);
    if (name === 'w:gridBefore') this.before = countOf(value);
    else if (name === 'w:hidden') this.hidden ??= this.rows.length;
    else if (cell && name === 'w:cellDel') cell.deleted = true;
    else if (cell && name === 'w:gridSpan') cell.across = Math.max(1, countOf(value));
    else if (cell && name === 'w:vMerge') {
      cell.isDown = true;
      cell.continues = value !== 'restart';
    } else if (cell && name === 'w:hMerge') cell.covered = value !== 'restart';
  }

  /** The row that is open was deleted, and the deletion is not accepted yet. */
  deleteRow(): void {
    this.isDeleted = true;
  }

  /** Where the cell that is open stands in the table. */
  get spot(): { readonly row: number; readonly column: number } {
    return { row: this.rows.length, column: Math.max(0, this.cells.length - 1) };
  }

  /** The cells of a table of one row; null for any other. */
  get onlyRow(): readonly CellValue[] | null {
    return this.rows.length < 2 ? (laidOut(this.rows, this.widths).rows[0] ?? []) : null;
  }

  /** A blank cell is open in rows of more than one: those of data, not of the layout of a page. */
  get isInData(): boolean {
    const isBlank = this.cells.at(-1)?.lines.length === 0;
    return isBlank && (this.cells.length > 1 || isWide(this.rows.at(-1)));
  }

  /** Takes a paragraph of the cell that is open; false where none is. */
  line(text: string): boolean {
    const cell = this.cells.at(-1);
    if (text !== '') cell?.lines.push(text);
    return cell !== undefined;
  }

  endRow(): void {
    const cells = this.cells.splice(0).filter(({ deleted }) => !deleted);
    if (!this.isDeleted && cells.length > 0) this.rows.push({ before: this.before, cells });
    this.isDeleted = false;
    this.before = 0;
  }

  /** The table's rows and merges, counted from its first row. */
  finish(): LaidOut & {
    /** The first row that is hidden, if one is. */
    readonly hiddenRow: number | null;
  } {
    return { ...laidOut(this.rows, this.widths), hiddenRow: this.hidden };
  }
}

/** Whether a row stands over more than one column. */
const isWide = (row: WordRow | undefined): boolean =>
  row !== undefined && (row.before > 0 || row.cells.length > 1 || (row.cells[0]?.across ?? 0) > 1);
