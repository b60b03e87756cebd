import { basename } from 'node:path';
import type { ReadingProgress } from '../../documents';
import { figureEntries, lineEntries } from '../../documents/figureEntries';
import { UnreadableFile } from '../../documents/unreadable';
import { sentReport, type Report, type SentReport } from '../../report';
import { nothingKept, type Kept } from '../../validation';
import { bookInBytes, contentOr, readingOf, type ReportBook } from '../books';
import type { Task } from './judged';

/** What was read of a file, or why it cannot be. */
export type ReadBook = { readonly file: string } & (ReportBook | { readonly why: string });

/** The same on its way back from a worker. */
export type SentBook = { readonly file: string } & (
  { readonly reports: readonly SentReport[]; readonly kept: Kept } | { readonly why: string }
);

export const sentBook = (book: ReadBook): SentBook =>
  'why' in book ? book : { ...book, reports: book.reports.map(sentReport) };

/**
 * Reads a file, or lines of one; what cannot be read says why. Figures as JSON have nothing to do with
 * each other: each report of them is a book by itself.
 * @param ignoreKept what files bring along is left aside
 */
export async function readTask(
  task: Task,
  ignoreKept: boolean,
  progress: ReadingProgress,
): Promise<readonly ReadBook[]> {
  const { file } = task;
  const name = basename(file);
  if (task.kind === 'lines') return ofEntries(file, lineEntries(task.content, name, task.first));
  const inContent = async (content: Uint8Array): Promise<readonly ReadBook[] | string> => {
    const entries = figureEntries(content, name);
    if (entries) return ofEntries(file, entries);
    const book = await bookInBytes(content, name, ignoreKept, progress);
    return typeof book === 'string' ? book : [{ file, ...book }];
  };
  const read = await (task.kind === 'content'
    ? contentOr(() => inContent(task.content))
    : readingOf(file, inContent));
  return typeof read === 'string' ? [{ file, why: read }] : read;
}

function ofEntries(
  file: string,
  entries: readonly (Report | UnreadableFile)[],
): readonly ReadBook[] {
  return entries.map((entry) =>
    entry instanceof UnreadableFile
      ? { file, why: entry.message }
      : { file, reports: [entry], kept: nothingKept },
  );
}
