import {
  cellFinder,
  contains,
  middleOf,
  type Box,
  type Lattice,
  type LatticeCell,
  type RuledLine,
} from '../../../lattice';
import { unknownSign } from './codes';
import { glyphLines, touchingRuns } from './lines';
import type { Glyph, Marks, Unseen } from './marks';

/** A gap as wide as this, in heights of the letters, parts what is read as one. */
const widest = 1.5;
/** As shares of its height and of its width: no digit stands so near to the one before it. */
const nearest = 0.3;
const mostOver = 0.6;
/** A gap narrower than this parts digits of one number; those of two are further apart. */
const touching = 0.1;
/** As a share of its height from either edge: where a line through a letter strikes it out. */
const edge = 0.3;
/** How far a line may lie from the edge of a cell and be its own, in points. */
const reach = 3.2;

const isDigit = ({ text }: Glyph) => /\p{Nd}/u.test(text);
const isOfNumber = ({ text }: Glyph) => /[\p{Nd}.,]/u.test(text);

/**
 * A page without the figures that are seen on it and cannot be taken for what they say: struck out,
 * printed over each other or over the line between two cells, of signs that nobody names, or drawn
 * and not written. A figure is passed over whole, for what is left of it would be another one.
 */
export function withoutDisputed(marks: Marks, lattices: readonly Lattice[]): Marks {
  const strikes = strikesOf(marks.across, lattices);
  const cellOf = cellsOn(lattices);
  const why = new Map<Glyph, Unseen>();
  const lines = glyphLines(marks.glyphs.filter(({ unseen }) => unseen === null));
  for (const run of lines.flatMap(touchingRuns))
    if (run.some((glyph, i) => isAcross(run[i - 1], glyph, cellOf)))
      for (const glyph of run) why.set(glyph, 'across');
  for (const run of lines.flatMap(runsOf)) {
    const reason = disputeOf(run, strikes);
    if (reason) for (const glyph of run) why.set(glyph, reason);
  }
  const glyphs = marks.glyphs.map((glyph): Glyph => {
    const unseen = why.get(glyph) ?? glyph.unseen;
    return unseen === glyph.unseen ? glyph : { ...glyph, unseen };
  });
  return { ...marks, glyphs: [...glyphs, ...drawnFigures(marks, lattices)] };
}

/** Characters of a line that stand with no wide gap between them, from left to right. */
function runsOf(line: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  let end = -Infinity;
  for (const glyph of line) {
    if (glyph.left - end > widest * glyph.size) runs.push([]);
    runs.at(-1)?.push(glyph);
    end = Math.max(end, glyph.right);
  }
  return runs;
}

type CellOf = (box: Box) => LatticeCell | null;

/** In which cell of a ruled table something stands. */
function cellsOn(lattices: readonly Lattice[]): CellOf {
  const finders = lattices.map((lattice) => ({ lattice, cellAt: cellFinder(lattice) }));
  return (box) => {
    const [x, y] = middleOf(box);
    const own = finders.find(({ lattice }) => contains(lattice, x, y));
    return own?.cellAt(x, y) ?? null;
  };
}

function disputeOf(run: readonly Glyph[], strikes: readonly RuledLine[]): Unseen | null {
  const hasUnknown = run.some(({ text }) => text === unknownSign);
  if (hasUnknown && run.every((glyph) => !/\p{L}/u.test(glyph.text))) return 'unknown';
  const digits = run.filter(isDigit);
  if (digits.length === 0) return null;
  if (digits.some((digit) => isStruck(digit, strikes))) return 'struck';
  const sources = new Set(digits.map(({ note }) => note));
  return sources.size > 1 || run.some((glyph, i) => isOver(run[i - 1], glyph)) ? 'mixed' : null;
}

/** Whether the line between two cells goes through a number, which is too long for its own. */
function isAcross(last: Glyph | undefined, glyph: Glyph, cellOf: CellOf): boolean {
  if (!last || !isOfNumber(last) || !isOfNumber(glyph)) return false;
  return glyph.left - last.right < touching * glyph.size && cellOf(last) !== cellOf(glyph);
}

/** Whether a letter or digit stands where the one before it does; widths alone may be told wrongly. */
function isOver(last: Glyph | undefined, glyph: Glyph): boolean {
  if (!last || ![last, glyph].every(({ text }) => /[\p{L}\p{N}]/u.test(text))) return false;
  const narrower = Math.min(last.right - last.left, glyph.right - glyph.left);
  return glyph.left - last.left < Math.min(nearest * glyph.size, mostOver * narrower);
}

/** Lines across that are none of a table's own, from top to bottom. */
function strikesOf(across: readonly RuledLine[], lattices: readonly Lattice[]): RuledLine[] {
  const finders = lattices.map((lattice) => ({ lattice, cellAt: cellFinder(lattice) }));
  const isTables = ({ at, from, to }: RuledLine) =>
    finders.some(({ lattice, cellAt }) => {
      const x = (from + to) / 2;
      if (!contains(lattice, x, at)) return false;
      const cell = cellAt(x, at);
      return !cell || at - cell.top <= reach || cell.bottom - at <= reach;
    });
  return across.filter((rule) => !isTables(rule)).sort((a, b) => a.at - b.at);
}

function isStruck({ left, top, right, bottom }: Glyph, strikes: readonly RuledLine[]): boolean {
  const [x, inset] = [(left + right) / 2, edge * (bottom - top)];
  let [low, high] = [0, strikes.length];
  while (low < high) {
    const half = (low + high) >> 1;
    if ((strikes[half]?.at ?? 0) < top + inset) low = half + 1;
    else high = half;
  }
  for (let i = low; i < strikes.length; i += 1) {
    const strike = strikes[i];
    if (!strike || strike.at > bottom - inset) return false;
    if (strike.from <= x && x <= strike.to) return true;
  }
  return false;
}

/** What is drawn in cells where nothing is written: a figure may be a picture, or outlines. */
function drawnFigures({ glyphs, shapes }: Marks, lattices: readonly Lattice[]): Glyph[] {
  if (shapes.length === 0) return [];
  return lattices.flatMap((lattice) => {
    const cellAt = cellFinder(lattice);
    const cellOf = (box: Box) => {
      const [x, y] = middleOf(box);
      return contains(lattice, x, y) ? cellAt(x, y) : null;
    };
    const written = new Set(glyphs.map(cellOf));
    return shapes.flatMap((box): Glyph[] => {
      const cell = cellOf(box);
      if (!cell || written.has(cell)) return [];
      const isInside = contains(cell, box.left, box.top) && contains(cell, box.right, box.bottom);
      if (!isInside) return [];
      const size = box.bottom - box.top;
      return [{ ...box, text: unknownSign, size, turn: 0, note: null, unseen: 'drawn' }];
    });
  });
}
