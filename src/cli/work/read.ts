import { basename } from 'node:path';
import { figureEntries, lineEntries, UnreadableFile, type ReadingProgress } from '../../documents';
import { sentReport, type Report, type SentReport } from '../../report';
import { nothingKept, type Kept } from '../../validation';
import { bookInBytes, contentOr, readingOf } from '../books';
import type { Task } from './judged';

/** What was read in a file, on its way back from the worker; of figures as JSON, one report each. */
export type ReadFile =
  | { readonly file: string; readonly reports: readonly SentReport[]; readonly kept: Kept }
  | { readonly file: string; readonly why: string };

/** Reads a file, or lines of one; what cannot be read says why. */
export async function readTask(
  task: Task,
  progress: ReadingProgress,
): Promise<readonly ReadFile[]> {
  const { file } = task;
  if (task.kind === 'lines')
    return ofEntries(file, lineEntries(task.content, basename(file), task.first));
  const read = await (task.kind === 'content'
    ? contentOr(() => ofContent(file, task.content, progress))
    : readingOf(file, (content) => ofContent(file, content, progress)));
  return typeof read === 'string' ? [{ file, why: read }] : read;
}

async function ofContent(
  file: string,
  content: Uint8Array,
  progress: ReadingProgress,
): Promise<readonly ReadFile[] | string> {
  const entries = figureEntries(content, basename(file));
  if (entries) return ofEntries(file, entries);
  const book = await bookInBytes(content, basename(file), false, progress);
  if (typeof book === 'string') return book;
  return [{ file, reports: book.reports.map(sentReport), kept: book.kept }];
}

function ofEntries(
  file: string,
  entries: readonly (Report | UnreadableFile)[],
): readonly ReadFile[] {
  return entries.map((entry) =>
    entry instanceof UnreadableFile
      ? { file, why: entry.message }
      : { file, reports: [sentReport(entry)], kept: nothingKept },
  );
}
