import { sectionTexts, valueOf, type Report } from '../../report';
import { assertSize } from '../../documents/limits';
import type { ReadingProgress } from '../../documents';
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
 * All that a report says, wherever it says it. Headings are left out: those of the tables that
 * follow may stand at the end of the prose before them.
 */
function saidBy({ organ, year, form, values, readings, narrative, unread }: Report): string {
  const { opening, texts } = sectionTexts(narrative);
  const prose = [...opening, ...texts.values()].flat();
  const raw = readings.map((reading) => reading?.raw ?? null);
  const others = unread.map(({ text }) => text);
  return JSON.stringify([organ, year, form.edition, [...values], raw, prose, others]);
}

/** Each report once, the first of those that say the same: one that was pasted again is no other. */
export function distinct(reports: readonly Report[]): readonly Report[] {
  const known = new Map<string, Report>();
  for (const report of reports) {
    const said = saidBy(report);
    if (!known.has(said)) known.set(said, report);
  }
  return [...known.values()];
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
  if (html === null) return distinct(await read(text, examineWords.pasted));
  const marked = await read(html, `${examineWords.pasted}.html`);
  const plain = await read(text, examineWords.pasted);
  return distinct(yieldOf(plain) > yieldOf(marked) ? plain : marked);
}

/**
 * The reports in a file.
 * @throws UnreadableFile with a sentence for the user
 */
export async function reportsInFile(
  file: File,
  signal: AbortSignal,
  progress?: ReadingProgress,
): Promise<readonly Report[]> {
  assertSize(file.size);
  const content = new Uint8Array(await file.arrayBuffer());
  return readBeside({ content, name: file.name }, signal, progress);
}
