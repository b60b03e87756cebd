import type { CellValue, Merge } from '../../../../report';
import type { Box, Lattice } from '../../../lattice';
import { between, type ReadingProgress } from '../../../progress';
import { figureInk, type FigureInk } from './figureCells';
import { fitsOf, type Fit } from './fit';
import type { Flattened } from './flattened';
import { inkOf } from './ink';
import { labelOf, likenessOf, readLabels, type Labels } from './labels';
import { padded, textOf, type ReadLines } from './lines';
import type { Raster } from './raster';
import type { Character, Cut, Recognise } from './recogniser';

/** A figure as it was seen: what it reads as, how surely, what else it may be, and its picture. */
export interface Seen {
  readonly text: string;
  readonly sure: boolean;
  readonly guesses: readonly string[];
  readonly piece: Raster;
}

/** A table that was read: its cells, and by `row column` how its figures were seen. */
export interface SeenTable {
  readonly cells: readonly (readonly CellValue[])[];
  readonly merges: readonly Merge[];
  readonly seen: ReadonlyMap<string, Seen>;
}

/** Labels have to be as like the form's as this, all in all, for the table to be believed. */
const believed = 0.6;
/** How likely the least likely of the characters must be held for a figure to be sure. */
const certain = 0.9;

/** Reads a table in which every line stands straight; null where it is none of the form's. */
export async function readTable(
  { raster }: Flattened,
  lattice: Lattice,
  recognise: Recognise,
  progress: ReadingProgress,
): Promise<SeenTable | null> {
  const fits = fitsOf(lattice);
  if (fits.length === 0) return null;
  const ink = inkOf(raster, 0.2, Math.round(raster.width / 50));
  const inset = Math.max(3, Math.round(raster.width / 400));
  const read = (from: number, to: number) => (lines: readonly Cut[]) =>
    recognise(lines, between(progress, from, to));
  const labels = await readLabels(raster, ink, fits, inset, read(0, 0.5));
  const scored = fits.map((fit) => ({ fit, score: likenessOf(fit, labels) }));
  const [best] = scored.sort((a, b) => b.score - a.score);
  if (!best || best.score < believed) return null;
  const { fit } = best;
  const figures = fit.cells.flatMap(({ cell, form }) => (form.kind === 'figure' ? [cell] : []));
  const inks = figureInk(ink, figures, inset);
  const seen = await readFigures(raster, inks, read(0.5, 1));
  return written(lattice, fit, labels, inks, seen);
}

/** Each figure is read twice, from two cuts; what is read otherwise the second time is not sure. */
async function readFigures(
  raster: Raster,
  inks: readonly FigureInk[],
  read: ReadLines,
): Promise<readonly (Seen | null)[]> {
  const cuts = inks.flatMap((one, i) =>
    one.line
      ? [
          { i, raster, box: padded(one.line, 0.15), stretch: 1, figure: true },
          { i, raster, box: padded(one.line, 0.35), stretch: 1.25, figure: true },
        ]
      : [],
  );
  const found = await read(cuts);
  return inks.map((one, i) => {
    if (!one.line) return null;
    const [first = [], second = []] = found.filter((_, k) => cuts[k]?.i === i);
    return seenIn(raster, one, first, second);
  });
}

function seenIn(
  raster: Raster,
  { kind, digits, cell }: FigureInk,
  first: readonly Character[],
  second: readonly Character[],
): Seen {
  const text = textOf(first);
  const isNumber = /^\d+(?:\.\d+)?$/.test(text);
  const likely = Math.min(...[...first, ...second].map((one) => one.likely));
  const sure =
    kind === 'line' &&
    isNumber &&
    text === textOf(second) &&
    likely >= certain &&
    digits === text.replace('.', '').length;
  return {
    text,
    sure,
    guesses: [...new Set([text, textOf(second), ...guessesOf(first), ...guessesOf(second)])],
    piece: cutOut(raster, cell),
  };
}

/** The text with one of its characters exchanged for what it may be as well. */
function guessesOf(characters: readonly Character[]): string[] {
  return characters
    .flatMap(({ others }, i) =>
      others.map(({ text, likely }) => ({
        likely,
        text: characters.map((one, k) => (k === i ? text : one.text)).join(''),
      })),
    )
    .sort((a, b) => b.likely - a.likely)
    .slice(0, 3)
    .map(({ text }) => text);
}

function cutOut({ width, data }: Raster, { left, top, right, bottom }: Box): Raster {
  const [x, y] = [Math.round(left), Math.round(top)];
  const [w, h] = [Math.round(right) - x, Math.round(bottom) - y];
  const piece = new Uint8Array(w * h);
  for (let row = 0; row < h; row += 1)
    piece.set(data.subarray((y + row) * width + x, (y + row) * width + x + w), row * w);
  return { width: w, height: h, data: piece };
}

/** The table in the form's own columns, so that its halves on two pages fit together. */
function written(
  lattice: Lattice,
  fit: Fit,
  labels: Labels,
  inks: readonly FigureInk[],
  read: readonly (Seen | null)[],
): SeenTable {
  const cells = lattice.ys.slice(1).map(() => new Array<CellValue>(fit.table.width).fill(null));
  const merges: Merge[] = [];
  const seen = new Map<string, Seen>();
  for (const fitted of fit.cells) {
    const { cell, form, column } = fitted;
    const { row, rows } = cell;
    if (rows > 1 || form.across > 1) merges.push({ row, column, rows, columns: form.across });
    const line = cells[row];
    if (!line) continue;
    if (form.kind === 'label') {
      // What the end of the page cut is named on the page where it begins.
      const isRest = form.down !== rows && row === 0;
      if (!isRest) line[column] = labelOf(fitted, fit, labels);
      continue;
    }
    const at = inks.findIndex((ink) => ink.cell === cell);
    const one = read[at];
    if (one) seen.set(`${row} ${column}`, one);
    // A number of no meaning keeps the place of what was not made out; how it was seen is what counts.
    const isNumber = one && /^\d+(?:\.\d+)?$/.test(one.text);
    line[column] = one ? (isNumber ? one.text : '0') : inks[at]?.kind === 'dash' ? '—' : null;
  }
  return { cells, merges, seen };
}
