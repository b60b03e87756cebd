import { valueOf, type Report } from '../../report';
import { assertSize } from '../../documents/limits';
import { readBeside } from '../reading/readBeside';
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
 * @throws UnreadableFile with a sentence for the user
 */
export async function reportsInClip(
  { text, html }: Clip,
  signal: AbortSignal,
): Promise<readonly Report[]> {
  const read = (content: string, name: string) => readBeside({ content, name }, signal);
  if (html === null) return read(text, examineWords.pasted);
  const marked = await read(html, `${examineWords.pasted}.html`);
  const plain = await read(text, examineWords.pasted);
  return yieldOf(plain) > yieldOf(marked) ? plain : marked;
}

/**
 * The reports in a file.
 * @throws UnreadableFile with a sentence for the user
 */
export async function reportsInFile(file: File, signal: AbortSignal): Promise<readonly Report[]> {
  assertSize(file.size);
  const content = new Uint8Array(await file.arrayBuffer());
  return readBeside({ content, name: file.name }, signal);
}
