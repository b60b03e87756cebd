/** Longer runs would be no row of figures. */
const longestRun = 60;
/** More ways than these are no help: the run counts as one that cannot be told apart. */
const mostWays = 200;
/** No figure of a report is longer. */
const longestFigure = 9;
/** A run that takes more steps than these to cut counts as one that cannot be told apart. */
const mostSteps = 20_000;

/** The first cut of a run is tried here and there: every attempt costs a step of all. */
class Cutter {
  private steps = 0;

  get isExhausted(): boolean {
    return this.steps > mostSteps;
  }

  /** Every way to cut all the digits into `count` figures that add up to `sum`. */
  parts(digits: string, count: number, sum: number): number[][] {
    this.steps += 1;
    if (count === 0) return digits === '' && sum === 0 ? [[]] : [];
    if (this.isExhausted || !mayBe(digits, count, sum)) return [];
    const found: number[][] = [];
    for (const end of ends(digits)) {
      const value = Number(digits.slice(0, end));
      if (value > sum) break;
      for (const rest of this.parts(digits.slice(end), count - 1, sum - value))
        found.push([value, ...rest]);
    }
    return found;
  }
}

/** Where the figure that begins the digits may end: only 0 itself begins with 0. */
function ends(digits: string): number[] {
  const last = digits.startsWith('0') ? 1 : Math.min(digits.length, longestFigure);
  return Array.from({ length: last }, (_, i) => 1 + i);
}

/** Whether so many digits can be so many figures with this sum: the longest has its share of them. */
function mayBe({ length }: string, count: number, sum: number): boolean {
  const longest = Math.ceil(length / count);
  return length >= count && (longest === 1 || 10 ** (longest - 1) <= sum);
}

/** Every way to cut a run into figures of which the last is the sum of the others; null for too many. */
export function splitsWithTotal(digits: string, width: number): number[][] | null {
  if (digits.length > longestRun) return null;
  const cutter = new Cutter();
  const found: number[][] = [];
  // The total is the tail of the run: fixing it first leaves few ways for the rest.
  for (let start = digits.length - 1; start >= width - 1; start -= 1) {
    if (digits.length - start > longestFigure) break;
    if (digits[start] === '0' && start < digits.length - 1) continue;
    const total = Number(digits.slice(start));
    for (const parts of cutter.parts(digits.slice(0, start), width - 1, total))
      found.push([...parts, total]);
    if (found.length > mostWays || cutter.isExhausted) return null;
  }
  return found;
}

/** The one way to cut a run into groups that each end in their sum; null where there are more. */
export function splitUniquely(digits: string, groups: number, width: number): number[] | null {
  if (digits.length > longestRun) return null;
  const found: number[][] = [];
  const ambiguous = { yes: false };
  const known = new Map<string, number[][] | null>();
  const waysOf = (text: string) => {
    const ways = known.get(text) ?? splitsWithTotal(text, width);
    known.set(text, ways);
    return ways;
  };
  const go = (rest: string, left: number, values: readonly number[]): void => {
    if (ambiguous.yes || found.length > 1) return;
    if (left === 0) {
      if (rest === '') found.push([...values]);
      return;
    }
    const most = rest.length - (left - 1) * width;
    for (let end = left === 1 ? most : width; end <= most; end += 1) {
      const ways = waysOf(rest.slice(0, end));
      ambiguous.yes ||= ways === null;
      for (const group of ways ?? []) {
        go(rest.slice(end), left - 1, [...values, ...group]);
      }
    }
  };
  go(digits, groups, []);
  const [only] = found;
  return !ambiguous.yes && found.length === 1 && only ? only : null;
}
