import { valueOf, type Report } from '../../report';
import { examineWords } from '../words';

/** Something pasted. */
export interface Clip {
  /** As shown in the box. */
  readonly text: string;
  /** The same content with its tables, where the clipboard had it. */
  readonly html: string | null;
}

export const emptyClip: Clip = { text: '', html: null };

/** Readers are loaded when something is there to be read. */
const reader = () => import('../../documents/read/document');

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
 * @throws UnreadableFile with a sentence for the user
 */
export async function reportsInClip({ text, html }: Clip): Promise<readonly Report[]> {
  const { readDocument } = await reader();
  if (html === null) return readDocument(text, examineWords.pasted);
  const marked = await readDocument(html, `${examineWords.pasted}.html`);
  const plain = await readDocument(text, examineWords.pasted);
  return yieldOf(plain) > yieldOf(marked) ? plain : marked;
}

/**
 * The reports in a file.
 * @throws UnreadableFile with a sentence for the user
 */
export async function reportsInFile(file: File): Promise<readonly Report[]> {
  const { readDocument } = await reader();
  return readDocument(new Uint8Array(await file.arrayBuffer()), file.name);
}
