import { tableShapes, type TableId } from '../../../form';
import type { Block, Piece } from '../layout/blocks';
import { bare, fold } from '../characters/fold';
import { mayHoldFigure } from '../tokens/damaged';
import { lastIndexOf, lastOf } from '../characters/last';
import { isFamiliar } from '../tokens/match';
import { isPageNumber } from '../tokens/pages';
import { isGroup } from '../tokens/words';
import { comesOut } from './oneRow';
import type { Token } from '../tokens/scan';

/** Columns of the grid over which the form's columns stand, as far as a header said it. */
export type Header = ReadonlyMap<string, number>;

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
}

/** Labels, then the figures that follow them. */
interface Segment {
  readonly labels: Piece[];
  readonly figures: Token[];
  header: Header;
}

/** What one edition has as a row (（六）其他处理) is none where it heads rows of its own. */
function withGroups({ pieces }: Block): readonly Piece[] {
  const items = [...new Set(pieces.flatMap(({ word }) => (word?.kind === 'item' ? word.id : [])))];
  const groups = new Set(items.filter((id) => isGroup(id, items)));
  if (groups.size === 0) return pieces;
  return pieces.map(({ token, word }) =>
    word && groups.has(word.id) ? { token, word: { ...word, kind: 'group' } } : { token, word },
  );
}

function standsUnder({ column }: Token, header: Header): boolean {
  for (const at of header.values()) if (at === column) return true;
  return false;
}

/**
 * A text beside the figures that is no label of the form names their row (小计): they are of no other
 * label, whatever stands before or after them.
 */
function isNamedOtherwise({ labels, figures }: Segment): boolean {
  const last = labels.at(-1);
  return last?.word === null && last.token.row === figures[0]?.row;
}

function segmentsOf(block: Block, aligned: boolean): Segment[] {
  let header: Header = new Map<string, number>();
  let current: Segment = { labels: [], figures: [], header };
  const segments = [current];
  let row: Token | null = null;
  for (const piece of withGroups(block)) {
    const { token, word } = piece;
    if (word?.kind === 'column') header = new Map([...header, [word.id, token.column]]);
    if (word?.kind === 'item') row = token;
    const inRow = aligned && word === null && row?.row === token.row;
    const isFigure = token.kind === 'figure' || (inRow && standsUnder(token, header));
    const [first] = current.figures;
    const isNext = first && token.row !== first.row && (aligned || isNamedOtherwise(current));
    if (first && (!isFigure || isNext)) {
      current = { labels: [], figures: [], header };
      segments.push(current);
    }
    if (isFigure) current.figures.push(token);
    else current.labels.push(piece);
    current.header = header;
  }
  return segments;
}

const isItem = ({ word }: Piece) => word?.kind === 'item';

/** The label to which the figures after it belong: in their row, or the last before them. */
function ownerOf({ labels, figures }: Segment): Piece | null {
  const [first] = figures;
  if (!first) return null;
  const beside = lastOf(labels, (piece) => isItem(piece) && piece.token.row === first.row);
  const last = labels.at(-1);
  // A text that holds figures of its own, and perhaps another label, stands between.
  const after = beside ? labels.slice(labels.indexOf(beside) + 1) : [];
  if (after.some(({ token, word }) => word === null && mayHoldFigure(token))) return null;
  return beside ?? (last && isItem(last) ? last : null);
}

/** Rows that have a label and no figures. */
function emptyRows({ labels, header }: Segment, owner: Piece | null): FoundRow[] {
  return labels
    .filter((piece) => isItem(piece) && piece !== owner)
    .map(({ token, word }) => ({
      item: word?.id ?? null,
      label: token,
      strange: [],
      figures: [],
      header,
      lost: false,
    }));
}

/** Whether the label stands in the row of its figures, so that there is no question of direction. */
function standsBeside({ token }: Piece, { figures }: Segment): boolean {
  return token.row === figures[0]?.row;
}

/** Texts that are no label of the form, as far as it can be told. */
function textsIn(pieces: readonly Piece[]): Token[] {
  return pieces.filter(({ word }) => word === null).map(({ token }) => token);
}

/** Whether the figures stand before a label in its own row, as row numbers do. */
function standBefore({ figures }: Segment, next: Segment | undefined): boolean {
  const label = next?.labels[0]?.token;
  return label !== undefined && label.row === figures.at(-1)?.row;
}

/** A whole row on one line, or a row with every cell on a line of its own, which is placed by its cells. */
function mayBeWhole({ figures }: Segment, width: number): boolean {
  const lines = new Set(figures.map(({ row }) => row)).size;
  if (lines === 1) return figures.length === width && comesOut(figures) === true;
  return lines === figures.length && figures.length <= width;
}

/**
 * Among rows beside their labels, a row of figures on lines of its own, below a label alone on its line
 * and above one with figures of its own: the label was broken over lines, or too long.
 */
function standsBetween(segments: readonly Segment[], at: number, width: number): boolean {
  const [segment, next] = [segments[at], segments[at + 1]];
  const last = segment?.labels.at(-1);
  const [first] = segment?.figures ?? [];
  if (width === 0 || !segment || !last || !first || !isItem(last)) return false;
  const owner = next && ownerOf(next);
  const hasOwn = next === undefined || (owner && standsBeside(owner, next));
  return last.token.row < first.row && Boolean(hasOwn) && mayBeWhole(segment, width);
}

function rowsAfterLabels(
  segments: readonly Segment[],
  direction: Direction,
  aligned: boolean,
  width = 0,
): FoundRow[] {
  const certain = direction === 'labels first';
  return segments.flatMap((segment, i) => {
    const found = ownerOf(segment);
    const beside = found !== null && standsBeside(found, segment);
    const isSure = certain && !standBefore(segment, segments[i + 1]);
    const isBetween = direction === 'beside' && standsBetween(segments, i, width);
    const owner = isSure || isBetween || (beside && direction !== null) ? found : null;
    const isTold = certain || (aligned && direction === 'beside');
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
    };
    return [...empty, row];
  });
}

/**
 * Whether the first item may not be the label of the figures before it: a text, perhaps the label of
 * another row, stands between, or another item beside it in one line.
 */
function isHidden(labels: readonly Piece[]): boolean {
  const [first, second] = labels.filter(isItem);
  if (!first) return labels.some(({ token, word }) => word === null && mayHoldFigure(token));
  const before = labels.slice(0, labels.indexOf(first));
  return before.some(({ word }) => word === null) || first.token.row === second?.token.row;
}

/** Figures whose label follows them; a label that follows another has no figures. */
function rowsBeforeLabels(segments: readonly Segment[]): FoundRow[] {
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
    }));
    const nameless: FoundRow = {
      item: null,
      label: null,
      strange: labels.length > 0 ? [] : textsIn(next).slice(0, 1),
      figures,
      header,
      lost: hidden,
    };
    if (hidden) return [nameless, ...rows];
    return rows.length > 0 || figures.length === 0 ? rows : [nameless];
  });
}

/** How surely a label stands there: one of the form, a text that may be one with slips, or none. */
function surely(piece: Piece | undefined): 'label' | 'text' | 'nothing' {
  if (piece === undefined) return 'nothing';
  if (isItem(piece)) return 'label';
  return piece.word === null ? 'text' : 'nothing';
}

/** As many figures as a first row has, apart or run together; a page number is no such row. */
function isFirstRow({ figures }: Segment, table: TableId): boolean {
  const [shape] = tableShapes(table);
  const [first] = shape?.items.values() ?? [];
  const width = first?.columns.length ?? 0;
  const [only] = figures;
  return (
    figures.length === width ||
    (figures.length === 1 && (only?.text.replace(/\D/g, '').length ?? 0) >= width)
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
function isMisfit(segment: Segment, table: TableId): boolean {
  const owner = ownerOf(segment);
  if (!owner?.word || standsBeside(owner, segment)) return false;
  const isPage = segment.figures.some(({ text }) => isPageNumber(text));
  return isLongest(owner.word.id, table) && !isPage && !isFirstRow(segment, table);
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

/**
 * Where the ends of a table do not tell, the lengths of its rows may: if all come out one way, and not
 * the other. Rows that are all of one length never tell.
 */
function directionByLength(
  segments: readonly Segment[],
  table: TableId,
  aligned: boolean,
): Direction {
  if (evenWidthOf(table) > 0) return null;
  const after = areAsLong(rowsAfterLabels(segments, 'labels first', aligned), table);
  const before = areAsLong(rowsBeforeLabels(segments), table);
  if (after === before) return null;
  return after ? 'labels first' : 'figures first';
}

/** `beside`: in one row, but for some that are in none. */
type Direction = 'labels first' | 'figures first' | 'beside' | null;

/**
 * Whether labels come before their figures, or after them. Where they do not share a row only the
 * ends of the table tell: what it begins with, and what it ends with. Null where those disagree.
 */
function directionOf(segments: readonly Segment[], table: TableId): Direction {
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
  return isTurned && isFirstRow(head, table) ? 'figures first' : null;
}

/**
 * The rows of a table in the order in which they stand. `aligned` says that the grid keeps figures
 * under their header, so that a text there is a figure gone wrong.
 */
export function foundRows(block: Block, aligned: boolean): FoundRow[] {
  const segments = segmentsOf(block, aligned);
  const direction =
    directionOf(segments, block.table) ?? directionByLength(segments, block.table, aligned);
  if (direction === 'figures first') return rowsBeforeLabels(segments);
  return rowsAfterLabels(segments, direction, aligned, evenWidthOf(block.table));
}
