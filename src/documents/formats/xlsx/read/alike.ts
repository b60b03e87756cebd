import type { Allowance } from '../../../allowance';
import { readSheet, type ReadSheet } from '../../../workbooks';
import type { SheetPart, WorkbookParts } from './book';
import { figuresInGaps, gapsIn, type Gap } from './gaps';
import { mostTexts, placesIn, readWith, type Places } from './places';
import { seenSheet } from './seenSheet';

/**
 * The workbooks of a county are one template, filled in: their sheets differ in figures, and in the
 * organ of a title, and in nothing else. Such a sheet is not parsed; what was read of the one before
 * it is taken, with its own figures.
 */

/** Sheets that are remembered at most; bytes, and characters of texts, of the largest. */
const [most, largest] = [24, 128 * 1024];
/** Trials that may be made at once; each costs as much as reading two sheets. */
const patience = 24;
/** Of a trial, what every sheet earns: where all come to nothing, not much is lost. */
const earned = 1 / 8;

class KnownSheet {
  /** Where figures may stand: found when a sheet comes that may be alike. */
  private gaps: readonly Gap[] | null = null;
  /** Null where it was tried, and all hangs on all. */
  private places: Places | null | undefined;

  constructor(
    private readonly part: SheetPart,
    private readonly book: WorkbookParts,
    private readonly read: ReadSheet,
  ) {}

  /** What is read of a sheet that is alike; null where it is not. */
  alike(part: SheetPart, book: WorkbookParts): ReadSheet | null {
    const isOfKind =
      part.name === this.part.name &&
      part.hidden === this.part.hidden &&
      book.styles === this.book.styles &&
      book.from1904 === this.book.from1904 &&
      book.recalculates === this.book.recalculates;
    if (!isOfKind || this.places === null) return null;
    this.places ??= this.placesFor(part);
    const { places } = this;
    const figures = places && figuresInGaps(this.part.xml, places.gaps, part.xml);
    return figures ? readWith(this.read, places, figures, book.strings) : null;
  }

  private placesFor({ xml }: SheetPart): Places | null | undefined {
    this.gaps ??= gapsIn(this.part.xml);
    if (trials < 1 || !figuresInGaps(this.part.xml, this.gaps, xml)) return undefined;
    trials -= 1;
    return placesIn(this.part, this.book, this.read);
  }
}

/** Those met last come first. */
const remembered: KnownSheet[] = [];
let trials = patience;

/** Reads a sheet. @throws UnreadableFile where it uses up what the workbook may still use */
export function readAlike(part: SheetPart, book: WorkbookParts, allowance: Allowance): ReadSheet {
  const isSmall = part.xml.length <= largest && areFew(book.strings);
  trials = Math.min(trials + earned, patience);
  for (const [i, one] of (isSmall ? remembered : []).entries()) {
    const read = one.alike(part, book);
    if (!read) continue;
    if (read.grid) allowance.takeGrid(read.grid);
    remembered.splice(i, 1);
    remembered.unshift(one);
    return read;
  }
  const read = readSheet(seenSheet(part, book), allowance);
  if (isSmall) {
    // Its own bytes alone, which were a piece of the whole workbook.
    const own = { ...part, xml: part.xml.slice() };
    remembered.unshift(new KnownSheet(own, { ...book, sheets: [] }, read));
    remembered.length = Math.min(remembered.length, most);
  }
  return read;
}

function areFew(strings: WorkbookParts['strings']): boolean {
  if (strings.length > mostTexts) return false;
  return strings.reduce((sum, { text }) => sum + text.length, 0) <= largest;
}
