import { layout, onceFor, shapeOf, type TableForm } from '../../../form';
import type { ColumnWorth } from '../../grid';
import type { LabelDifference } from '../../report';
import { isHeadingText, isName, type Headings } from '../columns/headings';
import type { TableBlock, TablePiece } from '../layout/blocks';
import type { At, TableReader } from './reader';

/** A label of a header, where the form has it; notes in it are left out. */
interface PlacedLabel extends At {
  readonly text: string;
}

type LabelsAbove = ReadonlyMap<string, readonly PlacedLabel[]>;

/** The headers of a table by the item below each; of one that stands in one line, its only one by ''. */
const headersOf = /* @__PURE__ */ onceFor((table: TableForm): LabelsAbove => {
  const headers = new Map<string, readonly PlacedLabel[]>();
  let above: PlacedLabel[] = [];
  table.rows.forEach((cells, row) => {
    const figure = cells.find((cell) => cell.kind === 'figure');
    if (figure === undefined) {
      for (const { cell, column } of layout(table).filter((placed) => placed.row === row))
        if (cell.kind === 'label') above.push({ text: cell.text, row, column });
    } else if (above.length > 0) {
      const named = above.filter(({ text }) => isHeadingText(text));
      headers.set(shapeOf(table).isOneLine ? '' : figure.item.id, named);
      above = [];
    }
  });
  return headers;
});

/** Whether a piece may be a label of a header; notes in it, and the heading of the section, are none. */
function namesColumns(piece: TablePiece): boolean {
  const { word } = piece;
  return word ? word.kind !== 'heading' && isHeadingText(word.text) : isName(piece);
}

/** What stands above figures and labels of rows, run by run, with the label of a row that ends it. */
function runsAbove({ pieces }: TableBlock): readonly { run: TablePiece[]; item: string }[] {
  const runs: { run: TablePiece[]; item: string }[] = [];
  let run: TablePiece[] = [];
  for (const piece of pieces) {
    const item = piece.word?.kind === 'item' ? piece.word.id : '';
    if (item !== '' || piece.token.kind === 'figure') {
      if (run.length === 0) continue;
      runs.push({ run, item });
      run = [];
    } else if (namesColumns(piece)) run.push(piece);
  }
  return runs;
}

const reads = ({ token }: TablePiece, { text }: PlacedLabel): boolean =>
  token.match?.words.some((word) => word.text === text) ?? false;

/** For each label of the form what stands in its place; null where nothing does. */
type Pairs = readonly (readonly [label: PlacedLabel, piece: TablePiece | null])[];

/**
 * A header beside the form's, label by label in reading order. Null where it is too different to say
 * what should stand where: of as many labels half are others, of fewer some are others.
 */
function beside(run: readonly TablePiece[], labels: readonly PlacedLabel[]): Pairs | null {
  const rest = [...run];
  const pairs: Pairs = labels.map((label) => {
    const [piece] = rest;
    const isNext = piece && (run.length === labels.length || reads(piece, label));
    return [label, isNext ? (rest.shift() ?? null) : null];
  });
  const others = pairs.filter(([label, piece]) => !piece || !reads(piece, label));
  const isTurned = others.every(([label]) =>
    others.some(([, piece]) => piece !== null && reads(piece, label)),
  );
  const isLike = rest.length === 0 && (isTurned || others.length * 2 <= labels.length);
  return isLike ? pairs : null;
}

/** Where a label should stand that is not there: as far from another as in the form. */
function placeIn(pairs: Pairs, { row, column }: PlacedLabel, worth: ColumnWorth): At {
  const near = pairs.flatMap(([other, piece]) => (piece ? { other, token: piece.token } : []));
  const found = near.find(({ other }) => other.row === row) ?? near[0];
  if (!found) return { row, column };
  const { other, token } = found;
  if (worth === 'loose') return token;
  return { row: token.row + row - other.row, column: token.column + column - other.column };
}

/**
 * Labels of a table's headers in whose place something else stands, or nothing: the figures below are
 * read all the same, by the labels beside it.
 */
export function headerDifferences(
  block: TableBlock,
  table: TableForm,
  worth: ColumnWorth,
  { inOrder }: Headings,
  reader: TableReader,
): LabelDifference[] {
  const headers = headersOf(table);
  return runsAbove(block).flatMap(({ run, item }) => {
    const labels = headers.get(item);
    const pairs = (labels && beside(run, labels)) ?? [];
    return pairs.flatMap(([label, piece]): LabelDifference[] => {
      if (piece && reads(piece, label)) return [];
      // A text may have the labels in another order than their columns: 总计, from the row above, first.
      if (piece?.word && inOrder !== false) return [];
      const place = reader.place(piece?.token ?? placeIn(pairs, label, worth));
      const text = piece?.word?.text ?? piece?.token.text ?? '';
      return [{ place, text, expected: label.text }];
    });
  });
}
