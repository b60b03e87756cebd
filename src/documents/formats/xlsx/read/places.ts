import type { CellValue, Grid } from '../../../../report';
import { Allowance } from '../../../allowance';
import { readSheet, type ReadSheet, type RichText } from '../../../workbooks';
import type { SheetPart, WorkbookParts } from './book';
import { gapsIn, withFigures, type Gap } from './gaps';
import { seenSheet } from './seenSheet';

/** A cell of a grid, counted from 0 in it. */
interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Where what stands in the XML of a sheet comes out in its grid. */
export interface Places {
  readonly gaps: readonly Gap[];
  /** In the order of the gaps, the cell that shows the figure. */
  readonly figures: readonly Spot[];
  /** Cells that show a shared text, with its number. */
  readonly texts: readonly (Spot & { readonly text: number })[];
}

/** Shared texts of a workbook whose sheets are remembered. */
export const mostTexts = 1000;

/** Figures and texts that no sheet has: each tells where it came from. */
const [firstFigure, firstText] = [1e9, 2e9];
const strange: readonly RichText[] = Array.from({ length: mostTexts }, (_, i) => ({
  ...{ text: String(firstText + i), struck: '', unseen: '' },
}));
const strangeFigures = (gaps: readonly Gap[]) => gaps.map((_, i) => firstFigure + i);

/**
 * Where the figures and the texts of a sheet come out, found by trial: the sheet is read with others
 * in their places. Only what comes out in one cell, as it is, is a figure; what is a day, struck out,
 * covered or the number of a text, is none, and so belongs to what may not differ.
 * @param part the sheet, its XML made lean
 * @param read what is read of the sheet itself
 * @returns null where anything else of what is read hangs on them
 */
export function placesIn(part: SheetPart, book: WorkbookParts, read: ReadSheet): Places | null {
  const tried = (gaps: readonly Gap[]) => {
    const xml = withFigures(part.xml, gaps, strangeFigures(gaps));
    return readSheet(seenSheet({ ...part, xml }, { ...book, strings: strange }), new Allowance());
  };
  // What is calculated, or shown as another number, hangs on figures in ways of its own.
  if (seenSheet(part, book).calculate || read.formatted.length > 0) return null;
  const all = gapsIn(part.xml);
  const shown = spotsIn(tried(all).grid);
  const gaps = all.filter((_, i) => shown.get(firstFigure + i)?.length === 1);
  const trial = tried(gaps);
  const spots = spotsIn(trial.grid);
  const places: Places = {
    gaps,
    figures: gaps.flatMap((_, i) => spots.get(firstFigure + i) ?? []),
    texts: strange.flatMap(({ text: shownAs }, text) =>
      (spots.get(shownAs) ?? []).map((spot) => ({ ...spot, text })),
    ),
  };
  const expected = readWith(read, places, strangeFigures(gaps), strange);
  return expected && JSON.stringify(expected) === JSON.stringify(trial) ? places : null;
}

function spotsIn(grid: Grid | null): ReadonlyMap<CellValue, readonly Spot[]> {
  const spots = new Map<CellValue, Spot[]>();
  grid?.cells.forEach((line, row) =>
    line.forEach((value, column) => {
      spots.set(value, [...(spots.get(value) ?? []), { row, column }]);
    }),
  );
  return spots;
}

/**
 * What is read of a sheet that has other figures, and other texts.
 * @returns null where one of the texts is more than a text
 */
export function readWith(
  read: ReadSheet,
  places: Places,
  figures: readonly number[],
  strings: readonly RichText[],
): ReadSheet | null {
  if (!read.grid) return read;
  const { cells } = read.grid;
  const lines = new Map<number, CellValue[]>();
  const put = ({ row, column }: Spot, value: CellValue) => {
    const line = lines.get(row) ?? cells[row] ?? [];
    if (line[column] === value) return;
    const own = lines.get(row) ?? [...line];
    own[column] = value;
    lines.set(row, own);
  };
  places.figures.forEach((spot, i) => put(spot, figures[i] ?? null));
  for (const { text: number, ...spot } of places.texts) {
    const { text = '', struck = '', unseen = '' } = strings[number] ?? {};
    if (text === '' || struck + unseen !== '') return null;
    put(spot, text);
  }
  // Rows in which nothing differs are the same.
  return {
    ...read,
    grid: { ...read.grid, cells: cells.map((line, row) => lines.get(row) ?? line) },
  };
}
