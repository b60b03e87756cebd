import { grouped, sectionTexts, valueOf, type Report } from '../../report';
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

/** Whose figures they are, and all of them. */
function figuresSaid({ organ, year, form, values, readings }: Report): string {
  const raw = readings.map((reading) => reading?.raw ?? null);
  return JSON.stringify([organ, year, form.edition, [...values], raw]);
}

/**
 * What a report says beside its figures, line by line. Headings are left out: those of the tables
 * that follow may stand at the end of the prose before them.
 */
function linesOf({ narrative, unread }: Report): readonly string[] {
  const { opening, texts } = sectionTexts(narrative);
  return [...opening, ...texts.values()].flat().concat(unread.map(({ text }) => text));
}

/**
 * Each report once: one that was pasted again is no other. Where one ends and the next begins,
 * prose may be lost to the one before; so of those with the same figures the one stays that says all,
 * and nothing twice, and those go that say nothing more.
 */
export function distinct(reports: readonly Report[]): readonly Report[] {
  const copies = grouped(reports.map((report) => [figuresSaid(report), report] as const));
  const kept = new Set([...copies.values()].flatMap(withMostToSay));
  return reports.filter((report) => kept.has(report));
}

function withMostToSay(copies: readonly Report[]): readonly Report[] {
  const [fullest, ...others] = copies
    .map((report) => ({ report, lines: linesOf(report) }))
    .map((one) => ({ ...one, said: new Set(one.lines) }))
    .sort((a, b) => b.said.size - a.said.size || a.lines.length - b.lines.length);
  if (!fullest) return [];
  const more = others.filter(({ lines }) => lines.some((line) => !fullest.said.has(line)));
  const each = new Map([fullest, ...more].map(({ lines, report }) => [lines.join('\n'), report]));
  return [...each.values()];
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
