import type { CellValue, Merge } from '../../../../report';

/** A cell as Word writes it: `continues` where it is covered by the one above. */
interface OpenCell {
  readonly lines: string[];
  across: number;
  continues: boolean;
  /** It is merged with others below or above it. */
  isDown: boolean;
  /** Word's older way to say that it is covered by the cell on its left. */
  covered: boolean;
  /** Its deletion is tracked, and not accepted yet. */
  deleted: boolean;
}

/** A text of a cell that lies under a merged one, where nobody sees it. */
interface Covered {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Wider than any table of a report, so that a hostile document cannot blow up. */
const widest = 256;

/** The rows of one table of a .docx, as its elements come. */
export class WordTable {
  private readonly rows: CellValue[][] = [];
  private readonly merges: Merge[] = [];
  /** By column: the merge that may go on downwards there. */
  private reach = new Map<number, number>();
  /** Columns whose last cell is merged with others below or above it. */
  private down = new Set<number>();
  private cells: OpenCell[] = [];
  private before = 0;
  private isDeleted = false;
  private hidden: number | null = null;
  private readonly beneath: Covered[] = [];

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
    const number = Math.min(Math.max(Number.parseInt(value ?? '', 10) || 0, 0), widest);
    if (name === 'w:gridBefore') this.before = number;
    else if (name === 'w:hidden') this.hidden ??= this.rows.length;
    else if (cell && name === 'w:cellDel') cell.deleted = true;
    else if (cell && name === 'w:gridSpan') cell.across = Math.max(1, number);
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
    const [row = [], ...others] = this.rows;
    return others.length === 0 ? row : null;
  }

  /** A blank cell is open in rows of more than one: those of data, not of the layout of a page. */
  get isInData(): boolean {
    const isBlank = this.cells.at(-1)?.lines.length === 0;
    return isBlank && (this.cells.length > 1 || (this.rows.at(-1)?.length ?? 0) > 1);
  }

  /** Takes a paragraph of the cell that is open; false where none is. */
  line(text: string): boolean {
    const cell = this.cells.at(-1);
    if (text !== '') cell?.lines.push(text);
    return cell !== undefined;
  }

  endRow(): void {
    const row: CellValue[] = [];
    const reach = new Map<number, number>();
    const down = new Set<number>();
    for (let c = 0; c < this.before; c += 1) row.push(null);
    const cells = this.cells.splice(0).filter(({ deleted }) => !deleted);
    if (this.isDeleted || cells.length === 0) {
      this.isDeleted = false;
      this.before = 0;
      return;
    }
    for (const [i, { lines, across, continues, isDown, covered }] of cells.entries()) {
      const column = row.length;
      // A text that goes on where no merge has begun stands for itself.
      const goesOn = continues && (this.down.has(column) || lines.length === 0);
      const isCovered = (covered && i > 0) || goesOn;
      if (isCovered && lines.length > 0)
        this.beneath.push({ row: this.rows.length, column, text: lines.join('\n') });
      if ((covered && i > 0) || column + across > widest) continue;
      const hidden = cells.slice(i + 1).findIndex((next) => !next.covered);
      const columns = across + (hidden < 0 ? cells.length - i - 1 : hidden);
      const merge = this.mergeAt(column, columns, goesOn);
      if (merge !== undefined) reach.set(column, merge);
      if (isDown) down.add(column);
      row.push(isCovered || lines.length === 0 ? null : lines.join('\n'));
      for (let c = 1; c < columns; c += 1) row.push(null);
    }
    this.before = 0;
    this.reach = reach;
    this.down = down;
    this.rows.push(row);
  }

  /** The table's rows and merges, counted from its first row. */
  finish(): {
    readonly rows: CellValue[][];
    readonly merges: Merge[];
    /** The first row that is hidden, if one is. */
    readonly hiddenRow: number | null;
    readonly covered: readonly Covered[];
  } {
    const merges = this.merges.filter(({ rows, columns }) => rows > 1 || columns > 1);
    return { rows: this.rows, merges, hiddenRow: this.hidden, covered: this.beneath };
  }

  /** Goes on with the merge from above, or begins one. */
  private mergeAt(column: number, columns: number, continues: boolean): number | undefined {
    const above = continues ? this.reach.get(column) : undefined;
    const merge = above === undefined ? undefined : this.merges[above];
    if (above !== undefined && merge) {
      this.merges[above] = { ...merge, rows: merge.rows + 1 };
      return above;
    }
    return this.merges.push({ row: this.rows.length, column, rows: 1, columns }) - 1;
  }
}
