import type { CellValue, Grid } from '../../grid';
import type { Found } from '../reports/foundSheet';
import { looksOf } from '../tokens/looks';
import type { Title } from '../tokens/title';
import { followed, type Trail } from './trail';

/** Sheets that are remembered at most: those of several forms, of several programs. */
const most = 24;
/** Rows, and cells in a row, of the largest sheet that is remembered. */
const largest = { rows: 200, columns: 60 };

interface Remembered {
  readonly grid: Grid;
  /** How it was gone through: of a sheet that was met once it is not known, most are met once alone. */
  readonly way: Way | null;
}

interface Way {
  readonly found: readonly Found[];
  readonly trail: Trail;
}

/** Those met last come first. */
const remembered: Remembered[] = [];

/**
 * What is found in a grid. A county's reports are filled into one template: of a sheet that differs
 * from one before in nothing but its figures, and in the organ of its title, everything comes out the
 * same that does not hang on these, and what does is asked and read anew. Where an answer is another,
 * the grid is gone through like any other.
 * @param find goes through a grid
 */
export function foundAlike(grid: Grid, find: (grid: Grid) => readonly Found[]): readonly Found[] {
  const { rows, columns } = largest;
  const isSmall = grid.cells.length <= rows && grid.cells.every(({ length }) => length <= columns);
  if (grid.columns !== 'typed' || !isSmall) return find(grid);
  const apart = titleApart(grid);
  const below = apart ? recalled(apart.rest, find) : [];
  const isAlone = below.every(({ kind, lane }) => kind !== 'title' && lane === 0);
  return apart && isAlone
    ? [{ kind: 'title', lane: 0, title: apart.title }, ...below]
    : recalled(grid, find);
}

/**
 * A title that stands first, alone in its row, and names organ and year: it takes nothing from the
 * lines below it, and they, where no other title is among them, nothing from it.
 */
function titleApart(grid: Grid): { readonly title: Title; readonly rest: Grid } | null {
  const row = grid.cells.findIndex((cells) => cells.some((cell) => cell !== null));
  const [text, ...others] = (grid.cells[row] ?? []).filter((cell) => cell !== null);
  if (typeof text !== 'string' || others.length > 0) return null;
  const [title] = looksOf(text, 'typed').flatMap((look) => look.title ?? []);
  if (!title || !isWhole(title)) return null;
  const none: readonly CellValue[] = [];
  const cells = grid.cells.map((line, i) => (i === row ? none : line));
  return { title, rest: { ...grid, cells } };
}

const isWhole = ({ organ, year }: Title) => organ !== null && year !== null;

function recalled(grid: Grid, find: (grid: Grid) => readonly Found[]): readonly Found[] {
  let met: Remembered | null = null;
  for (const one of remembered) {
    if (!areAlike(one.grid, grid)) continue;
    const found = one.way && foundAgain(one.way, grid);
    if (found) return remember(one, found);
    met = one;
  }
  // A trail is dear to leave and to keep: it is left where sheets alike are coming.
  if (!met) return remember({ grid, way: null }, find(grid));
  if (!met.way) forget(met);
  const { result: found, trail } = followed(() => find(grid));
  return trail.hasLooked ? found : remember({ grid, way: { found, trail } }, found);
}

function remember(one: Remembered, found: readonly Found[]): readonly Found[] {
  forget(one);
  remembered.unshift(one);
  remembered.length = Math.min(remembered.length, most);
  return found;
}

function forget(one: Remembered): void {
  const at = remembered.indexOf(one);
  if (at >= 0) remembered.splice(at, 1);
}

/** Null where a question has another answer. */
function foundAgain({ found, trail }: Way, grid: Grid): readonly Found[] | null {
  for (const slot of trail.slots) slot.number = Number(grid.cells[slot.row]?.[slot.column]);
  if (!trail.questions.every((isAnsweredAlike) => isAnsweredAlike())) return null;
  return found.map((one) => {
    if (one.kind !== 'table') return one;
    const readings = new Map(one.table.readings);
    const made = trail.made.get(one.table.readings) ?? [];
    for (const [id, make] of made) readings.set(id, make(grid));
    return { ...one, table: { ...one.table, readings } };
  });
}

const isFigure = (cell: CellValue) => typeof cell === 'number' && Number.isFinite(cell);

/** Whether two grids differ in nothing but their numbers. */
function areAlike(one: Grid, other: Grid): boolean {
  const isSame = <T>(a: readonly T[], b: readonly T[], same: (a: T, b: T | undefined) => boolean) =>
    a.length === b.length && a.every((item, i) => same(item, b[i]));
  return (
    one.sheet === other.sheet &&
    one.top === other.top &&
    one.left === other.left &&
    isSame(one.cells, other.cells, (line, otherLine = []) =>
      isSame(
        line,
        otherLine,
        (cell, otherCell = null) => cell === otherCell || (isFigure(cell) && isFigure(otherCell)),
      ),
    ) &&
    isSame(
      one.merges,
      other.merges,
      (merge, otherMerge) =>
        merge.row === otherMerge?.row &&
        merge.column === otherMerge.column &&
        merge.rows === otherMerge.rows &&
        merge.columns === otherMerge.columns,
    )
  );
}
