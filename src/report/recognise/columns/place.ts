import type { ColumnWorth } from '../../grid';
import { holdsSeveral } from '../characters/figure';
import type { ItemShape } from '../../../form';
import { areOneRow, totalComesOut } from '../rows/oneRow';
import type { FoundRow } from '../rows/rows';
import type { Header } from '../rows/segments';
import type { Token } from '../tokens/token';
import { hasGap, inLabelRow, type Alike, type Neighbours } from './neighbours';

/** What a row is held against. */
export interface RowSurroundings {
  readonly worth: ColumnWorth;
  /** The rows of the same table that are like it. */
  readonly alike: Alike;
  /** Cells in a row of the grid, blank ones included. */
  readonly rowLength: (row: number) => number;
  /** Whether a row of the grid is one blank cell: a pipe alone on its line. */
  readonly isBlankCell: (row: number) => boolean;
  /** Where the form has the row. */
  readonly form: ItemShape | undefined;
  /** Whether the last figure of a row is the sum of the others. */
  readonly hasTotal: boolean;
  /** Whether all rows of a text lack their total and nothing else. */
  readonly lacksTotals: boolean;
  /** Whether a row as long as this one has more figures than there are columns for them. */
  readonly isCrowded: boolean;
  /** False where, in a text, most rows with all their figures do not come out to their total. */
  readonly comeOut: boolean;
  /** False where the figures stand in another order than the form's. */
  readonly inOrder: boolean;
  /** True where there may be columns that are none of the form's. */
  readonly hasMore: boolean;
}

/** Lines over which one row may go. */
const longestLines = 40;

/** Figures by column; null where the cell is there and blank. */
export type Placed = readonly (Token | null)[];

/**
 * Where the columns stand by their header, which may have them in another order; null where it
 * does not say so for every one.
 */
function headerColumns(ids: readonly string[], header: Header): readonly number[] | null {
  const known = ids.map((id) => header.get(id) ?? NaN);
  const first = known.findIndex((column) => column >= 0);
  if (first < 0) return null;
  if (!known.some(Number.isNaN)) return new Set(known).size === known.length ? known : null;
  // All but one in their places leave one place for the last; two might be exchanged.
  const base = (known[first] ?? 0) - first;
  const steady = known.filter((column, i) => column === base + i).length;
  return steady === ids.length - 1 ? ids.map((_, i) => base + i) : null;
}

function at(columns: readonly number[], figures: readonly Token[]): Placed | null {
  const placed = columns.map((c) => figures.find(({ column }) => column === c) ?? null);
  return placed.filter((token) => token !== null).length === figures.length ? placed : null;
}

function isAdjacent(row: FoundRow): boolean {
  const start = row.label?.end ?? -1;
  return row.figures.every(({ column }, i) => column === start + i);
}

/** Whether a label is as far from the first of the columns as the form has it. */
function isAsFarAsInForm({ column }: Token, first: number, { form }: RowSurroundings): boolean {
  return form !== undefined && column === first - (form.figures - form.label);
}

/**
 * Whether a row of a text stands over the same columns as its header: where its label is as far from
 * the first of them as the form has it, with a cell for each that the label covers, and so, where it
 * covers none, for each to the last.
 */
function keepsColumns(label: Token, columns: readonly number[], around: RowSurroundings): boolean {
  const { form, rowLength, hasMore } = around;
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  if (!form || last - first !== columns.length - 1 || first < form.figures) return false;
  const isMarked = form.figures > 1 || (rowLength(label.row) > last && !hasMore);
  return isMarked && isAsFarAsInForm(label, first, around);
}

/** By the header above, where the grid can be trusted to keep figures under it. */
function byHeader(row: FoundRow, ids: readonly string[], around: RowSurroundings): Placed | null {
  const { label } = row;
  const { worth, inOrder } = around;
  if (!label || !inLabelRow(row)) return null;
  const isWhole = ids.every((id) => row.header.has(id));
  // A column of which the name is not read stands where the form has it only in the form's order.
  const columns = inOrder || isWhole ? headerColumns(ids, row.header) : null;
  if (!columns) return null;
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  if (label.end > first) return null;
  if (worth === 'kept' && label.end !== first && !isAsFarAsInForm(label, first, around))
    return null;
  if (worth === 'loose' && !keepsColumns(label, columns, around)) return null;
  // Where one heading is not read, a figure beside the others may be under it.
  const mayHaveMore = isWhole && (worth !== 'loose' || around.hasMore);
  return at(
    columns,
    row.figures.filter(({ column }) => !mayHaveMore || column <= last),
  );
}

/**
 * Whether a row of a text that may have lost a blank has all its figures by one of a strange column:
 * it does not come out, and neither do most others.
 */
function isMadeUp({ figures }: FoundRow, { hasTotal, comeOut }: RowSurroundings): boolean {
  return hasTotal && !comeOut && totalComesOut(figures) === false;
}

/** The columns that rows with a label in the same column show together, or null. */
function sharedColumns(
  row: FoundRow,
  alike: Neighbours,
  ids: readonly string[],
  { rowLength, worth }: RowSurroundings,
): readonly number[] | null {
  const { from, to, wholeLengths } = alike;
  const startsFirst = row.figures[0]?.column === from;
  const asLong = wholeLengths.has(rowLength(row.label?.row ?? -1));
  // Text may have lost its blanks altogether; then what is left has moved together.
  if (worth === 'loose' && !asLong && !alike.haveGap) return null;
  if (to - from === ids.length - 1 && wholeLengths.size > 0) {
    return startsFirst || asLong ? ids.map((_, i) => from + i) : null;
  }
  // Without a whole row the header must say the same, to the last cell of the row.
  const header = headerColumns(ids, row.header);
  const end = alike.longest - 1;
  const [first, last] = [header?.[0], header?.at(-1)];
  if (header?.some((c, i) => i > 0 && c <= (header[i - 1] ?? c))) return null;
  return startsFirst && first === from && (last === to || last === end) ? header : null;
}

/**
 * By the other rows whose label stands in the same column: together they show where the figures
 * begin and end, even where a header is shifted or lost.
 */
function byNeighbours(
  row: FoundRow,
  ids: readonly string[],
  around: RowSurroundings,
): Placed | null {
  const { label } = row;
  if (!label || !inLabelRow(row)) return null;
  // The columns that text shows may be others than the form's, or begin with a slip for a figure.
  if (around.worth === 'loose' && around.hasMore) return null;
  const alike = around.alike.labelledIn(label.column);
  if (alike.clash) return null;
  if (row.figures.length === ids.length && !alike.haveGap && isMadeUp(row, around)) return null;
  const columns = sharedColumns(row, alike, ids, around);
  const inside = Array.from(alike.used).every((column) => columns?.includes(column));
  return columns && inside ? at(columns, row.figures) : null;
}

/**
 * Whether a row that goes on without a gap can be trusted to have lost no blank, though there are
 * more columns than the form's: the blank cell of such a column has left its mark.
 */
function isWhole(row: FoundRow, { rowLength }: RowSurroundings): boolean {
  const after = (row.figures.at(-1)?.end ?? 0) < rowLength(row.label?.row ?? -1);
  return inLabelRow(row) && isAdjacent(row) && after;
}

/** As many figures as there are columns: in order, unless the columns speak against it. */
function byCount(row: FoundRow, ids: readonly string[], around: RowSurroundings): Placed | null {
  if (row.figures.length !== ids.length || !areOneRow(row, around.hasTotal)) return null;
  if (hasGap(row) || row.figures.some(({ text }) => holdsSeveral(text))) return null;
  if (around.hasMore || around.isCrowded) return isWhole(row, around) ? row.figures : null;
  if (isMadeUp(row, around)) return null;
  if (!inLabelRow(row) || isAdjacent(row)) return row.figures;
  const columns = headerColumns(ids, row.header);
  if (columns && at(columns, row.figures)) return row.figures;
  return around.worth === 'loose' ? row.figures : null;
}

/** Whether figures with blanks between them make a whole row: both ends are there, and the sum. */
function isFramed(placed: Placed, { hasTotal }: RowSurroundings): boolean {
  const figures = placed.flatMap((token) => token ?? []);
  const ends = placed[0] !== null && placed.at(-1) !== null;
  return ends && (!hasTotal || totalComesOut(figures) === true);
}

/**
 * By the cells of a text that kept its blanks: as many after the label as there are columns, in all
 * rows that are alike.
 */
function byCells(row: FoundRow, ids: readonly string[], around: RowSurroundings): Placed | null {
  const { alike, rowLength, worth, hasMore } = around;
  const { label } = row;
  if (worth !== 'loose' || hasMore || !label || !inLabelRow(row)) return null;
  const isLong = (one: FoundRow) =>
    one.label !== null && rowLength(one.label.row) === one.label.end + ids.length;
  const filled = alike.rows.filter(({ figures }) => figures.length > 0);
  if (filled.length < 2 || !filled.every(isLong)) return null;
  const placed = at(
    ids.map((_, i) => label.end + i),
    row.figures,
  );
  return placed && isFramed(placed, around) ? placed : null;
}

/** By cells that have a line each, blank ones among them. */
function byLines(row: FoundRow, ids: readonly string[], around: RowSurroundings): Placed | null {
  const { worth, hasMore, hasTotal, isBlankCell } = around;
  const [first] = row.figures;
  const last = row.figures.at(-1);
  if (worth !== 'loose' || hasMore || !hasTotal || !first || !last) return null;
  const byRow = new Map(row.figures.map((token) => [token.row, token]));
  if (byRow.size < row.figures.length || last.row - first.row > longestLines) return null;
  const placed: (Token | null)[] = [];
  for (let line = first.row; line <= last.row; line += 1) {
    const token = byRow.get(line);
    if (token) placed.push(token);
    else if (isBlankCell(line)) placed.push(null);
  }
  return placed.length === ids.length && isFramed(placed, around) ? placed : null;
}

/** By the cells of a text from the first figure to the last, where these are as many as the columns. */
function byFrame(row: FoundRow, ids: readonly string[], around: RowSurroundings): Placed | null {
  const { worth, hasMore, hasTotal, isCrowded } = around;
  const [first] = row.figures;
  const last = row.figures.at(-1);
  if (worth !== 'loose' || hasMore || isCrowded || !hasTotal || !first || !last) return null;
  if (first.row !== last.row || last.column - first.column !== ids.length - 1) return null;
  const placed = at(
    ids.map((_, i) => first.column + i),
    row.figures,
  );
  return placed && isFramed(placed, around) ? placed : null;
}

/** All but the total, where no row of the table has one. */
function byLack(
  { figures }: FoundRow,
  ids: readonly string[],
  { hasMore, lacksTotals }: RowSurroundings,
): Placed | null {
  return lacksTotals && !hasMore && figures.length === ids.length - 1 ? [...figures, null] : null;
}

/** Which figure of a row belongs to which column, or null where that is not certain. */
export function placeFigures(
  row: FoundRow,
  ids: readonly string[],
  around: RowSurroundings,
): Placed | null {
  return (
    byHeader(row, ids, around) ??
    (around.inOrder
      ? (byCount(row, ids, around) ??
        byNeighbours(row, ids, around) ??
        byCells(row, ids, around) ??
        byLines(row, ids, around) ??
        byFrame(row, ids, around) ??
        byLack(row, ids, around))
      : null)
  );
}
