import type { Corners, Point } from './homography';
import type { Ink } from './ink';

/** A net of lines that hang together, as large as a table: where its corners are. */
export interface Network {
  readonly corners: Corners;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** As shares of the picture: a net smaller than this is no table. */
const leastWidth = 0.3;
const leastHeight = 0.05;

/** The nets of a picture, from top to bottom. */
export function networksOf(ink: Ink): Network[] {
  const { width, height } = ink;
  return componentsOf(ink)
    .filter(
      ({ left, top, right, bottom }) =>
        right - left > leastWidth * width && bottom - top > leastHeight * height,
    )
    .map((part) => ({ ...part, corners: cornersOf(part) }))
    .sort((a, b) => a.top - b.top);
}

interface Component extends Omit<Network, 'corners'> {
  /** By column and by row: the first and the last pixel of it. */
  readonly highest: ReadonlyMap<number, number>;
  readonly lowest: ReadonlyMap<number, number>;
  readonly leftmost: ReadonlyMap<number, number>;
  readonly rightmost: ReadonlyMap<number, number>;
}

/** A gap of so many pixels does not part a line. */
const gap = 3;

/** Runs of ink along the rows, joined where those of neighbouring rows touch. */
function componentsOf({ width, height, data }: Ink): Component[] {
  const runs: { readonly y: number; readonly from: number; readonly to: number }[] = [];
  const parent: number[] = [];
  const find = (i: number): number => {
    let root = i;
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
    for (let k = i; k !== root;) {
      const next = parent[k] ?? root;
      parent[k] = root;
      k = next;
    }
    return root;
  };
  const rows: number[] = [];
  for (let y = 0; y < height; y += 1) {
    rows.push(runs.length);
    for (let x = 0; x < width;) {
      if (!data[y * width + x]) {
        x += 1;
        continue;
      }
      const from = x;
      let to = x;
      for (; x < width && x - to <= gap; x += 1) if (data[y * width + x]) to = x;
      parent.push(runs.length);
      runs.push({ y, from, to });
    }
    for (let back = 1; back <= gap && back <= y; back += 1) {
      let above = rows[y - back] ?? 0;
      const end = rows[y - back + 1] ?? 0;
      for (let i = rows[y] ?? 0; i < runs.length; i += 1) {
        const run = runs[i];
        if (!run) continue;
        while (above < end && (runs[above]?.to ?? 0) < run.from - 1) above += 1;
        for (let k = above; k < end && (runs[k]?.from ?? 0) <= run.to + 1; k += 1) {
          parent[find(i)] = find(k);
        }
      }
    }
  }
  const whole = new Map<number, typeof runs>();
  runs.forEach((run, i) => {
    const root = find(i);
    const own = whole.get(root);
    if (own) own.push(run);
    else whole.set(root, [run]);
  });
  return Array.from(whole.values())
    .filter((own) => own.length > 100)
    .map(componentFrom);
}

function componentFrom(
  runs: readonly { readonly y: number; readonly from: number; readonly to: number }[],
): Component {
  const [highest, lowest] = [new Map<number, number>(), new Map<number, number>()];
  const [leftmost, rightmost] = [new Map<number, number>(), new Map<number, number>()];
  let [left, right] = [Infinity, -Infinity];
  for (const { y, from, to } of runs) {
    left = Math.min(left, from);
    right = Math.max(right, to);
    leftmost.set(y, Math.min(leftmost.get(y) ?? Infinity, from));
    rightmost.set(y, Math.max(rightmost.get(y) ?? -Infinity, to));
    for (let x = from; x <= to; x += 1) {
      if (!highest.has(x)) highest.set(x, y);
      lowest.set(x, y);
    }
  }
  const top = runs[0]?.y ?? 0;
  const bottom = runs.reduce((most, { y }) => Math.max(most, y), top);
  return { left, top, right, bottom, highest, lowest, leftmost, rightmost };
}

/** A straight line: across the axis as much as `slope` times along it, and `offset`. */
interface Line {
  readonly slope: number;
  readonly offset: number;
}

/** Where the four edges, each a straight line through its outermost pixels, meet. */
function cornersOf(part: Component): Corners {
  const top = lineThrough(part.highest);
  const bottom = lineThrough(part.lowest);
  const left = lineThrough(part.leftmost);
  const right = lineThrough(part.rightmost);
  return [meet(top, left), meet(top, right), meet(bottom, right), meet(bottom, left)];
}

/** `level`: y by x; `upright`: x by y. */
function meet(level: Line, upright: Line): Point {
  const y = (level.slope * upright.offset + level.offset) / (1 - level.slope * upright.slope);
  return [upright.slope * y + upright.offset, y];
}

/**
 * The line on which most of the points lie: of lines through pairs of points, the one with the most
 * points a pixel or two beside it, then made exact by these.
 */
function lineThrough(edge: ReadonlyMap<number, number>): Line {
  const points = Array.from(edge).sort(([a], [b]) => a - b);
  const step = Math.max(1, Math.floor(points.length / 160));
  const sample = points.filter((_, i) => i % step === 0);
  let best: Line = { slope: 0, offset: sample[0]?.[1] ?? 0 };
  let most = -1;
  for (let i = 0; i < sample.length / 2; i += 3)
    for (let k = sample.length >> 1; k < sample.length; k += 3) {
      const [x1, y1] = sample[i] ?? [0, 0];
      const [x2, y2] = sample[k] ?? [1, 0];
      const slope = (y2 - y1) / (x2 - x1 || 1);
      if (Math.abs(slope) > 0.4) continue;
      const line = { slope, offset: y1 - slope * x1 };
      const many = sample.filter((point) => misses(line, point) < 2.5).length;
      if (many > most) [best, most] = [line, many];
    }
  return exact(
    points.filter((point) => misses(best, point) < 3),
    best,
  );
}

const misses = ({ slope, offset }: Line, [x, y]: Point) => Math.abs(y - slope * x - offset);

/** The line of least squares. */
function exact(points: readonly Point[], otherwise: Line): Line {
  const n = points.length;
  if (n < 2) return otherwise;
  const mean = (of: (point: Point) => number) => points.reduce((s, p) => s + of(p), 0) / n;
  const [mx, my] = [mean(([x]) => x), mean(([, y]) => y)];
  const spread = mean(([x]) => (x - mx) ** 2);
  if (spread === 0) return otherwise;
  const slope = mean(([x, y]) => (x - mx) * (y - my)) / spread;
  return { slope, offset: my - slope * mx };
}
