import { identity, listFrom, matrixFrom, type Matrix } from './matrix';

/** A picture that an operator paints: its place, as a map of the unit square, and what it is. */
export interface PaintedPicture {
  readonly place: Matrix;
  /** A name, the picture itself, or null for a mask, through which the page is seen. */
  readonly picture: unknown;
}

type Painted = (args: readonly unknown[]) => readonly PaintedPicture[];

/** Places that come as pairs of numbers. */
const repeated = (picture: unknown, matrix: readonly unknown[], positions: unknown) => {
  const numbers = listFrom(positions);
  return Array.from({ length: numbers.length >> 1 }, (_, i): PaintedPicture => ({
    place: matrixFrom([...matrix, numbers[2 * i], numbers[2 * i + 1]]),
    picture,
  }));
};

/** Pictures that bring their places along. */
const grouped = (picture: unknown, places: unknown) =>
  listFrom(places).map((one): PaintedPicture => {
    const hasPlace = typeof one === 'object' && one !== null && 'transform' in one;
    return { place: hasPlace ? matrixFrom(one.transform) : identity, picture };
  });

/** The operators that paint pictures, by name; the library puts like ones together. */
export const pictureOperators: Readonly<Record<string, Painted>> = {
  paintImageXObject: ([name]) => [{ place: identity, picture: name }],
  paintInlineImageXObject: ([picture]) => [{ place: identity, picture }],
  paintImageMaskXObject: () => [{ place: identity, picture: null }],
  paintImageXObjectRepeat: ([name, a, d, positions]) => repeated(name, [a, 0, 0, d], positions),
  paintInlineImageXObjectGroup: ([picture, places]) => grouped(picture, places),
  paintImageMaskXObjectGroup: ([places]) => grouped(null, places),
  paintImageMaskXObjectRepeat: ([, a, b, c, d, positions]) =>
    repeated(null, [a, b, c, d], positions),
};
