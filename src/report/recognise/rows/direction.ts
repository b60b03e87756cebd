import { tableShapes, type TableId } from '../../../form';
import { bare, fold } from '../characters/fold';
import type { TablePiece } from '../layout/blocks';
import { isFamiliar } from '../tokens/match';
import { isPageNumber } from '../tokens/pages';
import type { Token } from '../tokens/token';
import { isItem, ownerOf, standsBeside, type RowSegment } from './segments';

/** How surely a label stands there: one of the form, a text that may be one with slips, or none. */
function surely(piece: TablePiece | undefined): 'label' | 'text' | 'nothing' {
  if (piece === undefined) return 'nothing';
  if (isItem(piece)) return 'label';
  return piece.word === null ? 'text' : 'nothing';
}

/** As many figures as a first row has, apart or run together; a page number is no such row. */
function isFirstRow({ figures }: RowSegment, table: TableId): boolean {
  const [shape] = tableShapes(table);
  const [first] = shape?.items.values() ?? [];
  const width = first?.columns.length ?? 0;
  const [only] = figures;
  return (
    figures.length === width ||
    (figures.length === 1 && (only?.text.replace(/\D/g, '').length ?? 0) >= width)
  );
}

/** Several figures on one line, as the rows after them are: no note or page number above the table. */
function isLikeTheNext({ figures }: RowSegment, next: RowSegment | undefined): boolean {
  const inLine = (all: readonly Token[]) => all.every(({ row }) => row === all[0]?.row);
  return (
    next !== undefined &&
    figures.length > 1 &&
    figures.length === next.figures.length &&
    inLine(figures) &&
    inLine(next.figures)
  );
}

/** Whether some items of a table have fewer figures than this one, in every shape that has it. */
function isLongest(item: string, table: TableId): boolean {
  return tableShapes(table).every(({ items, width }) => {
    const own = items.get(item)?.columns.length ?? width;
    return (
      own === width && Array.from(items.values()).some(({ columns }) => columns.length < width)
    );
  });
}

/** Rows of 表二 that have three figures: another number of them below the label is another row's. */
function isMisfit(segment: RowSegment, table: TableId): boolean {
  const owner = ownerOf(segment);
  if (!owner?.word || standsBeside(owner, segment)) return false;
  const isPage = segment.figures.some(({ text }) => isPageNumber(text));
  return isLongest(owner.word.id, table) && !isPage && !isFirstRow(segment, table);
}

/** `beside`: in one row, but for some that are in none. */
export type Direction = 'labels first' | 'figures first' | 'beside' | null;

/**
 * Whether labels come before their figures, or after them. Where they do not share a row only the
 * ends of the table tell: what it begins with, and what it ends with. Null where those disagree.
 */
export function directionOf(segments: readonly RowSegment[], table: TableId): Direction {
  const full = segments.filter(({ figures }) => figures.length > 0);
  const beside = full.filter((segment) => {
    const owner = ownerOf(segment);
    return owner !== null && standsBeside(owner, segment);
  });
  const [head] = full;
  const last = segments.at(-1);
  const isNamed = segments.some(({ labels }) => labels.some(isItem));
  if (!head || !last || !isNamed || beside.length === full.length) return 'labels first';
  // A few in one row with their labels may be two rows in one, the figures of the next.
  if (beside.length * 2 > full.length) return 'beside';
  const opens = head.labels.some(isItem) ? 'label' : surely(head.labels.at(-1));
  const trailing = last.figures.length === 0 ? last.labels : [];
  const ends = trailing.some(isItem) ? 'label' : surely(trailing.at(-1));
  const mayEnd = trailing.some(
    ({ token, word }) => word === null && isFamiliar(bare(fold(token.text))),
  );
  if (opens === 'text' && ends === 'text') return null;
  if (opens !== 'nothing' && ends !== 'label' && !mayEnd) {
    return full.some((segment) => isMisfit(segment, table)) ? null : 'labels first';
  }
  const isTurned = opens === 'nothing' && ends === 'label' && beside.length === 0;
  const begins = isFirstRow(head, table) || isLikeTheNext(head, full[1]);
  return isTurned && begins ? 'figures first' : null;
}
