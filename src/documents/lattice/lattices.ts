import type { Box } from './box';
import { heaps, joinedLines, nearestIndex, type RuledLine, type Rules } from './rules';

/** A cell of a ruled table: its place in the table's own rows and columns, and on the page. */
export interface LatticeCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A ruled table: the lines between which its cells stand, all edges included, and the cells. */
export interface Lattice extends Box {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** By row, then by column. */
  readonly cells: readonly LatticeCell[];
}

/** More lines than any page of a report has, so that a drawing does not take for ever. */
const mostRules = 3000;
const mostBaseCells = 40_000;
/** A row by itself is the last one of a table that the end of a page cut; two cells are a frame. */
const leastBaseCells = 3;

/**
 * The ruled tables of a page, from top to bottom. A table is what hangs together by lines that
 * meet; what is not made of rectangles is none. An open side, where lines only end, counts as a
 * line: many tables are printed without their outer edges.
 * @param reach how far a line may miss another and still meet it, in the page's own measure
 */
export function latticesOf({ across, down }: Rules, reach: number): Lattice[] {
  const rows = joinedLines(across, reach);
  const columns = joinedLines(down, reach);
  if (rows.length + columns.length > mostRules) return [];
  return hangingTogether(rows, columns, reach)
    .flatMap((part) => latticeOf(part, reach) ?? [])
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

const meets = (a: RuledLine, b: RuledLine, reach: number) =>
  a.at >= b.from - reach && a.at <= b.to + reach && b.at >= a.from - reach && b.at <= a.to + reach;

/** Lines across and down that reach one another, directly or through others. */
function hangingTogether(
  across: readonly RuledLine[],
  down: readonly RuledLine[],
  reach: number,
): { readonly across: RuledLine[]; readonly down: RuledLine[] }[] {
  const parts: { readonly across: RuledLine[]; readonly down: RuledLine[] }[] = [];
  const left = { across: new Set(across), down: new Set(down) };
  for (const start of across) {
    if (!left.across.delete(start)) continue;
    const part = { across: [start], down: [] as RuledLine[] };
    for (let a = 0, d = 0; a < part.across.length || d < part.down.length;) {
      const isAcross = a < part.across.length;
      const rule = isAcross ? part.across[a++] : part.down[d++];
      if (!rule) break;
      const [others, found] = isAcross ? [left.down, part.down] : [left.across, part.across];
      for (const other of others) {
        if (!meets(rule, other, reach)) continue;
        others.delete(other);
        found.push(other);
      }
    }
    parts.push(part);
  }
  return parts;
}

const ends = (rules: readonly RuledLine[]) => [
  Math.min(...rules.map(({ from }) => from)),
  Math.max(...rules.map(({ to }) => to)),
];

function latticeOf({ across, down }: Rules, reach: number): Lattice | null {
  if (across.length < 2 || down.length < 1) return null;
  const xs = heaps([...down.map(({ at }) => at), ...ends(across)], reach);
  const ys = heaps([...across.map(({ at }) => at), ...ends(down)], reach);
  const [width, height] = [xs.length - 1, ys.length - 1];
  if (width < 2 || width * height < leastBaseCells || width * height > mostBaseCells) return null;
  const cells = cellsBetween(xs, ys, wallsOf(down, xs, ys), wallsOf(across, ys, xs));
  if (!cells) return null;
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return { left, top, right, bottom, xs, ys, cells };
}

/**
 * Whether a line stands at level `i` beside the stretch `j` between two lines of the other kind;
 * more than half of the stretch has to be drawn.
 */
type Walls = (level: number, stretch: number) => boolean;

function wallsOf(
  rules: readonly RuledLine[],
  levels: readonly number[],
  along: readonly number[],
): Walls {
  const drawn = levels.map(() => new Float64Array(along.length - 1));
  for (const rule of rules) {
    const line = drawn[nearestIndex(levels, rule.at)];
    line?.forEach((sum, j) => {
      const [from = 0, to = 0] = [along[j], along[j + 1]];
      const covered = Math.min(rule.to, to) - Math.max(rule.from, from);
      if (covered > 0) line[j] = sum + covered / (to - from);
    });
  }
  const last = levels.length - 1;
  return (level, stretch) => level === 0 || level === last || (drawn[level]?.[stretch] ?? 0) > 0.5;
}

/** The rectangles between walls; null where what is between walls is no rectangle. */
function cellsBetween(
  xs: readonly number[],
  ys: readonly number[],
  upright: Walls,
  level: Walls,
): LatticeCell[] | null {
  const [width, height] = [xs.length - 1, ys.length - 1];
  const taken = new Uint8Array(width * height);
  const cells: LatticeCell[] = [];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (taken[row * width + column]) continue;
      let [columns, rows] = [1, 1];
      while (!upright(column + columns, row)) columns += 1;
      while (!level(row + rows, column)) rows += 1;
      for (let r = row; r < row + rows; r += 1) {
        for (let c = column; c < column + columns; c += 1) {
          const isOpen =
            (c > column && upright(c, r)) ||
            (r > row && level(r, c)) ||
            (c === column + columns - 1 && !upright(c + 1, r)) ||
            (r === row + rows - 1 && !level(r + 1, c)) ||
            taken[r * width + c];
          if (isOpen) return null;
          taken[r * width + c] = 1;
        }
      }
      const [left = 0, right = 0] = [xs[column], xs[column + columns]];
      const [top = 0, bottom = 0] = [ys[row], ys[row + rows]];
      cells.push({ row, column, rows, columns, left, top, right, bottom });
    }
  }
  return cells;
}

/** Finds the cell of a lattice in which a point stands; null beside it. */
export function cellFinder(lattice: Lattice): (x: number, y: number) => LatticeCell | null {
  const { xs, ys, cells } = lattice;
  const byPlace = new Map<number, LatticeCell>();
  for (const cell of cells)
    for (let row = cell.row; row < cell.row + cell.rows; row += 1)
      for (let column = cell.column; column < cell.column + cell.columns; column += 1)
        byPlace.set(row * xs.length + column, cell);
  const index = (levels: readonly number[], at: number) => {
    const near = nearestIndex(levels, at);
    return (levels[near] ?? 0) > at ? near - 1 : near;
  };
  return (x, y) => byPlace.get(index(ys, y) * xs.length + index(xs, x)) ?? null;
}
