import type { ReadSheet } from '../../../workbooks';
import type { SheetPart, WorkbookParts } from './book';
import { figuresInGaps, gapsIn, type Gap } from './gaps';
import { leanOf } from './lean';
import type { Patience } from './patience';
import { placesIn, readWith, type Places } from './places';

/** The XML of a sheet, and where in it figures stand that may be others. */
interface Gapped {
  readonly xml: Uint8Array;
  readonly gaps: readonly Gap[];
}

/** As they came, so many of one sheet are remembered at most; bytes of the largest. */
const [most, largest] = [4, 1024 * 1024];

/** A sheet that was read, for others that differ from it in figures and in nothing else. */
export class KnownSheet {
  private readonly part: SheetPart;
  private readonly book: WorkbookParts;
  /** Everything that looks like a figure: found when a sheet comes that may be alike. */
  private all: readonly Gap[] | null = null;
  /** Null where it was tried, and all hangs on all. */
  private places: Places | null | undefined;
  /** Blank cells and all: as many ways as there are to have more or fewer of them. */
  private readonly asTheyCame: Gapped[] = [];

  constructor(
    part: SheetPart,
    book: WorkbookParts,
    private readonly read: ReadSheet,
  ) {
    // Bytes of its own, which were a piece of the whole workbook.
    const xml = leanOf(part.xml).slice();
    this.part = { ...part, xml };
    this.book = { ...book, sheets: [] };
  }

  /** What is read of a sheet that is alike to the last blank cell, which costs next to nothing. */
  alikeAsItCame(part: SheetPart, book: WorkbookParts): ReadSheet | null {
    return this.isOfKind(part, book) ? this.readBy(this.asTheyCame, part.xml, book) : null;
  }

  /** What is read of a sheet that is alike in what says something of its cells; null where it is not. */
  alike(part: SheetPart, book: WorkbookParts, patience: Patience): ReadSheet | null {
    if (this.places === null || !this.isOfKind(part, book)) return null;
    const xml = leanOf(part.xml);
    this.places ??= this.placesFor(xml, patience);
    if (!this.places) return null;
    const { gaps } = this.places;
    const read = this.readBy([{ xml: this.part.xml, gaps }], xml, book);
    if (read) this.remember(part.xml, gaps, patience);
    return read;
  }

  private isOfKind(part: SheetPart, book: WorkbookParts): boolean {
    return (
      part.name === this.part.name &&
      part.hidden === this.part.hidden &&
      book.styles === this.book.styles &&
      book.from1904 === this.book.from1904 &&
      book.recalculates === this.book.recalculates
    );
  }

  private readBy(
    known: readonly Gapped[],
    other: Uint8Array,
    { strings }: WorkbookParts,
  ): ReadSheet | null {
    for (const { xml, gaps } of known) {
      const figures = figuresInGaps(xml, gaps, other);
      if (figures && this.places) return readWith(this.read, this.places, figures, strings);
    }
    return null;
  }

  private placesFor(xml: Uint8Array, patience: Patience): Places | null | undefined {
    this.all ??= gapsIn(this.part.xml);
    if (!figuresInGaps(this.part.xml, this.all, xml) || !patience.takes()) return undefined;
    return placesIn(this.part, this.book, this.read);
  }

  /** What is left out of a sheet holds no figure, so that those of both are the same, one by one. */
  private remember(xml: Uint8Array, gaps: readonly Gap[], patience: Patience): void {
    if (xml.length > largest || !patience.takes()) return;
    const all = gapsIn(xml);
    const inLean = this.all ?? [];
    if (all.length !== inLean.length) return;
    const starts = new Set(gaps.map(({ start }) => start));
    const own = all.filter((_, i) => starts.has(inLean[i]?.start ?? NaN));
    this.asTheyCame.unshift({ xml: xml.slice(), gaps: own });
    this.asTheyCame.length = Math.min(this.asTheyCame.length, most);
  }
}
