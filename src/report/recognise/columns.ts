import type { FoundRow, Header } from './rows';
import type { Token } from './tokens';

/** How far a grid keeps its columns: a sheet always, a page by its spans, text never for certain. */
export type Alignment = 'sheet' | 'page' | 'text';

/** What a row is held against. */
export interface Surroundings {
  readonly alignment: Alignment;
  /** Rows of the same table with as many columns. */
  readonly rows: () => readonly FoundRow[];
  /** Cells in a row of the grid, blank ones included. */
  readonly rowLength: (row: number) => number;
}

/** Figures by column; null where the cell is there and blank. */
export type Placed = readonly (Token | null)[];

/** Where the columns stand by their header; null where it does not say so for every one. */
export function headerColumns(ids: readonly string[], header: Header): number[] | null {
  const known = ids.map((id) => header.get(id));
  const offsets: number[] = [];
  known.forEach((column, i) => {
    if (column !== undefined) offsets.push(column - i);
  });
  const [base] = offsets;
  if (base === undefined) return null;
  if (offsets.length === ids.length) {
    const columns = known.map((column) => column ?? 0);
    return columns.every((c, i) => i === 0 || c > (columns[i - 1] ?? c)) ? columns : null;
  }
  const steady = offsets.every((offset) => offset === base) && offsets.length * 2 > ids.length;
  return steady ? ids.map((_, i) => base + i) : null;
}

function inLabelRow({ label, figures }: FoundRow): boolean {
  return label !== null && figures.every(({ row }) => row === label.row);
}

function at(columns: readonly number[], figures: readonly Token[]): Placed | null {
  const placed = columns.map((c) => figures.find(({ column }) => column === c) ?? null);
  return placed.filter((token) => token !== null).length === figures.length ? placed : null;
}

function isAdjacent(row: FoundRow): boolean {
  const start = row.label?.end ?? -1;
  return row.figures.every(({ column }, i) => column === start + i);
}

/** By the header above, where the grid can be trusted to keep figures under it. */
function byHeader(row: FoundRow, ids: readonly string[], alignment: Alignment): Placed | null {
  const columns = headerColumns(ids, row.header);
  const { label } = row;
  const [first] = columns ?? [];
  if (!columns || first === undefined || !label || !inLabelRow(row)) return null;
  if (alignment === 'text' || label.end > first) return null;
  if (alignment === 'page' && label.end !== first) return null;
  const edge = Math.max(...row.header.values());
  return at(
    columns,
    row.figures.filter(({ column }) => column <= edge),
  );
}

/** The columns that rows with a label in the same column show together, or null. */
function sharedColumns(
  row: FoundRow,
  alike: readonly FoundRow[],
  ids: readonly string[],
  { rowLength }: Surroundings,
): number[] | null {
  const used = alike.flatMap(({ figures }) => figures.map(({ column }) => column));
  const [from, to] = [Math.min(...used), Math.max(...used)];
  const startsFirst = row.figures[0]?.column === from;
  const lengthOf = ({ label }: FoundRow) => rowLength(label?.row ?? -1);
  const whole = alike.filter(({ figures }) => figures.length === ids.length);
  if (to - from === ids.length - 1 && whole.length > 0) {
    const asLong = whole.some((other) => lengthOf(other) === lengthOf(row));
    return startsFirst || asLong ? ids.map((_, i) => from + i) : null;
  }
  // Without a whole row the header must say the same, to the last cell of the row.
  const header = headerColumns(ids, row.header);
  const end = Math.max(...alike.map(lengthOf)) - 1;
  const [first, last] = [header?.[0], header?.at(-1)];
  return startsFirst && first === from && (last === to || last === end) ? header : null;
}

/**
 * By the other rows whose label stands in the same column: together they show where the figures
 * begin and end, even where a header is shifted or lost.
 */
function byNeighbours(row: FoundRow, ids: readonly string[], around: Surroundings): Placed | null {
  const { label } = row;
  if (!label || !inLabelRow(row)) return null;
  const alike = around
    .rows()
    .filter((other) => other.label?.column === label.column && inLabelRow(other));
  const columns = sharedColumns(row, alike, ids, around);
  const inside = alike.every(({ figures }) =>
    figures.every(({ column }) => columns?.includes(column)),
  );
  return columns && inside ? at(columns, row.figures) : null;
}

/** As many figures as there are columns: in order, unless the columns speak against it. */
function byCount(
  row: FoundRow,
  ids: readonly string[],
  { rows, alignment }: Surroundings,
): Placed | null {
  if (row.figures.length !== ids.length) return null;
  if (!inLabelRow(row) || isAdjacent(row)) return row.figures;
  const columns = headerColumns(ids, row.header);
  if (!columns || at(columns, row.figures)) return row.figures;
  const crowded = rows().some((other) => inLabelRow(other) && other.figures.length > ids.length);
  return alignment === 'text' && !crowded ? row.figures : null;
}

/** Which figure of a row belongs to which column, or null where that is not certain. */
export function placeFigures(
  row: FoundRow,
  ids: readonly string[],
  around: Surroundings,
): Placed | null {
  const [only] = row.figures;
  if (ids.length === 1 && only && row.figures.length === 1) return [only];
  return (
    byHeader(row, ids, around.alignment) ??
    byCount(row, ids, around) ??
    byNeighbours(row, ids, around)
  );
}
