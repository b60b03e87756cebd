import type { Block, Piece } from './blocks';
import { lastIndexOf, lastOf } from './last';
import type { Token } from './tokens';

/** Columns of the grid over which the form's columns stand, as far as a header said it. */
export type Header = ReadonlyMap<string, number>;

/** A row of figures as it was found, its item named by a label or, so far, by nothing. */
export interface FoundRow {
  item: string | null;
  readonly label: Token | null;
  /** Texts in the place of a label that are no label of the form. */
  readonly strange: readonly Token[];
  readonly figures: readonly Token[];
  readonly header: Header;
}

/** Labels, then the figures that follow them. */
interface Segment {
  readonly labels: Piece[];
  readonly figures: Token[];
  header: Header;
}

function segmentsOf(block: Block, aligned: boolean): Segment[] {
  let header: Header = new Map<string, number>();
  let current: Segment = { labels: [], figures: [], header };
  const segments = [current];
  let row: Token | null = null;
  for (const piece of block.pieces) {
    const { token, word } = piece;
    if (word?.kind === 'column') header = new Map([...header, [word.id, token.column]]);
    if (word?.kind === 'item') row = token;
    const inRow = aligned && word === null && row?.row === token.row;
    const isFigure = inRow && [...header.values()].includes(token.column);
    if (token.kind === 'figure' || isFigure) current.figures.push(token);
    else {
      if (current.figures.length > 0) {
        current = { labels: [], figures: [], header };
        segments.push(current);
      }
      current.labels.push(piece);
    }
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
    }));
}

function rowsAfterLabels(segments: readonly Segment[]): FoundRow[] {
  return segments.flatMap((segment) => {
    const owner = ownerOf(segment);
    const empty = emptyRows(segment, owner);
    if (segment.figures.length === 0) return empty;
    const after = owner === null ? lastIndexOf(segment.labels, (piece) => piece.word !== null) : -1;
    const row: FoundRow = {
      item: owner?.word?.id ?? null,
      label: owner?.token ?? null,
      strange: owner ? [] : segment.labels.slice(after + 1).map(({ token }) => token),
      figures: segment.figures,
      header: segment.header,
    };
    return [...empty, row];
  });
}

/** Figures that stand before their label: the first have none before them, the last label none after. */
function standBefore(segments: readonly Segment[]): boolean {
  const full = segments.filter(({ figures }) => figures.length > 0);
  const last = segments.at(-1);
  if (full.length < 2 || !last || last.figures.length > 0) return false;
  const [head, ...rest] = segments;
  if (!head || head.labels.some(isItem)) return false;
  return rest.every(({ labels, figures }) => {
    const items = labels.filter(isItem);
    return items.length === 1 && items[0]?.token.row !== figures[0]?.row;
  });
}

function rowsBeforeLabels(segments: readonly Segment[]): FoundRow[] {
  return segments.slice(0, -1).map(({ figures, header }, i) => {
    const label = segments[i + 1]?.labels.find(isItem);
    return {
      item: label?.word?.id ?? null,
      label: label?.token ?? null,
      strange: [],
      figures,
      header,
    };
  });
}

/**
 * The rows of a table in the order in which they stand. `aligned` says that the grid keeps figures
 * under their header, so that a text there is a figure gone wrong.
 */
export function foundRows(block: Block, aligned: boolean): FoundRow[] {
  const segments = segmentsOf(block, aligned);
  return standBefore(segments) ? rowsBeforeLabels(segments) : rowsAfterLabels(segments);
}
