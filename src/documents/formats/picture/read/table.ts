import type { CellValue, Merge } from '../../../../report';
import type { Box, Lattice, LatticeCell } from '../../../lattice';
import { between, type ReadingProgress } from '../../../progress';
import { figureInk, type FigureInk } from './figureCells';
import { fitsOf, type Fit } from './fit';
import type { Flattened } from './flattened';
import { inkOf } from './ink';
import { textLinesIn } from './marks';
import type { Raster } from './raster';
import type { Character, Cut, Recognise } from './recogniser';
import { textLikeness } from './similar';

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

/** Reads lines as a part of the work; how far it is, is told. */
type ReadLines = (lines: readonly Cut[]) => ReturnType<Recognise>;

/** Labels have to be as like the form's as this, all in all, for the table to be believed. */
const believed = 0.6;
/** A label as like the form's as this is the form's: what differs is the reading's fault. */
const same = 0.7;
/** A short one is so too where it is half like its own, and less like every other of the table. */
const half = 0.5;
/** Labels need only be told from each other: shown narrower they are read in less time. */
const narrowed = 0.7;
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
  const labels = await readLabels(raster, ink, labelCells(fits), inset, read(0, 0.5));
  const scored = fits.map((fit) => ({ fit, score: scoreOf(fit, labels) }));
  const [best] = scored.sort((a, b) => b.score - a.score);
  if (!best || best.score < believed) return null;
  const { fit } = best;
  const figures = fit.cells.flatMap(({ cell, form }) => (form.kind === 'figure' ? [cell] : []));
  const inks = figureInk(ink, figures, inset);
  const seen = await readFigures(raster, inks, read(0.5, 1));
  return written(lattice, fit, labels, inks, seen);
}

const labelCells = (fits: readonly Fit[]): LatticeCell[] => [
  ...new Set(
    fits.flatMap(({ cells }) =>
      cells.flatMap(({ cell, form }) => (form.kind === 'label' && form.text !== '' ? [cell] : [])),
    ),
  ),
];

async function readLabels(
  raster: Raster,
  ink: Raster,
  cells: readonly LatticeCell[],
  inset: number,
  read: ReadLines,
): Promise<ReadonlyMap<LatticeCell, string>> {
  const lines = cells.flatMap((cell) => {
    const box = {
      left: cell.left + inset,
      top: cell.top + inset,
      right: cell.right - inset,
      bottom: cell.bottom - inset,
    };
    return textLinesIn(ink, box).map((line) => ({
      cell,
      raster,
      box: padded(line, 0.15),
      stretch: narrowed,
    }));
  });
  const found = await read(lines);
  const texts = new Map<LatticeCell, string>();
  lines.forEach(({ cell }, i) => {
    texts.set(cell, (texts.get(cell) ?? '') + textOf(found[i] ?? []));
  });
  return texts;
}

const textOf = (characters: readonly Character[]) => characters.map(({ text }) => text).join('');

function padded({ left, top, right, bottom }: Box, share: number): Box {
  const pad = share * (bottom - top);
  return { left: left - pad, top: top - pad, right: right + pad, bottom: bottom + pad };
}

/** How like the form's the labels are, long ones counting more. */
function scoreOf({ cells }: Fit, labels: ReadonlyMap<LatticeCell, string>): number {
  let [sum, weight] = [0, 0];
  for (const { cell, form } of cells) {
    if (form.kind !== 'label' || form.text === '' || form.down !== cell.rows) continue;
    const own = Math.min(form.text.length, 12);
    sum += own * textLikeness(labels.get(cell) ?? '', form.text);
    weight += own;
  }
  return weight === 0 ? 0 : sum / weight;
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

/** Whether what was read of a label is the form's own, misread. */
function isTheForms(text: string, own: string, names: ReadonlySet<string>): boolean {
  const likeness = textLikeness(text, own);
  if (likeness >= same) return true;
  const others = [...names].filter((name) => name !== own);
  return likeness >= half && others.every((name) => textLikeness(text, name) < likeness);
}

/** The table in the form's own columns, so that its halves on two pages fit together. */
function written(
  lattice: Lattice,
  fit: Fit,
  labels: ReadonlyMap<LatticeCell, string>,
  inks: readonly FigureInk[],
  read: readonly (Seen | null)[],
): SeenTable {
  const cells = lattice.ys.slice(1).map(() => new Array<CellValue>(fit.table.width).fill(null));
  const merges: Merge[] = [];
  const seen = new Map<string, Seen>();
  const names = new Set(fit.cells.flatMap(({ form }) => (form.kind === 'label' ? form.text : [])));
  for (const { cell, form, column } of fit.cells) {
    const { row, rows } = cell;
    if (rows > 1 || form.across > 1) merges.push({ row, column, rows, columns: form.across });
    const line = cells[row];
    if (!line) continue;
    if (form.kind === 'label') {
      const text = labels.get(cell) ?? '';
      // What the end of the page cut is named on the page where it begins.
      const isRest = form.down !== rows && row === 0;
      if (!isRest) line[column] = isTheForms(text, form.text, names) ? form.text : text || null;
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
