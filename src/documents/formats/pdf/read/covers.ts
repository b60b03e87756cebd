import { contains, type Box } from '../../../lattice';
import type { Colour } from './state';

/** A surface painted over what was there before; `order` counts all that is painted. */
interface Cover extends Box {
  readonly order: number;
  readonly colour: Colour;
}

/** More surfaces than this are a drawing, not a page of text: the first ones are kept. */
const most = 4000;
/** Colours that differ by no more, as the eye weighs their lights, are one. */
const alike = 13;
const weights = [0.299, 0.587, 0.114] as const;

const paper: Colour = [255, 255, 255];

const isAlike = (a: Colour, b: Colour) =>
  a !== null &&
  b !== null &&
  weights.reduce((sum, weight, i) => sum + weight * Math.abs((a[i] ?? 0) - (b[i] ?? 0)), 0) <=
    alike;

/** The surfaces of a page, by which is told whether a text on them is seen. */
export class Covers {
  private readonly covers: Cover[] = [];

  add(box: Box, order: number, colour: Colour): void {
    if (this.covers.length < most) this.covers.push({ ...box, order, colour });
  }

  /** Whether something painted after `order` hides the point. */
  hides(x: number, y: number, order: number): boolean {
    return this.covers.some((cover) => cover.order > order && contains(cover, x, y));
  }

  /** Whether a text of this colour cannot be seen on what lies under it. */
  swallows(x: number, y: number, order: number, colour: Colour): boolean {
    const under = this.covers.filter((cover) => cover.order < order && contains(cover, x, y));
    const ground = under.at(-1);
    return isAlike(colour, ground ? ground.colour : paper);
  }
}
