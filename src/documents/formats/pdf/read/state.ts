import type { Box } from '../../../lattice';
import { identity, type Matrix } from './matrix';

/** Red, green and blue, 0 to 255; null where it is not one colour, or not known which. */
export type Colour = readonly [number, number, number] | null;

/** What a font says of itself, as far as places of characters need it. */
export interface Font {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
  readonly composite?: boolean;
  readonly isSymbolicFont?: boolean;
  readonly differences?: readonly unknown[];
  readonly defaultEncoding?: readonly string[];
  /** What its codes stand for, as far as the file says so. */
  readonly toUnicode?: object;
}

/** The state in which a page's operators draw; saved and restored as a whole. */
export interface State {
  readonly matrix: Matrix;
  /** What is outside is not painted; null: everything is. */
  readonly clip: Box | null;
  readonly fill: Colour;
  readonly stroke: Colour;
  readonly opacity: number;
  /** What is painted mixes with what is under it, as a marker does. */
  readonly blends: boolean;
  readonly font: Font | null;
  readonly size: number;
  readonly spacing: number;
  readonly wordSpacing: number;
  /** Width of characters, 1 where they are as wide as they were made. */
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
}

export const stateAt = (matrix: Matrix): State => ({
  matrix,
  clip: null,
  fill: [0, 0, 0],
  stroke: [0, 0, 0],
  opacity: 1,
  blends: false,
  font: null,
  size: 0,
  spacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
});

/** Where the next character goes, and where its line began. */
export interface Pen {
  readonly text: Matrix;
  readonly line: Matrix;
}

export const penAtOrigin: Pen = { text: identity, line: identity };
