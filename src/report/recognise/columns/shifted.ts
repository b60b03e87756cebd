import type { ColumnWorth } from '../../grid';
import { asked } from '../alike/trail';
import { numberOf } from '../rows/oneRow';
import type { Token } from '../tokens/token';
import type { BesideTable } from './beside';

/**
 * Rows with a cell too many or too few: by an unquoted comma in a label, a `<td>` more. All behind it
 * stand a column off, and the sums are what tells.
 */

/** The figures of a line as they are placed, item by item; null where a cell is blank. */
export interface PlacedLine {
  readonly placed: readonly (Token | null)[];
  /** Figures of each item. */
  readonly width: number;
  /** Whether the last figure of an item is the sum of its others. */
  readonly hasTotal: boolean;
}

/** A line cut into the figures of its items, each as long as `width`. */
export function perItem<T>(line: readonly T[], width: number): T[][] {
  const items = Math.ceil(line.length / width);
  return Array.from({ length: items }, (_, i) => line.slice(i * width, (i + 1) * width));
}

/** A mark for a missing figure counts nothing; NaN for what is no figure. */
const numbersOf = (placed: PlacedLine['placed']) =>
  placed.map((token) => (token?.kind === 'figure' ? (numberOf(token) ?? 0) : NaN));

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0);

/** By item, what its total is more than the others; NaN where one is blank. */
const oversOf = (line: readonly number[], width: number): readonly number[] =>
  perItem(line, width).map((item) => 2 * (item.at(-1) ?? NaN) - sumOf(item));

const comesOut = (line: readonly number[], width: number) =>
  oversOf(line, width).every((over) => over === 0);

export const whyShifted =
  '这一行的数与表头错开了，像是多了一格或少了一格（如名称里有逗号），无法确定各属哪一列。';

/**
 * Whether a line with figures beyond its last column has a cell too many. One that comes out as it
 * stands has somebody's note beside it, if it does not come out without one of its cells as well.
 * @param extras the figures beyond, the nearest first
 * @param isOwn whether its column is somebody's own, which only the sums can speak against
 */
function pushedRight(
  { placed, width, hasTotal }: PlacedLine,
  extras: readonly Token[],
  isOwn: boolean,
): boolean {
  if (!hasTotal || extras.length > 1) return !isOwn;
  return asked(() => {
    const all = numbersOf(placed.concat(extras));
    const isRight = comesOut(all.slice(0, -1), width);
    const isBack = all.some((_, i) => {
      const back = all.filter((__, at) => at !== i);
      return comesOut(back, width) && back.some((n, at) => n !== all[at]);
    });
    return isOwn ? isBack && !isRight : isBack || !isRight;
  });
}

/** With fewer figures than these, that the last is as much as the others may be chance. */
const fewest = 3;

/**
 * Whether a line that lacks its last figure has a cell too few: with something in it, somewhere, all
 * would come out.
 */
function pushedLeft({ placed, width, hasTotal }: PlacedLine): boolean {
  if (!hasTotal || placed.at(-1) !== null) return false;
  return asked(() => {
    const line = numbersOf(placed.slice(0, -1));
    const isBack = (at: number) =>
      oversOf([...line.slice(0, at), 0, ...line.slice(at)], width).every(
        (n, i) => n === 0 || (i === Math.floor(at / width) && (n > 0 || (at + 1) % width === 0)),
      );
    return line.filter((n) => n > 0).length >= fewest && line.some((_, at) => isBack(at));
  });
}

/**
 * Whether a line has a cell too many or too few, so that its figures stand under others' names.
 * @param figures of its row, placed or not
 */
export function isShifted(
  line: PlacedLine,
  figures: readonly Token[],
  beside: () => BesideTable,
  worth: ColumnWorth,
): boolean {
  const extras = figures.filter((token) => !line.placed.includes(token));
  const [extra] = extras;
  // In a sheet a blank cell is a figure that is not filled in yet, and told as such.
  if (!extra) return worth !== 'typed' && pushedLeft(line);
  const { right, isOwn } = beside();
  return extra.column <= right && pushedRight(line, extras, isOwn(extra.column));
}

/**
 * The same of a line that has not even a blank cell at its end, where that is enough: of its last
 * figure, which may be a total, or of one before it.
 */
function cutShort({ placed, width, hasTotal }: PlacedLine): boolean {
  if (!hasTotal) return true;
  return asked(() => {
    const items = perItem(numbersOf(placed), width);
    const last = items.pop()?.filter((n) => n >= 0) ?? [];
    const isTotal = sumOf(last) > 0 && sumOf(last) <= 2 * (last.at(-1) ?? 0);
    return isTotal || !comesOut(items.flat(), width);
  });
}

/** How many cells the rows of the grid have that are as they should be. */
interface UsualLength {
  readonly least: number;
  readonly most: number;
}

/**
 * Whether a line of a page or a text may be shifted for having another number of cells than it should;
 * in a sheet rows have no length of their own.
 * @param length cells in its row of the grid, blank ones included
 */
export function isOfOtherLength(
  line: PlacedLine,
  length: number,
  usual: () => UsualLength,
  worth: Exclude<ColumnWorth, 'typed'>,
): boolean {
  const { placed } = line;
  const blank = placed.indexOf(null);
  if (blank < 0) return false;
  const { least, most } = usual();
  const isInside = placed.slice(blank).some((token) => token !== null);
  if (worth === 'kept' && length > most && isInside) return true;
  return placed.at(-1) === null && length < least && cutShort(line);
}
