import { around, type Box, type RuledLine } from '../../../lattice';
import { mappedPoint, type Matrix } from './matrix';

/** Wider than this, in points, is no line but a surface. */
const thickest = 2.5;
const shortest = 3;

type Point = readonly [number, number];

/** How many numbers each of the path's operators takes. */
export interface PathOperators {
  readonly moveTo: number;
  readonly lineTo: number;
  readonly curveTo: number;
  readonly curveTo2: number;
  readonly curveTo3: number;
  readonly closePath: number;
  readonly rectangle: number;
}

/** The pieces of a path in page points; a curve goes straight to its end. */
export function piecesOfPath(
  operators: readonly number[],
  numbers: ArrayLike<number>,
  names: PathOperators,
  matrix: Matrix,
): Point[][] {
  const pieces: Point[][] = [];
  let at = 0;
  const next = (skip = 0): Point => {
    at += skip;
    const point = mappedPoint(matrix, numbers[at] ?? 0, numbers[at + 1] ?? 0);
    at += 2;
    return point;
  };
  for (const operator of operators) {
    if (operator === names.rectangle) {
      const [x = 0, y = 0, w = 0, h = 0] = [0, 1, 2, 3].map((i) => numbers[at + i]);
      at += 4;
      const corners = cornersOf(matrix, x, y, x + w, y + h);
      pieces.push([...corners, ...corners.slice(0, 1)]);
    } else if (operator === names.moveTo) pieces.push([next()]);
    else if (operator === names.lineTo) pieces.at(-1)?.push(next());
    else if (operator === names.curveTo) pieces.at(-1)?.push(next(4));
    else if (operator === names.curveTo2 || operator === names.curveTo3)
      pieces.at(-1)?.push(next(2));
    else if (operator === names.closePath) {
      const piece = pieces.at(-1);
      if (piece?.[0]) piece.push(piece[0]);
    }
  }
  return pieces;
}

/** The corners of a rectangle in page points, one after the other. */
export const cornersOf = (matrix: Matrix, x1: number, y1: number, x2: number, y2: number) => [
  mappedPoint(matrix, x1, y1),
  mappedPoint(matrix, x2, y1),
  mappedPoint(matrix, x2, y2),
  mappedPoint(matrix, x1, y2),
];

/** What of a box is within another; all of it where there is none. */
export const within = (box: Box, other: Box | null): Box =>
  other === null
    ? box
    : {
        left: Math.max(box.left, other.left),
        top: Math.max(box.top, other.top),
        right: Math.min(box.right, other.right),
        bottom: Math.min(box.bottom, other.bottom),
      };

export const boxOf = (points: readonly Point[]): Box =>
  around(points.map(([x, y]) => ({ left: x, top: y, right: x, bottom: y })));

/** Whether a path goes along the edges of its box and nowhere else. */
export function isRectangle(points: readonly Point[]): boolean {
  const { left, top, right, bottom } = boxOf(points);
  const isNear = (a: number, b: number) => Math.abs(a - b) < 0.5;
  return points.every(
    ([x, y]) => (isNear(x, left) || isNear(x, right)) && (isNear(y, top) || isNear(y, bottom)),
  );
}

/** Lines along the axes, as they come. */
export class RuleList {
  readonly across: RuledLine[] = [];
  readonly down: RuledLine[] = [];

  /** A surface so thin that it is a line. */
  thin({ left, top, right, bottom }: Box): boolean {
    const [width, height] = [right - left, bottom - top];
    if (height <= thickest && width >= shortest && width > height)
      this.across.push({ at: (top + bottom) / 2, from: left, to: right });
    else if (width <= thickest && height >= shortest)
      this.down.push({ at: (left + right) / 2, from: top, to: bottom });
    else return false;
    return true;
  }

  /** Every straight piece of a path that is drawn as a line. */
  stroke(points: readonly Point[]): void {
    points.slice(1).forEach((end, i) => {
      const start = points[i];
      if (start) this.thin(boxOf([start, end]));
    });
  }

  /** The four edges of a rectangle. */
  frame({ left, top, right, bottom }: Box): void {
    for (const at of [top, bottom]) this.across.push({ at, from: left, to: right });
    for (const at of [left, right]) this.down.push({ at, from: top, to: bottom });
  }
}

/** Whether one rectangle lies within the other a line's width from its edges: a frame. */
export function isFrame(outer: Box, inner: Box): boolean {
  const margins = [
    inner.left - outer.left,
    inner.top - outer.top,
    outer.right - inner.right,
    outer.bottom - inner.bottom,
  ];
  return margins.every((margin) => margin >= 0 && margin <= thickest);
}
