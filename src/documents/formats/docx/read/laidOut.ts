import type { CellValue, Merge } from '../../../../report';
import { columnsByBorder } from '../../draggedBorders';

/** A cell as Word writes it: `continues` where it is covered by the one above. */
export interface WordCell {
  readonly lines: string[];
  /** Columns of the table's grid over which it stands. */
  across: number;
  continues: boolean;
  /** It is merged with others below or above it. */
  isDown: boolean;
  /** Word's older way to say that it is covered by the cell on its left. */
  covered: boolean;
  /** Its deletion is tracked, and not accepted yet. */
  deleted: boolean;
}

/** A row as Word writes it. */
export interface WordRow {
  /** Columns of the grid that are left out before its first cell. */
  readonly before: number;
  readonly cells: readonly WordCell[];
}

/** A text of a cell that lies under a merged one, where nobody sees it. */
interface Covered {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Wider than any table of a report, so that a hostile document cannot blow up. */
export const widest = 256;

/** The rows with their cells in the columns that are seen, see {@link columnsByBorder}. */
function inColumnsSeen(rows: readonly WordRow[], widths: readonly number[]): readonly WordRow[] {
  const edges = rows.map(({ before, cells }) => {
    let edge = before;
    return [before, ...cells.map(({ across }) => (edge += across))];
  });
  const last = edges.reduce((most, row) => Math.max(most, row.at(-1) ?? 0), 0);
  const borders = Array.from({ length: last + 1 }, () => [] as number[]);
  for (const [row, own] of edges.entries()) for (const edge of own) borders[edge]?.push(row);
  // A column of which the file tells no width is one.
  let at = 0;
  const columns = columnsByBorder(
    borders.map((own, i) => ({ at: i === 0 ? 0 : (at += widths[i - 1] ?? Infinity), rows: own })),
  );
  const seen = (edge: number | undefined) => columns[edge ?? 0] ?? 0;
  return rows.map(({ before, cells }, row) => ({
    before: seen(before),
    cells: cells.map((cell, i) => {
      const [from, to] = [seen(edges[row]?.[i]), seen(edges[row]?.[i + 1])];
      return { ...cell, across: to - from };
    }),
  }));
}

/** Rows and merges of a table, counted from its first row; and the texts that nobody sees. */
export interface LaidOut {
  readonly rows: CellValue[][];
  readonly merges: Merge[];
  readonly covered: readonly Covered[];
}

/** @param widths of the columns of the table's grid in twentieths of a point, as far as they are told */
export function laidOut(rows: readonly WordRow[], widths: readonly number[]): LaidOut {
  const layout = new Layout();
  for (const row of inColumnsSeen(rows, widths)) layout.add(row);
  const merges = layout.merges.filter(({ rows, columns }) => rows > 1 || columns > 1);
  return { rows: layout.rows, merges, covered: layout.covered };
}

class Layout {
  readonly rows: CellValue[][] = [];
  readonly merges: Merge[] = [];
  readonly covered: Covered[] = [];
  /** By column: the merge that may go on downwards there. */
  private reach = new Map<number, number>();
  /** Columns whose last cell is merged with others below or above it. */
  private down = new Set<number>();

  add({ before, cells }: WordRow): void {
    const row = Array.from({ length: before }, (): CellValue => null);
    const reach = new Map<number, number>();
    const down = new Set<number>();
    for (const [i, { lines, across, continues, isDown, covered }] of cells.entries()) {
      const column = row.length;
      // A text that goes on where no merge has begun stands for itself.
      const goesOn = continues && (this.down.has(column) || lines.length === 0);
      const isCovered = (covered && i > 0) || goesOn;
      if (isCovered && lines.length > 0)
        this.covered.push({ row: this.rows.length, column, text: lines.join('\n') });
      if ((covered && i > 0) || column + across > widest) continue;
      const columns = across + coveredBeside(cells, i);
      const merge = this.mergeAt(column, columns, goesOn);
      if (merge !== undefined) reach.set(column, merge);
      if (isDown) down.add(column);
      row.push(isCovered || lines.length === 0 ? null : lines.join('\n'));
      for (let c = 1; c < columns; c += 1) row.push(null);
    }
    this.reach = reach;
    this.down = down;
    this.rows.push(row);
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

/** Columns of the cells that the one before them covers. */
function coveredBeside(cells: readonly WordCell[], i: number): number {
  let columns = 0;
  for (let next = i + 1; cells[next]?.covered; next += 1) columns += cells[next]?.across ?? 0;
  return columns;
}
