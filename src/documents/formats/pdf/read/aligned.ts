import { around, midlineOf, nearestIndex, type Box } from '../../../lattice';
import { textRuns, glyphText, type TextRun } from './lines';
import type { Glyph } from './marks';

/** A gap as wide as this, in heights of the letters, parts figures, or a group from its item. */
const figureGap = 0.45;
const labelGap = 0.8;
/** A line with fewer figures says nothing of columns; one with more is no row of a report. */
const fewest = 3;
const most = 40;
/** So many lines of words may stand between two lines of figures. */
const wordsBetween = 8;

const isFigure = ({ text }: TextRun) => /^-?\d[\d,.]*$/.test(text);
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right;

/** A line of a page, and what of it are figures that stand alone. */
interface Line {
  readonly glyphs: readonly Glyph[];
  readonly box: Box;
  readonly figures: readonly TextRun[];
}

/** Lines below each other whose figures stand in the same columns. */
interface Band {
  readonly columns: readonly Box[];
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of a page, each in pieces. Where figures stand below each other in columns without
 * drawn lines, a line of figures becomes its item and a piece for each column, an empty one where
 * nothing stands; words of the item that stand above or below the figures belong to it, and the
 * words of groups, which stand before items, become lines of their own.
 * @param widest the gap, in heights of the letters, that parts pieces elsewhere
 */
export function alignedLines(page: readonly (readonly Glyph[])[], widest: number): TextRun[][] {
  const lines = page.map(lineOf);
  const bands = bandsOf(lines);
  const rows: TextRun[][] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const band = bands.get(i);
    if (band) rows.push(...rowsOf(lines.slice(i, band.to + 1), band.columns));
    else rows.push(textRuns(lines[i]?.glyphs ?? [], widest));
    if (band) i = band.to;
  }
  return rows;
}

function lineOf(glyphs: readonly Glyph[]): Line {
  return { glyphs, box: around(glyphs), figures: textRuns(glyphs, figureGap).filter(isFigure) };
}

/** By their first lines. No two share a line. */
function bandsOf(lines: readonly Line[]): ReadonlyMap<number, Band> {
  const seeds = lines
    .map(({ figures }, at) => ({ at, count: figures.length }))
    .filter(({ count }) => count >= fewest && count <= most)
    .sort((a, b) => b.count - a.count || a.at - b.at);
  const bands = new Map<number, Band>();
  const taken = new Set<number>();
  for (const { at } of seeds) {
    if (taken.has(at)) continue;
    const band = bandAround(lines, at, taken);
    for (let i = band.from; i <= band.to; i += 1) taken.add(i);
    if (band.to > band.from) bands.set(band.from, band);
  }
  return bands;
}

function bandAround(lines: readonly Line[], seed: number, taken: ReadonlySet<number>): Band {
  let columns: readonly Box[] = lines[seed]?.figures ?? [];
  const reach = (step: 1 | -1) => {
    let last = seed;
    for (let i = seed + step; Math.abs(i - last) <= wordsBetween && !taken.has(i); i += step) {
      const line = lines[i];
      const wider = line && widened(columns, line);
      if (!wider) break;
      columns = wider;
      if (line.figures.length > 0) last = i;
    }
    return last;
  };
  const [from, to] = [reach(-1), reach(1)];
  return { columns, from, to };
}

/** The columns with the figures of a line; null where it has one that stands in none or in two. */
function widened(columns: readonly Box[], { glyphs, figures }: Line): readonly Box[] | null {
  const [first] = columns;
  if (!first) return null;
  const wide = [...columns];
  const used = new Set<number>();
  for (const figure of figures) {
    const over = wide.flatMap((column, i) => (overlap(column, figure) ? [i] : []));
    const [only] = over;
    const column = only === undefined ? undefined : wide[only];
    if (only === undefined || !column || over.length > 1 || used.has(only)) return null;
    used.add(only);
    wide[only] = around([column, figure]);
  }
  const words = glyphs.filter((glyph) => !figures.some((figure) => overlap(figure, glyph)));
  return words.some((glyph) => glyph.right > first.left) ? null : wide;
}

/** The rows of a band: an item with its figures, and the words of groups by themselves. */
function rowsOf(lines: readonly Line[], columns: readonly Box[]): TextRun[][] {
  const rows = lines.filter(({ figures }) => figures.length > 0);
  const items = rows.map((): Glyph[] => []);
  const groups: TextRun[] = [];
  const levels = rows.map(({ box }) => midlineOf(box));
  for (const line of lines) {
    const words = wordsOf(line, columns);
    const item = words.pop();
    groups.push(...words);
    if (item)
      items[nearestIndex(levels, midlineOf(item))]?.push(
        ...line.glyphs.filter((glyph) => overlap(item, glyph)),
      );
  }
  const told = rows.map((row, i): TextRun[] => [
    ...itemRun(items[i] ?? []),
    ...columns.map((column) => figureIn(row, column)),
  ]);
  return [...groups.map((run) => [run]), ...told];
}

/** What stands before the figures of a line. */
function wordsOf({ glyphs }: Line, columns: readonly Box[]): TextRun[] {
  const edge = columns[0]?.left ?? 0;
  return textRuns(
    glyphs.filter(({ right }) => right <= edge),
    labelGap,
  );
}

function itemRun(glyphs: readonly Glyph[]): TextRun[] {
  if (glyphs.length === 0) return [];
  const text = glyphText(glyphs).replaceAll('\n', '');
  return [{ ...around(glyphs), text, size: Math.max(...glyphs.map(({ size }) => size)) }];
}

/** The figure of a row in a column; a piece without text where there is none. */
function figureIn({ figures, box }: Line, column: Box): TextRun {
  const found = figures.find((figure) => overlap(figure, column));
  return found ?? { ...column, top: box.top, bottom: box.bottom, text: '', size: 0 };
}
