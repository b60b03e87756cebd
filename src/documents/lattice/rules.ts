/**
 * A drawn line along one axis: `at` is where it lies across that axis, `from` and `to` how far it
 * goes along it. Of a horizontal one `at` is a y, of an upright one an x.
 */
export interface RuledLine {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The lines of a page or a picture, those across and those down. */
export interface Rules {
  readonly across: readonly RuledLine[];
  readonly down: readonly RuledLine[];
}

/**
 * Numbers that lie together, as the middle of each heap: from the least to the greatest of a heap
 * it is no further than `reach`.
 */
export function heaps(numbers: readonly number[], reach: number): number[] {
  const middles: number[] = [];
  let heap: number[] = [];
  const end = () => {
    const [first] = heap;
    if (first !== undefined) middles.push((first + (heap.at(-1) ?? first)) / 2);
  };
  for (const number of [...numbers].sort((a, b) => a - b)) {
    if (heap[0] !== undefined && number - heap[0] > reach) {
      end();
      heap = [];
    }
    heap.push(number);
  }
  end();
  return middles;
}

/** Which of the sorted numbers is nearest. */
export function nearestIndex(sorted: readonly number[], to: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= to) low = middle;
    else high = middle;
  }
  const isHigher = Math.abs((sorted[high] ?? 0) - to) < Math.abs((sorted[low] ?? 0) - to);
  return isHigher ? high : low;
}

/**
 * Pieces of the same line put together: cells that each draw their own border give every line
 * twice, in pieces.
 * @param reach how far apart two lines may lie, and how wide a gap may be, to be one
 */
export function joinedLines(rules: readonly RuledLine[], reach: number): RuledLine[] {
  const levels = heaps(
    rules.map(({ at }) => at),
    reach,
  );
  const pieces = levels.map((): RuledLine[] => []);
  for (const rule of rules) pieces[nearestIndex(levels, rule.at)]?.push(rule);
  return pieces.flatMap((level, i) => joinedAlong(level, levels[i] ?? 0, reach));
}

function joinedAlong(pieces: readonly RuledLine[], at: number, reach: number): RuledLine[] {
  const whole: RuledLine[] = [];
  let open: RuledLine | null = null;
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    if (open && piece.from - open.to <= reach) {
      open = { at, from: open.from, to: Math.max(open.to, piece.to) };
      continue;
    }
    if (open) whole.push(open);
    open = { at, from: piece.from, to: piece.to };
  }
  return open ? [...whole, open] : whole;
}
