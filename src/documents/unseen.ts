/** What tells whether letters can be seen. */
export interface Lettering {
  /** White letters, which nobody sees unless something coloured lies behind them. */
  readonly white?: boolean;
  /** Something coloured lies behind them. */
  readonly backed?: boolean;
  /** Of the letters, and of what lies behind them; any name that tells colours from one another. */
  readonly colour?: string;
  readonly behind?: string;
}

/**
 * White letters on nothing, or letters in the colour of what lies behind them: as good as hidden. Of
 * words they may be a heading's, on a picture.
 */
export const isUnseen = (
  { white = false, backed = false, colour, behind }: Lettering,
  text: string,
): boolean =>
  ((white && !backed) || (colour !== undefined && colour === behind)) && isFigures(text);

/** Nothing but figures: what is said of how they look is said of all of them. */
export const isFigures = (text: string): boolean => /^[\s\d.,]*$/.test(text);

/** From here on, of 255, red, green and blue together are a white that hardly anybody tells from paper. */
const lightest = 0xf0;

/** Whether letters of a colour are as good as white. @param channels red, green and blue, to 255 */
export const areWhite = (channels: readonly number[]): boolean =>
  channels.length === 3 && channels.every((one) => one >= lightest);

/** The same of a colour as three or six digits: `FFF`, `FEFEFE`. */
export function isWhiteHex(hex: string): boolean {
  const channels = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  const bytes = channels.matchAll(/[0-9a-f]{2}/gi);
  return areWhite(Array.from(bytes, ([one]) => Number.parseInt(one, 16)));
}
