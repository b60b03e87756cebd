import type { Visibility } from './seen';

/** Letters and what lies behind them. */
export interface CellInk {
  readonly struck: boolean;
  /** So small that nobody sees them. */
  readonly speck: boolean;
  /** Any name that tells colours from one another; '' where none is said. */
  readonly colour: string;
  readonly behind: string;
}

/** The colour of paper: white. */
export const paper = 'FFFFFF';
/** What lies behind cells that are filled with more than one colour. */
export const pattern = 'pattern';
/** Points: smaller letters are specks. */
export const smallestLetters = 2;

export const plainInk: CellInk = { struck: false, speck: false, colour: '', behind: paper };

export function visibilityOf({ struck, speck, colour, behind }: CellInk): Visibility {
  return {
    struck,
    unseen: speck || (colour !== '' && colour === behind),
    backed: behind !== paper,
  };
}
