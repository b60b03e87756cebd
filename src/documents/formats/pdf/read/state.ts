import { identity, type Matrix } from './matrix';

/** What a font says of itself, as far as places of characters need it. */
export interface Font {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
}

/** The state in which a page's operators draw; saved and restored as a whole. */
export interface State {
  readonly matrix: Matrix;
  /** From 0, black, to 255, white. */
  readonly fill: number;
  readonly opacity: number;
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
  fill: 0,
  opacity: 1,
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
