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

/** The reports in what was pasted. */
export function reportsInClip({ text }: Clip): readonly Report[] {
  return recognise(gridsFromText(text), examineWords.pasted);
}
