import type { Box, RuledLine } from '../../../lattice';

/**
 * Why a character of a page is not taken. It is not seen: the text layer under a scan is written
 * without colour (`layer`), in a layer that is switched off (`off`), white on white (`white`), beside
 * the page or what of it is shown (`outside`), or covered by what was drawn later (`covered`). Or it
 * is seen and does not count: somebody struck it out (`struck`), it does not stand upright (`turned`),
 * a field of a form keeps another value than it shows (`doubtful`), it stands over or within another
 * text (`mixed`) or over the line between two cells (`across`), the file does not say what sign it is
 * (`unknown`), or it is no sign (`drawn`).
 */
export type Unseen =
  | 'layer'
  | 'off'
  | 'white'
  | 'outside'
  | 'covered'
  | 'struck'
  | 'turned'
  | 'doubtful'
  | 'mixed'
  | 'across'
  | 'unknown'
  | 'drawn';

/** A character where it stands on a page; y goes down, in points. */
export interface Glyph extends Box {
  readonly text: string;
  /** The height of its font. */
  readonly size: number;
  /** Its direction in quarter turns clockwise; null where it stands aslant. */
  readonly turn: number | null;
  /** The remark or field on the page in which it stands; null: in the page itself. */
  readonly note: string | null;
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
  /** Small pictures and outlines, which may be what a figure is drawn with. */
  readonly shapes: readonly Box[];
}
