import { around, midlineOf, type Box } from '../../../lattice';
import type { Glyph } from './marks';

/** Characters of one line with no wide gap between them. */
export interface TextRun extends Box {
  readonly text: string;
  /** The height of its largest character. */
  readonly size: number;
}

/** A gap wider than this share of the height is a space. */
const space = 0.45;

/** Characters put into lines, from top to bottom, each from left to right. */
export function glyphLines(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: Glyph[][] = [];
  let heart = -Infinity;
  for (const glyph of [...glyphs].sort((a, b) => midlineOf(a) - midlineOf(b))) {
    const line = lines.at(-1);
    if (line && midlineOf(glyph) - heart < glyph.size * 0.5) line.push(glyph);
    else {
      lines.push([glyph]);
      heart = midlineOf(glyph);
    }
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left));
}

/** Characters of a line between which there is no space. */
export function touchingRuns(line: readonly Glyph[]): Glyph[][] {
  return partedAt(line, space);
}

/** @param widest the gap, as a share of the height, that still holds a run together */
export function textRuns(line: readonly Glyph[], widest: number): TextRun[] {
  return partedAt(line, widest).map(runOf);
}

function partedAt(line: readonly Glyph[], widest: number): Glyph[][] {
  const runs: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of line) {
    if (!last || glyph.left - last.right > widest * Math.max(last.size, glyph.size)) runs.push([]);
    runs.at(-1)?.push(glyph);
    last = glyph;
  }
  return runs;
}

function runOf(glyphs: readonly Glyph[]): TextRun {
  let text = '';
  glyphs.forEach((glyph, i) => {
    const last = glyphs[i - 1];
    const gap = last ? glyph.left - last.right : 0;
    text += gap > space * glyph.size ? ` ${glyph.text}` : glyph.text;
  });
  return { ...around(glyphs), text, size: Math.max(...glyphs.map(({ size }) => size)) };
}

/** The text of a cell, line by line. */
export function glyphText(glyphs: readonly Glyph[]): string {
  return glyphLines(glyphs)
    .map((line) =>
      textRuns(line, Infinity)
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n');
}
