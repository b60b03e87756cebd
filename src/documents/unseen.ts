/** What tells whether letters can be seen. */
export interface Lettering {
  /** White letters, which nobody sees unless something coloured lies behind them. */
  readonly white?: boolean;
  /** Something coloured lies behind them. */
  readonly backed?: boolean;
}

/** White letters on nothing: as good as hidden. Of words they may be a heading's, on a picture. */
export const isUnseen = ({ white, backed }: Lettering, text: string): boolean =>
  white === true && backed !== true && isFigures(text);

/** Nothing but figures: what is said of how they look is said of all of them. */
export const isFigures = (text: string): boolean => /^[\s\d.,]*$/.test(text);
