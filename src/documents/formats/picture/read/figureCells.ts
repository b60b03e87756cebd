import type { LatticeCell } from '../../../lattice';
import type { Ink } from './ink';
import { textLinesIn, type InkMark, type TextLine } from './marks';

/** What stands in a cell for a figure, before it is read. */
export interface FigureInk {
  readonly cell: LatticeCell;
  /**
   * `blank`: nothing; `dash`: the mark for a missing figure; `line`: one line of text; `unclear`:
   * several lines, or ink too faint to be one.
   */
  readonly kind: 'blank' | 'dash' | 'line' | 'unclear';
  /** The line of text; null where there is none. */
  readonly line: TextLine | null;
  /** The marks of a digit's height, from left to right. */
  readonly digits: readonly InkMark[];
}

/** A stroke is wider and lower than this share of a digit's height. */
const thin = 0.3;

const high = ({ top, bottom }: { readonly top: number; readonly bottom: number }) => bottom - top;

/** What stands in the cells of a table that are for figures; digits are known by being of a height. */
export function figureInk(
  ink: Ink,
  cells: readonly LatticeCell[],
  inset: number,
): readonly FigureInk[] {
  const found = cells.map((cell) => {
    const box = {
      left: cell.left + inset,
      top: cell.top + inset,
      right: cell.right - inset,
      bottom: cell.bottom - inset,
    };
    return { cell, lines: textLinesIn(ink, box) };
  });
  const heights = found
    .flatMap(({ cell, lines }) => lines.map(high).filter((one) => one > 0.2 * high(cell)))
    .sort((a, b) => a - b);
  const usual = heights[heights.length >> 1] ?? 0;
  return found.map(({ cell, lines }): FigureInk => {
    const texts = lines.filter((line) => high(line) > 0.6 * usual);
    const [line = null, ...others] = texts;
    if (line && others.length === 0) {
      const digits = line.marks.filter((mark) => high(mark) > 0.6 * high(line));
      return { cell, kind: 'line', line, digits };
    }
    if (line) return { cell, kind: 'unclear', line, digits: [] };
    // What is too low for a digit and too high for a stroke is the rest of a figure that faded.
    const faint = lines.find((one) => high(one) >= usual * thin);
    if (faint) return { cell, kind: 'unclear', line: faint, digits: [] };
    const isDash = lines.some((one) => one.right - one.left > usual * thin);
    return { cell, kind: isDash ? 'dash' : 'blank', line: null, digits: [] };
  });
}
