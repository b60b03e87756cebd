import { gridsFromHtml, gridsFromText } from '../../documents';
import { recognise, valueOf, type Grid, type Report } from '../../report';

/** Something to be read: what was typed or pasted, or the cells of a file. */
export interface Clip {
  /** As shown in the box. */
  readonly text: string;
  /** The same content with its tables, where the clipboard had it. */
  readonly html: string | null;
}

export const emptyClip: Clip = { text: '', html: null };

/** How many figures were read for certain. */
export function figuresRead(report: Report): number {
  return report.form.figures.filter(({ id }) => valueOf(report, id) !== null).length;
}

function yieldOf(reports: readonly Report[]): number {
  return reports.reduce((sum, report) => sum + figuresRead(report), 0);
}

/**
 * The reports in a clip. HTML knows which cell is which, so it is preferred; a page whose tables
 * are pictures or loose lines may say more as text.
 */
export function reportsInClip({ text, html }: Clip): readonly Report[] {
  const plain = (): readonly Report[] => recognise(gridsFromText(text));
  if (html === null) return plain();
  const marked = recognise(gridsFromHtml(html));
  const [first] = marked;
  if (first && yieldOf(marked) === first.form.figures.length * marked.length) return marked;
  const other = plain();
  return yieldOf(other) > yieldOf(marked) ? other : marked;
}

/** Reports in the cells of a file. */
export function reportsOf(grids: readonly Grid[]): readonly Report[] {
  return recognise(grids);
}
