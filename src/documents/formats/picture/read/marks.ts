import { around, type Box } from '../../../lattice';
import type { Ink } from './ink';

/** Ink that hangs together: a digit, a stroke, a speck. */
export interface InkMark extends Box {
  /** Pixels of ink. */
  readonly area: number;
}

/** The marks within a box of a picture. */
export function marksIn({ width, data }: Ink, box: Box): InkMark[] {
  const [left, top] = [Math.max(0, Math.round(box.left)), Math.max(0, Math.round(box.top))];
  const w = Math.min(width, Math.round(box.right)) - left;
  const h = Math.round(box.bottom) - top;
  const seen = new Uint8Array(Math.max(0, w * h));
  const marks: InkMark[] = [];
  const isInk = (x: number, y: number) => data[(top + y) * width + left + x] === 1;
  for (let start = 0; start < seen.length; start += 1) {
    if (seen[start] || !isInk(start % w, Math.floor(start / w))) continue;
    seen[start] = 1;
    const stack = [start];
    let [x1, y1, x2, y2, area] = [w, h, 0, 0, 0];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const [x, y] = [at % w, Math.floor(at / w)];
      area += 1;
      [x1, y1] = [Math.min(x1, x), Math.min(y1, y)];
      [x2, y2] = [Math.max(x2, x), Math.max(y2, y)];
      for (let ny = Math.max(0, y - 1); ny <= Math.min(h - 1, y + 1); ny += 1)
        for (let nx = Math.max(0, x - 1); nx <= Math.min(w - 1, x + 1); nx += 1) {
          const next = ny * w + nx;
          if (seen[next] || !isInk(nx, ny)) continue;
          seen[next] = 1;
          stack.push(next);
        }
    }
    marks.push({
      left: left + x1,
      top: top + y1,
      right: left + x2 + 1,
      bottom: top + y2 + 1,
      area,
    });
  }
  return marks;
}

/** A line of text: the box around its marks, and these. */
export interface TextLine extends Box {
  readonly marks: readonly InkMark[];
}

const high = ({ top, bottom }: Box) => bottom - top;
const wide = ({ left, right }: Box) => right - left;

/**
 * The lines of text within a box, from top to bottom. Specks are dropped, and what clings to the
 * edge of the box and is thin: it is the table's own line.
 */
export function textLinesIn(ink: Ink, box: Box): TextLine[] {
  const clings = (mark: InkMark) =>
    ((mark.left <= box.left + 1 || mark.right >= box.right - 1) && wide(mark) < 0.06 * wide(box)) ||
    ((mark.top <= box.top + 1 || mark.bottom >= box.bottom - 1) && high(mark) < 0.15 * high(box));
  const marks = marksIn(ink, box).filter((mark) => !clings(mark));
  const tallest = Math.max(0, ...marks.map(high));
  const real = marks.filter((mark) => mark.area > 0.02 * tallest * tallest && mark.area > 4);
  const lines: InkMark[][] = [];
  let bottom = -Infinity;
  for (const mark of [...real].sort((a, b) => a.top - b.top)) {
    const line = lines.at(-1);
    if (line && mark.top < bottom) line.push(mark);
    else lines.push([mark]);
    bottom = Math.max(line && mark.top < bottom ? bottom : -Infinity, mark.bottom);
  }
  return lines.map((line) => ({
    ...around(line),
    marks: line.sort((a, b) => a.left - b.left),
  }));
}
