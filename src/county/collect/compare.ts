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

/** Whether two reports say the same of every figure: the same draft, sent twice. */
export function haveSameFigures(a: Report, b: Report): boolean {
  return a.form === b.form && a.values.every((value, i) => Object.is(value, b.values[i]));
}
