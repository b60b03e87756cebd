import type { LatticeCell } from '../../../lattice';
import type { Fit, FittedCell } from './fit';
import { padded, textOf, type ReadLines } from './lines';
import { textLinesIn } from './marks';
import type { Raster } from './raster';
import { textLikeness } from './similar';

/** A label as like the form's as this is the form's: what differs is the reading's fault. */
const same = 0.7;
/** A short one is so too where it is half like its own, and less like every other near it. */
const half = 0.5;
/** Labels need only be told from each other: shown narrower they are read in less time. */
const narrowed = 0.7;
/** The labels of a found table as they were read. */
export type Labels = ReadonlyMap<LatticeCell, string>;

const labelCells = (fits: readonly Fit[]): LatticeCell[] => [
  ...new Set(
    fits.flatMap(({ cells }) =>
      cells.flatMap(({ cell, form }) => (form.kind === 'label' && form.text !== '' ? [cell] : [])),
    ),
  ),
];

/** Reads the labels, a line at a time, in every way in which the table is the form's. */
export async function readLabels(
  raster: Raster,
  ink: Raster,
  fits: readonly Fit[],
  inset: number,
  read: ReadLines,
): Promise<Labels> {
  const lines = labelCells(fits).flatMap((cell) => {
    const box = {
      left: cell.left + inset,
      top: cell.top + inset,
      right: cell.right - inset,
      bottom: cell.bottom - inset,
    };
    return textLinesIn(ink, box).map((line) => ({
      cell,
      raster,
      box: padded(line, 0.15),
      stretch: narrowed,
    }));
  });
  const found = await read(lines);
  const texts = new Map<LatticeCell, string>();
  lines.forEach(({ cell }, i) => {
    texts.set(cell, (texts.get(cell) ?? '') + textOf(found[i] ?? []));
  });
  return texts;
}

/** How like the form's the labels are, long ones counting more. */
export function likenessOf({ cells }: Fit, labels: Labels): number {
  let [sum, weight] = [0, 0];
  for (const { cell, form } of cells) {
    if (form.kind !== 'label' || form.text === '' || form.down !== cell.rows) continue;
    const own = Math.min(form.text.length, 12);
    sum += own * textLikeness(labels.get(cell) ?? '', form.text);
    weight += own;
  }
  return weight === 0 ? 0 : sum / weight;
}

/** Whether what was read of a label is the form's own, misread. */
function isTheForms(text: string, own: string, rivals: readonly string[]): boolean {
  const likeness = textLikeness(text, own);
  if (likeness >= same) return true;
  return likeness >= half && rivals.every((name) => textLikeness(text, name) < likeness);
}

/** What a label might be mixed up with: the others beside it and those above and below it. */
function rivalsOf({ cell: { row, rows, left, right }, form: own }: FittedCell, { cells }: Fit) {
  return cells.flatMap(({ cell, form }) => {
    const isBeside = cell.row < row + rows && row < cell.row + cell.rows;
    const isInLine = cell.left < right && left < cell.right;
    const isOther = form.kind === 'label' && own.kind === 'label' && form.text !== own.text;
    return isOther && (isBeside || isInLine) ? [form.text] : [];
  });
}

/** What a label says: as the form prints it, where that is what was misread. */
export function labelOf(fitted: FittedCell, fit: Fit, labels: Labels): string | null {
  const { cell, form } = fitted;
  const text = labels.get(cell) ?? '';
  if (form.kind !== 'label') return text || null;
  return isTheForms(text, form.text, rivalsOf(fitted, fit)) ? form.text : text || null;
}
