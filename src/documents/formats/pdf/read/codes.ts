import type { Font } from './state';

/** A character as the library hands it over; numbers between them move the pen. */
export interface ShownGlyph {
  readonly unicode?: string;
  readonly originalCharCode?: number;
  readonly width?: number;
  /** Whether its code is 32, which widens it as a space; it may stand for any other character. */
  readonly isSpace?: boolean;
  readonly vmetric?: readonly number[];
}

/** Stands for a character of which nobody says what it is. */
export const unknownSign = '\ufffd';

/** What a character of a font stands for: only what the file itself says, for the rest is guessed. */
export function namedSign(glyph: ShownGlyph, font: Font | null): string {
  const { unicode = '', originalCharCode: code = -1, width = 0 } = glyph;
  if (unicode.trim() === '' && (unicode !== '' || width === 0)) return '';
  const isControl = unicode === '' || unicode.charCodeAt(0) < 32;
  if (isControl || !isTold(code, font)) return unknownSign;
  // A hyphen for the end of a line is drawn as any other, and may be a minus.
  return unicode.replaceAll('\u00ad', '-');
}

/** Whether the file tells what a code stands for, by a map, a named encoding or a known font. */
function isTold(code: number, font: Font | null): boolean {
  const map = font?.toUnicode;
  if (!font || !map) return true;
  // Without a map of its own, the library takes each code for the character of that number.
  if ('firstChar' in map) return false;
  const signs: readonly unknown[] = '_map' in map && Array.isArray(map._map) ? map._map : [];
  return signs[code] !== undefined && !isGuessed(font, signs);
}

const capitals = Array.from({ length: 26 }, (_, i) => 65 + i);

/**
 * Whether the codes of a font with an order of its own were taken for letters as old Macs had them,
 * as the library does where neither a map nor names of signs are there.
 */
function isGuessed(font: Font, signs: readonly unknown[]): boolean {
  const { composite = false, isSymbolicFont = false, differences = [], defaultEncoding } = font;
  if (composite || !isSymbolicFont || differences.length > 0) return false;
  const isOld = defaultEncoding?.[128] === 'Adieresis';
  return isOld && capitals.every((code) => signs[code] === String.fromCharCode(code));
}
