import type { LatticeCell } from '../../../lattice';
import type { Fit, FittedCell } from './fit';
import { beginningLikeness, textLikeness } from './similar';

/** A label as like the form's as this is the form's: what differs is the reading's fault. */
const same = 0.7;
/** A short one is so too where it is half like its own, and less like every other near it. */
const half = 0.5;
/** So many signs of a label are read, or two more than it begins with in common with another. */
const fewest = 6;

/** What was read of a label. */
export interface ReadLabel {
  readonly text: string;
  /** Where only its beginning was read, how many signs that has at least; null: all was read. */
  readonly few: number | null;
}

/** The labels of a found table as they were read. */
export type Labels = ReadonlyMap<LatticeCell, ReadLabel>;

/** A table in one of the ways in which it may be the form's, and its labels. */
export interface NamedTable {
  readonly fit: Fit;
  readonly labels: Labels;
}

const likeness = ({ text, few }: ReadLabel, name: string) =>
  few === null ? textLikeness(text, name) : beginningLikeness(text, name, few);

const unread: ReadLabel = { text: '', few: null };

/** By cell of a label: how many of its signs tell it from all others, in every way it may be one. */
export function signsNeeded(fits: readonly Fit[]): ReadonlyMap<LatticeCell, number> {
  const needed = new Map<LatticeCell, number>();
  for (const { table, cells } of fits) {
    const names = table.rows.flat().flatMap((form) => (form.kind === 'label' ? [form.text] : []));
    for (const { cell, form } of cells) {
      if (form.kind !== 'label' || form.text === '') continue;
      const others = names.filter((name) => name !== form.text);
      const shared = Math.max(...others.map((name) => sharedBeginning(form.text, name)));
      needed.set(cell, Math.max(needed.get(cell) ?? fewest, shared + 2));
    }
  }
  return needed;
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** How like the form's the labels are, long ones counting more. */
export function likenessOf({ cells }: Fit, labels: Labels): number {
  let [sum, weight] = [0, 0];
  for (const { cell, form } of cells) {
    if (form.kind !== 'label' || form.text === '' || form.down !== cell.rows) continue;
    const own = Math.min(form.text.length, 12);
    sum += own * likeness(labels.get(cell) ?? unread, form.text);
    weight += own;
  }
  return weight === 0 ? 0 : sum / weight;
}

/** Whether what was read of a label is the form's own, misread. */
function isTheForms(label: ReadLabel, own: string, rivals: readonly string[]): boolean {
  const alike = likeness(label, own);
  const isClear = rivals.every((name) => likeness(label, name) < alike);
  if (label.few !== null) return alike >= same && isClear;
  return alike >= same || (alike >= half && isClear);
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

/** Whether the label in a cell is the form's own, as far as it was read. */
export function isNamed(fitted: FittedCell, { fit, labels }: NamedTable): boolean {
  const { cell, form } = fitted;
  if (form.kind !== 'label') return false;
  return isTheForms(labels.get(cell) ?? unread, form.text, rivalsOf(fitted, fit));
}

/** What a label says: as the form prints it, where that is what was misread. */
export function labelOf(fitted: FittedCell, named: NamedTable): string | null {
  const { cell, form } = fitted;
  const { text } = named.labels.get(cell) ?? unread;
  return form.kind === 'label' && isNamed(fitted, named) ? form.text : text || null;
}
