import type { Box, RuledLine } from '../../../lattice';

/**
 * Why a character of a page is not seen: the text layer under a scan is written without colour
 * (`layer`), white on white (`white`), beside the page (`outside`), or covered by what was drawn
 * later (`covered`).
 */
export type Unseen = 'layer' | 'white' | 'outside' | 'covered';

/** A character where it stands on a page; y goes down, in points. */
export interface Glyph extends Box {
  readonly text: string;
  /** The height of its font. */
  readonly size: number;
  /** Its direction in quarter turns clockwise; null where it stands aslant. */
  readonly turn: number | null;
  readonly unseen: Unseen | null;
}

/** What is drawn on one page. */
export interface Marks {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly across: readonly RuledLine[];
  readonly down: readonly RuledLine[];
  readonly pictures: readonly Box[];
}
