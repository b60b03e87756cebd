import { gridsFromHtml } from '../../documents/html';
import { gridsFromText } from '../../documents/text';
import { recognise, valueOf, type Report } from '../../report';
import { examineWords } from '../words';

/** Something pasted. */
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
 * The reports in what was pasted. HTML knows which cell is which, so it is preferred; a page whose
 * tables are no tables may say more as text.
 */
export function reportsInClip({ text, html }: Clip): readonly Report[] {
  const plain = recognise(gridsFromText(text), examineWords.pasted);
  if (html === null) return plain;
  const marked = recognise(gridsFromHtml(html), examineWords.pasted);
  return yieldOf(plain) > yieldOf(marked) ? plain : marked;
}
