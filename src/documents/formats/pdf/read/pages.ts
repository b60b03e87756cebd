import {
  cellFinder,
  contains,
  latticesOf,
  midlineOf,
  type Lattice,
  type LatticeCell,
  type RuledLine,
} from '../../../lattice';
import type { ReadPage } from '../../picture/read/page';
import { addTo } from '../../../../report';
import { alignedLines } from './aligned';
import { glyphLines, glyphText, type TextRun } from './lines';
import type { Glyph, Marks } from './marks';

/** A ruled table with what stands in its cells. */
export interface RuledTable {
  readonly kind: 'table';
  readonly top: number;
  readonly lattice: Lattice;
  /** Where its columns part, edges included: its own lines, and those of its other halves. */
  readonly columns: readonly number[];
  readonly texts: ReadonlyMap<LatticeCell, string>;
}

/** A line outside ruled tables, in pieces where it has wide gaps. */
export interface FreeLine {
  readonly kind: 'line';
  readonly top: number;
  readonly runs: readonly TextRun[];
}

/** A page that is a picture, as it was read. */
export interface PicturedPage {
  readonly kind: 'picture';
  readonly top: number;
  readonly page: ReadPage;
}

export type PagePiece = RuledTable | FreeLine | PicturedPage;

/** How far lines may miss each other, in points: cells with borders of their own stand apart. */
const reach = 3.2;
/** A gap as wide as this, in heights of the letters, parts columns. */
const columnGap = 1.5;

/** The ruled tables of a page. */
export const latticesOfPage = (marks: Marks) => latticesOf(marks, reach);

/** What is seen on one page, from top to bottom. */
export function piecesOfPage(marks: Marks, lattices: readonly Lattice[]): PagePiece[] {
  const seen = marks.glyphs.filter(({ unseen }) => unseen === null);
  const tables = lattices.map((lattice) => new Filled(lattice, floorOf(lattice, marks.across)));
  const free = seen.filter((glyph) => !tables.some((table) => table.take(glyph)));
  const lines = alignedLines(glyphLines(free), columnGap).map((runs): FreeLine => ({
    kind: 'line',
    top: runs[0]?.top ?? 0,
    runs,
  }));
  return [...tables.flatMap((table) => table.finish()), ...lines].sort((a, b) => a.top - b.top);
}

/** The lines along the lower edge; where a page ends within a cell there are none. */
const floorOf = ({ bottom }: Lattice, across: readonly RuledLine[]) =>
  across.filter(({ at }) => Math.abs(at - bottom) <= reach);

/** A table that takes the characters that stand in its cells. */
class Filled {
  private readonly glyphs = new Map<LatticeCell, Glyph[]>();
  private readonly cellAt: ReturnType<typeof cellFinder>;

  constructor(
    private readonly lattice: Lattice,
    private readonly floor: readonly RuledLine[],
  ) {
    this.cellAt = cellFinder(lattice);
  }

  take(glyph: Glyph): boolean {
    const [x, y] = [(glyph.left + glyph.right) / 2, this.levelOf(glyph)];
    const cell = contains(this.lattice, x, y) ? this.cellAt(x, y) : null;
    if (!cell) return false;
    addTo(this.glyphs, cell, glyph);
    return true;
  }

  /**
   * Letters in a cell that the end of the page cut may reach below its lines. A figure there may be
   * the number of the page.
   */
  private levelOf({ left, top, bottom, text }: Glyph): number {
    const level = midlineOf({ top, bottom });
    const below = level - this.lattice.bottom;
    if (below < 0 || below > bottom - top || !/\p{L}/u.test(text)) return level;
    const isClosed = this.floor.some(({ from, to }) => from <= left && left <= to);
    return isClosed ? level : this.lattice.bottom - 0.01;
  }

  /** Nothing, where the lines hold no text: they are no table but a drawing. */
  finish(): RuledTable[] {
    if (this.glyphs.size === 0) return [];
    const texts = new Map(Array.from(this.glyphs, ([cell, own]) => [cell, glyphText(own)]));
    const { lattice } = this;
    return [{ kind: 'table', top: lattice.top, lattice, columns: lattice.xs, texts }];
  }
}
