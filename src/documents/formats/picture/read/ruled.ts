import { heaps, latticesOf, type Lattice, type RuledLine } from '../../../lattice';
import { darkerThanPaper, inkOf, type Ink } from './ink';
import type { Flattened } from './flattened';

/** As a share of the table's width: the forms draw no line across that is shorter. */
const shortest = 0.22;
/** How much of a line has to be inked, and how wide a gap may be, in pixels. */
const inked = 0.82;
const widestGap = 12;
/** As a share of the paper's light: how much darker a faint line is. */
const faint = 0.07;

/**
 * The ruled table of a picture in which it stands straight; null where its lines make none. Lines so
 * faint that letters beside them hide them, as a spreadsheet's grid is, are looked for in the end.
 */
export function latticeIn({ raster, margin }: Flattened): Lattice | null {
  const reach = Math.max(5, Math.round(raster.width / 250));
  const width = raster.width - 2 * margin;
  return (
    latticeFrom(inkOf(raster, 0.1, 3 * reach), width, reach) ??
    latticeFrom(darkerThanPaper(raster, faint), width, reach)
  );
}

function latticeFrom(ink: Ink, width: number, reach: number): Lattice | null {
  const across = rulesAcross(ink, shortest * width);
  const levels = heaps(
    across.map(({ at }) => at),
    reach,
  );
  const down = levels.slice(1).flatMap((below, i) => rulesDown(ink, levels[i] ?? 0, below));
  const columns = heaps(
    down.map(({ at }) => at),
    reach,
  );
  const pieces = levels.flatMap((level) => piecesAcross(ink, level, columns, reach));
  const tables = latticesOf({ across: pieces, down }, reach);
  const [largest = null] = tables.sort((a, b) => b.cells.length - a.cells.length);
  return largest && largest.right - largest.left > 0.9 * width ? largest : null;
}

/**
 * What is drawn of a line across between each two columns: a line that ends in front of a text would
 * else go on through its strokes.
 */
function piecesAcross(
  ink: Ink,
  level: number,
  columns: readonly number[],
  reach: number,
): RuledLine[] {
  return columns.slice(1).flatMap((to, i): RuledLine[] => {
    const from = columns[i] ?? 0;
    const share = Math.max(
      ...Array.from({ length: reach + 1 }, (_, k) =>
        inkedAcross(ink, Math.round(level) + k - (reach >> 1), from + 3, to - 3),
      ),
    );
    return share >= inked ? [{ at: level, from, to }] : [];
  });
}

/** The share of a row's stretch that has ink, or has it right above or below. */
function inkedAcross({ width, height, data }: Ink, y: number, from: number, to: number): number {
  if (y < 1 || y >= height - 1) return 0;
  let count = 0;
  const [first, last] = [Math.ceil(from), Math.floor(to)];
  for (let x = first; x <= last; x += 1)
    if (data[y * width + x] || data[(y - 1) * width + x] || data[(y + 1) * width + x]) count += 1;
  return count / Math.max(1, last - first + 1);
}

/** Ink at a pixel or right above or below it, so that a line may climb a little. */
function rulesAcross({ width, height, data }: Ink, least: number): RuledLine[] {
  const rules: RuledLine[] = [];
  const isInk = (x: number, y: number) =>
    [y, y - 1, y + 1].some((row) => data[row * width + x] === 1);
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 0; x < width;) {
      if (!isInk(x, y)) {
        x += 1;
        continue;
      }
      const from = x;
      let [to, count] = [x, 0];
      for (; x < width && x - to <= widestGap; x += 1) {
        if (!isInk(x, y)) continue;
        to = x;
        count += 1;
      }
      if (to - from >= least && count >= inked * (to - from))
        rules.push({ at: y, from, to: to + 1 });
    }
  }
  return rules;
}

/** Lines that go all the way from one line across to the next. */
function rulesDown({ width, data }: Ink, top: number, bottom: number): RuledLine[] {
  const rules: RuledLine[] = [];
  const [first, last] = [Math.ceil(top) + 2, Math.floor(bottom) - 2];
  const high = last - first + 1;
  if (high < 6) return [];
  let open: number | null = null;
  for (let x = 1; x < width; x += 1) {
    let count = 0;
    for (let y = first; x < width - 1 && y <= last; y += 1) {
      const at = y * width + x;
      if (data[at] || data[at - 1] || data[at + 1]) count += 1;
    }
    const isLine = count >= inked * high;
    if (isLine) open ??= x;
    if (isLine || open === null) continue;
    rules.push({ at: (open + x - 1) / 2, from: top, to: bottom });
    open = null;
  }
  return rules;
}
