import { lightAt } from './homography';
import type { InkMark } from './marks';
import type { Raster } from './raster';

/** A mark, and the digit that it was read as. */
export interface ReadDigit {
  readonly mark: InkMark;
  readonly digit: string;
  readonly sure: boolean;
}

/** Marks are compared in a frame of so many pixels. */
const [wide, high] = [14, 18];
/** So many other marks that were surely read as a digit show its face. */
const fewest = 4;
/** A mark is of a face that it is so like, 1 being the same, and so much less like any other. */
const alike = 0.93;
const apart = 0.03;

/** Looks of one digit, added up. */
interface Face {
  readonly sum: Float64Array;
  count: number;
}

/**
 * The marks that look as the others of their table do that were read as the same digit. One table is
 * printed in one face, so that what stands there otherwise than it was read looks unlike these. This
 * knows nothing of how the model reads, and so is a witness of its own.
 */
export function likeTheirFaces(raster: Raster, digits: readonly ReadDigit[]): ReadonlySet<InkMark> {
  const looks = digits.map(({ mark }) => lookOf(raster, mark));
  const faces = new Map<string, Face>();
  digits.forEach(({ digit, sure }, i) => {
    if (!sure) return;
    const face = faces.get(digit) ?? { sum: new Float64Array(wide * high), count: 0 };
    looks[i]?.forEach((light, k) => (face.sum[k] = (face.sum[k] ?? 0) + light));
    face.count += 1;
    faces.set(digit, face);
  });
  const marks = digits.filter(({ digit, sure }, i) => {
    const look = looks[i];
    const face = faces.get(digit);
    if (!look || !face || face.count - Number(sure) < fewest) return false;
    // A mark is no witness for itself.
    const others = sure ? face.sum.map((light, k) => light - (look[k] ?? 0)) : face.sum;
    const likeness = likenessOf(look, others);
    const rivals = Array.from(faces, ([name, { sum }]) =>
      name === digit ? -1 : likenessOf(look, sum),
    );
    return likeness >= alike && likeness >= Math.max(...rivals) + apart;
  });
  return new Set(marks.map(({ mark }) => mark));
}

/** How a mark looks at one size: its mean is 0, its length 1. */
function lookOf(raster: Raster, { left, top, right, bottom }: InkMark): Float64Array {
  const scale = (bottom - top) / high;
  const middle = (left + right) / 2;
  const look = Float64Array.from({ length: wide * high }, (_, i) => {
    const x = middle + ((i % wide) + 0.5 - wide / 2) * scale;
    const y = top + (Math.floor(i / wide) + 0.5) * scale;
    return x < left - scale || x > right + scale ? 255 : lightAt(raster, x - 0.5, y - 0.5);
  });
  const mean = look.reduce((sum, light) => sum + light, 0) / look.length;
  const level = look.map((light) => light - mean);
  const length = Math.hypot(...level) || 1;
  return level.map((light) => light / length);
}

function likenessOf(look: Float64Array, face: Float64Array): number {
  const length = Math.hypot(...face) || 1;
  return look.reduce((sum, light, k) => sum + light * (face[k] ?? 0), 0) / length;
}
