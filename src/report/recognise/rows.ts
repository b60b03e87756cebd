import type { Block, Piece } from './blocks';
import { lastIndexOf, lastOf } from './last';
import type { Token } from './tokens';

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

const otherwise = '3.otherwise';

/** Labels, then the figures that follow them. */
interface Segment {
  readonly labels: Piece[];
  readonly figures: Token[];
  header: Header;
}

/** （六）其他处理, where it stands above its own rows, is no row but their group. */
function withGroups({ pieces }: Block): readonly Piece[] {
  const split = pieces.some(({ word }) => word?.id.startsWith(`${otherwise}.`));
  if (!split) return pieces;
  return pieces.map(({ token, word }) =>
    word?.id === otherwise ? { token, word: { ...word, kind: 'group' } } : { token, word },
  );
}

function standsUnder({ column }: Token, header: Header): boolean {
  for (const at of header.values()) if (at === column) return true;
  return false;
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
    if (token.kind === 'figure' || (inRow && standsUnder(token, header)))
      current.figures.push(token);
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
      lost: false,
    }));
}

/** Whether the label stands in the row of its figures, so that there is no question of direction. */
function standsBeside({ token }: Piece, { figures }: Segment): boolean {
  return token.row === figures[0]?.row;
}

function rowsAfterLabels(segments: readonly Segment[], certain: boolean): FoundRow[] {
  return segments.flatMap((segment) => {
    const found = ownerOf(segment);
    const owner = found && (certain || standsBeside(found, segment)) ? found : null;
    const empty = certain ? emptyRows(segment, found) : [];
    if (segment.figures.length === 0) return empty;
    const after = lastIndexOf(segment.labels, (piece) => piece.word !== null);
    const row: FoundRow = {
      item: owner?.word?.id ?? null,
      label: owner?.token ?? null,
      strange: owner ? [] : segment.labels.slice(after + 1).map(({ token }) => token),
      figures: segment.figures,
      header: segment.header,
      lost: !certain && owner === null,
    };
    return [...empty, row];
  });
}

/** Figures whose label follows them; a label that follows another has no figures. */
function rowsBeforeLabels(segments: readonly Segment[]): FoundRow[] {
  return segments.flatMap(({ figures, header }, i) => {
    const labels = (segments[i + 1]?.labels ?? []).filter(isItem);
    const rows: FoundRow[] = labels.map(({ token, word }, n) => ({
      item: word?.id ?? null,
      label: token,
      strange: [],
      figures: n === 0 ? figures : [],
      header,
      lost: false,
    }));
    const nameless: FoundRow = {
      item: null,
      label: null,
      strange: [],
      figures,
      header,
      lost: false,
    };
    return rows.length > 0 || figures.length === 0 ? rows : [nameless];
  });
}

/**
 * Whether labels come before their figures, or after them. Where they do not share a row only the
 * ends of the table tell: what it begins with, and what it ends with. Null where those disagree.
 */
function directionOf(segments: readonly Segment[]): 'labels first' | 'figures first' | null {
  const full = segments.filter(({ figures }) => figures.length > 0);
  const beside = full.filter((segment) => {
    const owner = ownerOf(segment);
    return owner !== null && standsBeside(owner, segment);
  });
  const [head] = full;
  const last = segments.at(-1);
  const isNamed = segments.some(({ labels }) => labels.some(isItem));
  if (!head || !last || !isNamed || beside.length === full.length) return 'labels first';
  const opensWithLabel = head.labels.some(isItem) || head.labels.at(-1)?.word === null;
  const endsWithLabel = last.figures.length === 0 && last.labels.some(isItem);
  if (opensWithLabel === endsWithLabel) return null;
  if (opensWithLabel) return 'labels first';
  return beside.length === 0 ? 'figures first' : null;
}

/**
 * The rows of a table in the order in which they stand. `aligned` says that the grid keeps figures
 * under their header, so that a text there is a figure gone wrong.
 */
export function foundRows(block: Block, aligned: boolean): FoundRow[] {
  const segments = segmentsOf(block, aligned);
  const direction = directionOf(segments);
  if (direction === 'figures first') return rowsBeforeLabels(segments);
  return rowsAfterLabels(segments, direction !== null);
}
