import type { CellValue, Merge } from '../../../../report';
import type { Lattice } from '../../../lattice';
import { between, type ReadingProgress } from '../../../progress';
import { figureInk, type FigureInk } from './figureCells';
import { readFigures, type Seen } from './figures';
import { fitsOf } from './fit';
import type { Flattened } from './flattened';
import { inkOf } from './ink';
import { labelOf, type NamedTable } from './labels';
import { readLabels } from './readLabels';
import type { Cut, Recognise } from './recogniser';

/** A table that was read: its cells, and by `row column` how its figures were seen. */
export interface SeenTable {
  readonly cells: readonly (readonly CellValue[])[];
  readonly merges: readonly Merge[];
  readonly seen: ReadonlyMap<string, Seen>;
}

/** Labels have to be as like the form's as this, all in all, for the table to be believed. */
const believed = 0.6;
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
  const named = await readLabels({ raster, ink, inset }, fits, [read(0, 0.35), read(0.35, 0.4)]);
  if (!named || named.likeness < believed) return null;
  const figures = named.fit.cells.flatMap(({ cell, form }) =>
    form.kind === 'figure' ? [cell] : [],
  );
  const inks = figureInk(ink, figures, inset);
  const seen = await readFigures(raster, inks, [read(0.4, 0.8), read(0.8, 1)]);
  return written(lattice, named, inks, seen);
}

/** The table in the form's own columns, so that its halves on two pages fit together. */
function written(
  lattice: Lattice,
  named: NamedTable,
  inks: readonly FigureInk[],
  read: readonly (Seen | null)[],
): SeenTable {
  const { fit } = named;
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
      if (!isRest) line[column] = labelOf(fitted, named);
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
