import { raised } from '../../../raised';
import { glyphLines, touchingRuns } from './lines';
import type { Glyph, Marks } from './marks';

/** Of the height of the largest beside it: so far above or below their line a digit is moved from it. */
const moved = 0.2;
/** A smaller one than this share stands below the line of a number already where it lies lower by this. */
const smaller = 0.9;
const lower = 0.05;
/** Of its height a character reaches so far below the line on which it stands. */
const below = 0.15;

const isDigit = ({ text }: Glyph) => /^\p{Nd}$/u.test(text);
const lineOf = ({ bottom, size }: Glyph) => bottom - below * size;

/**
 * A page whose digits above or below the line of the characters that they touch are written with the
 * signs of Unicode that stand there: the mark of a note is no digit of the number before it.
 */
export function withRaisedDigits(marks: Marks): Marks {
  const signs = new Map<Glyph, string>();
  const seen = marks.glyphs.filter(({ unseen }) => unseen === null);
  for (const run of glyphLines(seen).flatMap(touchingRuns)) noteRaised(run, signs);
  if (signs.size === 0) return marks;
  const glyphs = marks.glyphs.map((glyph) => {
    const text = signs.get(glyph);
    return text === undefined ? glyph : { ...glyph, text };
  });
  return { ...marks, glyphs };
}

function noteRaised(run: readonly Glyph[], signs: Map<Glyph, string>): void {
  const digits = run.filter(isDigit);
  if (digits.length === 0 || run.length === 1) return;
  const full = Math.max(...run.map(({ size }) => size));
  const isFull = ({ size }: Glyph) => size >= smaller * full;
  const ofNumber = digits.filter(isFull);
  const lines = (ofNumber.length > 0 ? ofNumber : run.filter(isFull)).map(lineOf);
  const line = lines.sort((a, b) => a - b)[lines.length >> 1] ?? 0;
  for (const digit of digits) {
    const down = (lineOf(digit) - line) / full;
    const isLower = down > moved || (down > lower && ofNumber.length > 0 && !isFull(digit));
    const position = down < -moved ? 'superscript' : isLower ? 'subscript' : '';
    if (position !== '') signs.set(digit, raised(digit.text, position));
  }
}
