import { homographyBetween, mapped, warped, type Corners, type Homography } from './homography';
import type { Raster } from './raster';

/** A table seen straight from above, with a margin of paper around it. */
export interface Flattened {
  readonly raster: Raster;
  /** From this plane into the picture. */
  readonly toPicture: Homography;
  readonly margin: number;
}

/** Pixels that a table is made wide, so that small pictures have room between their lines. */
const leastWide = 1500;
const mostWide = 2600;
const mostEnlarged = 2.5;

const length = ([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]) =>
  Math.hypot(x2 - x1, y2 - y1);

/** The picture turned, stretched and seen from above until the four corners make a rectangle. */
export function flattened(picture: Raster, corners: Corners): Flattened {
  const [a, b, c, d] = corners;
  const [wide, high] = [Math.max(length(a, b), length(d, c)), Math.max(length(a, d), length(b, c))];
  const scale = Math.min(mostWide / wide, Math.max(1, Math.min(mostEnlarged, leastWide / wide)));
  const [width, height] = [Math.round(wide * scale), Math.round(high * scale)];
  const margin = Math.round(width / 100);
  const plane: Corners = [
    [margin, margin],
    [margin + width, margin],
    [margin + width, margin + height],
    [margin, margin + height],
  ];
  const toPicture = homographyBetween(plane, corners);
  const raster = warped(picture, toPicture, width + 2 * margin, height + 2 * margin);
  return { raster, toPicture, margin };
}

/** The four corners of a box of the plane, in the picture. */
export function inPicture(
  { toPicture }: Flattened,
  box: { left: number; top: number; right: number; bottom: number },
): Corners {
  const { left, top, right, bottom } = box;
  return [
    mapped(toPicture, left, top),
    mapped(toPicture, right, top),
    mapped(toPicture, right, bottom),
    mapped(toPicture, left, bottom),
  ];
}
