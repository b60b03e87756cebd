import type { ColumnWorth } from '../../grid';
import { itemsIn, type TableBlock, type TablePiece } from '../layout/blocks';
import { lastOf } from '../characters/last';
import { mayHoldFigure } from '../tokens/damaged';
import { turnedLabel } from '../tokens/match';
import type { Token } from '../tokens/token';
import { headsOf } from '../tokens/words';

/**
 * Columns of the grid over which the form's columns stand, as far as a header said it; by
 * {@link turnedColumn} where one stands of which the name makes another figure.
 */
export type Header = ReadonlyMap<string, number>;

/** In place of a column's id, a name of the form's that has another year or unit. */
export const turnedColumn = 'turned';

/** Labels, then the figures that follow them. */
export interface RowSegment {
  readonly labels: TablePiece[];
  readonly figures: Token[];
  header: Header;
}

/** What one edition has as a row (（六）其他处理) is none where it heads rows of its own. */
function withGroups({ pieces }: TableBlock): readonly TablePiece[] {
  const items = itemsIn(pieces);
  const heads = headsOf(items);
  if (!Array.from(heads).some((id) => items.has(id))) return pieces;
  return pieces.map((piece) => {
    const { token, word } = piece;
    const isHead = word?.kind === 'item' && heads.has(word.id);
    return isHead ? { token, word: { ...word, kind: 'group' } } : piece;
  });
}

/** Whether a text names a column of the form but for another year or unit: 上年制发件数. */
function isTurned({ token, word }: TablePiece): boolean {
  const isName = word === null && token.kind === 'text';
  return isName && (turnedLabel(token.text)?.words.some(({ kind }) => kind === 'column') ?? false);
}

const withoutTurned = (header: Header) =>
  new Map([...header].filter(([id]) => id !== turnedColumn));

function standsUnder({ column }: Token, header: Header): boolean {
  for (const at of header.values()) if (at === column) return true;
  return false;
}

/**
 * A text beside the figures that is no label of the form names their row (小计): they are of no other
 * label, whatever stands before or after them.
 */
export function isNamedOtherwise({ labels, figures }: RowSegment): boolean {
  const last = labels.at(-1);
  return last?.word === null && last.token.row === figures[0]?.row;
}

export function segmentsOf(block: TableBlock, worth: ColumnWorth): RowSegment[] {
  let header = new Map<string, number>();
  /** Whether figures stand under the header, so that names below them make another. */
  let isUsed = false;
  let current: RowSegment = { labels: [], figures: [], header };
  const segments = [current];
  let row: Token | null = null;
  for (const piece of withGroups(block)) {
    const { token, word } = piece;
    const id = word?.kind === 'column' ? word.id : isTurned(piece) ? turnedColumn : null;
    if (id !== null) {
      if (isUsed) header = withoutTurned(header);
      // What stood over the column before is no more its name.
      if (id === turnedColumn)
        header = new Map([...header].filter(([, at]) => at !== token.column));
      header.set(id, token.column);
      isUsed = false;
    }
    if (word?.kind === 'item') row = token;
    const inRow = worth !== 'loose' && word === null && row?.row === token.row;
    const isFigure = token.kind === 'figure' || (inRow && standsUnder(token, header));
    const [first] = current.figures;
    const isNext =
      first && token.row !== first.row && (worth !== 'loose' || isNamedOtherwise(current));
    if (first && (!isFigure || isNext)) {
      current = { labels: [], figures: [], header };
      segments.push(current);
    }
    isUsed ||= isFigure;
    if (isFigure) current.figures.push(token);
    else current.labels.push(piece);
    current.header = header;
  }
  return segments;
}

export const isItem = ({ word }: TablePiece) => word?.kind === 'item';

/** The label to which the figures after it belong: in their row, or the last before them. */
export function ownerOf({ labels, figures }: RowSegment): TablePiece | null {
  const [first] = figures;
  if (!first) return null;
  const beside = lastOf(labels, (piece) => isItem(piece) && piece.token.row === first.row);
  const last = labels.at(-1);
  // A text that holds figures of its own, and perhaps another label, stands between.
  const after = beside ? labels.slice(labels.indexOf(beside) + 1) : [];
  if (after.some(({ token, word }) => word === null && mayHoldFigure(token))) return null;
  return beside ?? (last && isItem(last) ? last : null);
}

/** Whether the label stands in the row of its figures, so that there is no question of direction. */
export function standsBeside({ token }: TablePiece, { figures }: RowSegment): boolean {
  return token.row === figures[0]?.row;
}
