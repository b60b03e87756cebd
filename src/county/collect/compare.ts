import type { CellId } from '../../form';
import { valueOf, type Report } from '../../report';

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
