import type { Allowance } from '../../../allowance';
import { readSheet, type ReadSheet } from '../../../workbooks';
import type { SheetPart, WorkbookParts } from './book';
import { KnownSheet } from './knownSheet';
import { leanOf } from './lean';
import { Patience } from './patience';
import { mostTexts } from './places';
import { seenSheet } from './seenSheet';

/**
 * The workbooks of a county are one template, filled in: their sheets differ in figures, and in the
 * organ of a title, and in nothing else. Such a sheet is not parsed; what was read of the one before
 * it is taken, with its own figures.
 */

/** Sheets that are remembered at most; bytes, made lean, and characters of texts, of the largest. */
const [most, largest] = [24, 128 * 1024];

/** Those met last come first. */
const remembered: KnownSheet[] = [];
const patience = new Patience(24, 1 / 8);

/** Reads a sheet. @throws UnreadableFile where it uses up what the workbook may still use */
export function readAlike(part: SheetPart, book: WorkbookParts, allowance: Allowance): ReadSheet {
  patience.earn();
  const isKnowable = areFew(book.strings);
  const known = isKnowable ? recalledAs(part, book) : null;
  if (known) {
    if (known.grid) allowance.takeGrid(known.grid);
    return known;
  }
  const read = readSheet(seenSheet(part, book), allowance);
  if (isKnowable && isSmall(part)) {
    remembered.unshift(new KnownSheet(part, book, read));
    remembered.length = Math.min(remembered.length, most);
  }
  return read;
}

function recalledAs(part: SheetPart, book: WorkbookParts): ReadSheet | null {
  const asItCame = recalled((one) => one.alikeAsItCame(part, book));
  if (asItCame || !isSmall(part)) return asItCame;
  return recalled((one) => one.alike(part, book, patience));
}

const isSmall = ({ xml }: SheetPart) => leanOf(xml).length <= largest;

function recalled(read: (one: KnownSheet) => ReadSheet | null): ReadSheet | null {
  for (const [i, one] of remembered.entries()) {
    const own = read(one);
    if (!own) continue;
    remembered.splice(i, 1);
    remembered.unshift(one);
    return own;
  }
  return null;
}

function areFew(strings: WorkbookParts['strings']): boolean {
  if (strings.length > mostTexts) return false;
  return strings.reduce((sum, { text }) => sum + text.length, 0) <= largest;
}
