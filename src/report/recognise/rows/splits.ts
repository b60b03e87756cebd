/** Longer runs would be no row of figures, and take long. */
const longestRun = 60;
/** More ways than these are no help: the run counts as one that cannot be told apart. */
const mostWays = 200;
/** No figure of a report is longer. */
const longestFigure = 9;

/** Where the figure that begins here may end: only 0 itself begins with 0. */
function ends(digits: string, from: number): number[] {
  const last = digits[from] === '0' ? from + 1 : Math.min(digits.length, from + longestFigure);
  return Array.from({ length: Math.max(0, last - from) }, (_, i) => from + 1 + i);
}

/** Every way to cut a run into figures of which the last is the sum of the others; null for too many. */
export function splitsWithTotal(digits: string, width: number): number[][] | null {
  if (digits.length > longestRun) return null;
  const found: number[][] = [];
  // The total is the tail of the run: fixing it first leaves few ways for the rest.
  for (let start = digits.length - 1; start >= width - 1; start -= 1) {
    if (digits.length - start > longestFigure) break;
    if (digits[start] === '0' && start < digits.length - 1) continue;
    const total = Number(digits.slice(start));
    for (const parts of partsOf(digits.slice(0, start), width - 1, total))
      found.push([...parts, total]);
    if (found.length > mostWays) return null;
  }
  return found;
}

/** Every way to cut all the digits into `count` figures that add up to `sum`. */
function partsOf(digits: string, count: number, sum: number): number[][] {
  if (count === 0) return digits === '' && sum === 0 ? [[]] : [];
  if (digits.length < count) return [];
  const found: number[][] = [];
  for (const end of ends(digits, 0)) {
    const value = Number(digits.slice(0, end));
    if (value > sum) break;
    for (const rest of partsOf(digits.slice(end), count - 1, sum - value))
      found.push([value, ...rest]);
  }
  return found;
}

/** The one way to cut a run into groups that each end in their sum; null where there are more. */
export function splitUniquely(digits: string, groups: number, width: number): number[] | null {
  if (digits.length > longestRun) return null;
  const found: number[][] = [];
  const ambiguous = { yes: false };
  const go = (rest: string, left: number, values: readonly number[]): void => {
    if (ambiguous.yes || found.length > 1) return;
    if (left === 0) {
      if (rest === '') found.push([...values]);
      return;
    }
    const most = rest.length - (left - 1) * width;
    for (let end = left === 1 ? most : width; end <= most; end += 1) {
      const ways = splitsWithTotal(rest.slice(0, end), width);
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
