import type { CellId } from '../../form';
import { sectionTexts, valueOf, type Report } from '../../report';
import type { Sent } from './arrival';

/** A figure that two drafts of one unit tell differently; null where it is missing. */
export interface DraftChange {
  readonly cell: CellId;
  readonly before: number | null;
  readonly after: number | null;
}

/** What changed from one draft to the next, in the order of the form. */
export function changesBetween(before: Report, after: Report): readonly DraftChange[] {
  return after.form.figures.flatMap(({ id }) => {
    const change = { cell: id, before: valueOf(before, id), after: valueOf(after, id) };
    return change.before === change.after ? [] : [change];
  });
}

/** What is written under the headings of the sections; formats set those differently. */
const proseOf = ({ narrative }: Report) =>
  Array.from(sectionTexts(narrative).texts.values()).flat().join('').replace(/\s/g, '');

/**
 * Whether two reports say the same of every figure and in their prose: the same draft, sent twice,
 * perhaps once as the tables alone.
 */
export function areSameDraft(a: Pick<Sent, 'dossier'>, b: Pick<Sent, 'dossier'>): boolean {
  const [one, other] = [a.dossier.report, b.dossier.report];
  if (one.form !== other.form) return false;
  if (!one.values.every((value, i) => Object.is(value, other.values[i]))) return false;
  const [prose, others] = [proseOf(one), proseOf(other)];
  return prose === '' || others === '' || prose === others;
}
