import { tableShapes, type TableId } from '../../../form';
import type { ColumnWorth } from '../../grid';
import { lastIndexOf } from '../characters/last';
import type { TableBlock, TablePiece } from '../layout/blocks';
import { mayHoldFigure } from '../tokens/damaged';
import type { Token } from '../tokens/token';
import { itemOrder } from '../tokens/words';
import { directionOf, type Direction } from './direction';
import { totalComesOut } from './oneRow';
import {
  isItem,
  isNamedOtherwise,
  ownerOf,
  segmentsOf,
  standsBeside,
  type Header,
  type RowSegment,
} from './segments';

/** A row of figures as it was found, its item named by a label or, so far, by nothing. */
export interface FoundRow {
  item: string | null;
  label: Token | null;
  /** Texts in the place of a label that are no label of the form. */
  readonly strange: readonly Token[];
  readonly figures: readonly Token[];
  readonly header: Header;
  /** True where its label may stand before or after it: it must not be named by its order either. */
  readonly lost: boolean;
  /** Of the two sides, above it and below, those on which a label of an item stands next. */
  readonly labelled: number;
}

/** Rows that have a label and no figures. */
function emptyRows({ labels, header }: RowSegment, owner: TablePiece | null): FoundRow[] {
  return labels
    .filter((piece) => isItem(piece) && piece !== owner)
    .map(({ token, word }) => ({
      item: word?.id ?? null,
      label: token,
      strange: [],
      figures: [],
      header,
      lost: false,
      labelled: 0,
    }));
}

/** Texts that are no label of the form, as far as it can be told. */
function textsIn(pieces: readonly TablePiece[]): Token[] {
  return pieces.filter(({ word }) => word === null).map(({ token }) => token);
}

function labelledSides({ labels }: RowSegment, next: RowSegment | undefined): number {
  return [labels, next?.labels ?? []].filter((side) => side.some(isItem)).length;
}

/** Whether the figures stand before a label in its own row, as row numbers do. */
function standBefore({ figures }: RowSegment, next: RowSegment | undefined): boolean {
  const label = next?.labels[0]?.token;
  return label !== undefined && label.row === figures.at(-1)?.row;
}

/** A whole row on one line, or a row with every cell on a line of its own, which is placed by its cells. */
function mayBeWhole({ figures }: RowSegment, width: number): boolean {
  const lines = new Set(figures.map(({ row }) => row)).size;
  if (lines === 1) return figures.length === width && totalComesOut(figures) === true;
  return lines === figures.length && figures.length <= width;
}

/** A whole row on lines of its own, below a label that is alone on its line. */
function standsBelow(segment: RowSegment, width: number): boolean {
  const last = segment.labels.at(-1);
  const [first] = segment.figures;
  if (width === 0 || !last || !first || !isItem(last)) return false;
  return last.token.row < first.row && mayBeWhole(segment, width);
}

/**
 * Among rows beside their labels, those with their figures on lines of their own, below their label, down
 * to a row that has its figures beside it: the labels were broken over lines, or too long.
 */
function segmentsBetween(segments: readonly RowSegment[], width: number): ReadonlySet<RowSegment> {
  const between = new Set<RowSegment>();
  let next: RowSegment | null = null;
  for (const segment of [...segments].reverse()) {
    const owner = next && ownerOf(next);
    const hasOwn = next === null || (owner !== null && standsBeside(owner, next));
    const goesOn = next !== null && between.has(next) && next.labels.filter(isItem).length === 1;
    if ((hasOwn || goesOn) && standsBelow(segment, width)) between.add(segment);
    next = segment;
  }
  return between;
}

function rowsAfterLabels(
  segments: readonly RowSegment[],
  direction: Direction,
  worth: ColumnWorth,
  width = 0,
): FoundRow[] {
  const certain = direction === 'labels first';
  const between = direction === 'beside' ? segmentsBetween(segments, width) : null;
  return segments.flatMap((segment, i) => {
    const found = ownerOf(segment);
    const beside = found !== null && standsBeside(found, segment);
    const isSure = certain && !standBefore(segment, segments[i + 1]);
    const owner = isSure || between?.has(segment) || (beside && direction !== null) ? found : null;
    const isTold = certain || (worth !== 'loose' && direction === 'beside');
    const empty = isTold ? emptyRows(segment, found) : [];
    if (segment.figures.length === 0) return empty;
    const after = lastIndexOf(segment.labels, (piece) => piece.word !== null);
    const row: FoundRow = {
      item: owner?.word?.id ?? null,
      label: owner?.token ?? null,
      strange: owner ? [] : textsIn(segment.labels.slice(after + 1)),
      figures: segment.figures,
      header: segment.header,
      lost: !isSure && owner === null && !isNamedOtherwise(segment),
      labelled: labelledSides(segment, segments[i + 1]),
    };
    return [...empty, row];
  });
}

/**
 * Whether the first item may not be the label of the figures before it: a text, perhaps the label of
 * another row, stands between, or another item beside it in one line.
 */
function isHidden(labels: readonly TablePiece[]): boolean {
  const [first, second] = labels.filter(isItem);
  if (!first) return labels.some(({ token, word }) => word === null && mayHoldFigure(token));
  const before = labels.slice(0, labels.indexOf(first));
  return before.some(({ word }) => word === null) || first.token.row === second?.token.row;
}

/** Figures whose label follows them; a label that follows another has no figures. */
function rowsBeforeLabels(segments: readonly RowSegment[]): FoundRow[] {
  return segments.flatMap((segment, i) => {
    const { figures, header } = segment;
    const next = segments[i + 1]?.labels ?? [];
    const labels = next.filter(isItem);
    const hidden = isHidden(next) || isNamedOtherwise(segment);
    const rows: FoundRow[] = labels.map(({ token, word }, n) => ({
      item: word?.id ?? null,
      label: token,
      strange: [],
      figures: n === 0 && !hidden ? figures : [],
      header,
      lost: false,
      labelled: 0,
    }));
    const nameless: FoundRow = {
      item: null,
      label: null,
      strange: labels.length > 0 ? [] : textsIn(next).slice(0, 1),
      figures,
      header,
      lost: hidden,
      labelled: labelledSides(segment, segments[i + 1]),
    };
    if (hidden) return [nameless, ...rows];
    return rows.length > 0 || figures.length === 0 ? rows : [nameless];
  });
}

/** Figures of every item, the last of them the sum of the others; 0 where rows are not so even. */
function evenWidthOf(table: TableId): number {
  const [shape] = tableShapes(table);
  return shape?.table.total ? shape.width : 0;
}

/** Whether, in one edition or another, each row has as many figures as its item has, or none. */
function areAsLong(rows: readonly FoundRow[], table: TableId): boolean {
  return tableShapes(table).some(({ items }) =>
    rows.every(({ item, figures, lost }) => {
      if (figures.length === 0) return true;
      return !lost && figures.length === items.get(item ?? '')?.columns.length;
    }),
  );
}

/** Whether all labels are the form's, letter for letter, and its items in their order. */
function areInForms(segments: readonly RowSegment[]): boolean {
  const labels = segments.flatMap((segment) => segment.labels);
  const order = labels.filter(isItem).map(({ word }) => itemOrder.get(word?.id ?? '') ?? -1);
  return (
    labels.every(({ token }) => token.match?.exact === true) &&
    order.every((n, i) => i === 0 || n > (order[i - 1] ?? n))
  );
}

/**
 * Where the ends of a table do not tell, the lengths of its rows may: if all come out with the labels
 * first, and not the other way. That figures come first they never tell, for blanks may be lost; nor do
 * rows that are all of one length.
 */
function directionByLength(
  segments: readonly RowSegment[],
  table: TableId,
  worth: ColumnWorth,
): Direction {
  if (evenWidthOf(table) > 0 || !areInForms(segments)) return null;
  const after = areAsLong(rowsAfterLabels(segments, 'labels first', worth), table);
  const before = areAsLong(rowsBeforeLabels(segments), table);
  return after && !before ? 'labels first' : null;
}

/**
 * The rows of a table in the order in which they stand. Where the grid keeps figures under their header,
 * a text there is a figure gone wrong.
 */
export function foundRows(block: TableBlock, worth: ColumnWorth): FoundRow[] {
  const segments = segmentsOf(block, worth);
  const direction =
    directionOf(segments, block.table) ?? directionByLength(segments, block.table, worth);
  if (direction === 'figures first') return rowsBeforeLabels(segments);
  return rowsAfterLabels(segments, direction, worth, evenWidthOf(block.table));
}
