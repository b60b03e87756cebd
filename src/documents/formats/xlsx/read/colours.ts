import type { Attributes } from '../../../markup';
import { isWhiteHex } from '../../../unseen';
import { paper } from '../../../workbooks';

/** Numbers of Excel's palette, and of a workbook's theme, that stand for white: paper, as it were. */
const whiteInPalette = new Set(['1', '9', '65']);
const whiteInTheme = '0';

/** A colour by which it can be told from others; '' where none is said, which is black for letters. */
export function colourOf({ rgb, indexed, theme, tint = '0' }: Attributes): string {
  if (rgb !== undefined) return isWhiteHex(rgb.slice(-6)) ? paper : rgb.slice(-6).toUpperCase();
  if (theme === whiteInTheme && Number(tint) === 0) return paper;
  if (theme !== undefined) return `theme ${theme} ${tint}`;
  if (indexed === undefined) return '';
  return whiteInPalette.has(indexed) ? paper : `palette ${indexed}`;
}
