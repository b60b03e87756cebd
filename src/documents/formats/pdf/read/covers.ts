import { contains, type Box } from '../../../lattice';

/** A surface painted over what was there before; `order` counts all that is painted. */
interface Cover extends Box {
  readonly order: number;
  /** From 0, black, to 255; null for a picture, of which it is not known. */
  readonly light: number | null;
}

/** More surfaces than this are a drawing, not a page of text: the first ones are kept. */
const most = 4000;
/** Lighter than this is white to the eye. */
const white = 242;

/** The surfaces of a page, by which is told whether a text on them is seen. */
export class Covers {
  private readonly covers: Cover[] = [];

  add(box: Box, order: number, light: number | null): void {
    if (this.covers.length < most) this.covers.push({ ...box, order, light });
  }

  /** Whether something painted after `order` hides the point. */
  hides(x: number, y: number, order: number): boolean {
    return this.covers.some((cover) => cover.order > order && contains(cover, x, y));
  }

  /** Whether a text so light cannot be seen on what lies under it. */
  swallows(x: number, y: number, order: number, light: number): boolean {
    if (light < white) return false;
    const under = this.covers.filter((cover) => cover.order < order && contains(cover, x, y));
    const ground = under.at(-1);
    return ground === undefined || (ground.light !== null && ground.light >= white);
  }
}
