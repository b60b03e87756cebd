/** A rectangle on a page or in a picture, y going down: points of a PDF, or pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far down the middle of a box lies. */
export const midlineOf = ({ top, bottom }: Pick<Box, 'top' | 'bottom'>): number =>
  (top + bottom) / 2;

/** The point in the middle of a box. */
export const middleOf = (box: Box): readonly [x: number, y: number] => [
  (box.left + box.right) / 2,
  midlineOf(box),
];

/** The smallest box around all of these; of none, an empty one at the origin. */
export function around(boxes: readonly Box[]): Box {
  const [first] = boxes;
  if (!first) return { left: 0, top: 0, right: 0, bottom: 0 };
  let { left, top, right, bottom } = first;
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}

export const contains = ({ left, top, right, bottom }: Box, x: number, y: number) =>
  x >= left && x <= right && y >= top && y <= bottom;
