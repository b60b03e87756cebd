import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ReadingProgress } from '../documents';
// Not through the room's index, which has what writes as well: a worker would load it for nothing.
import { keptInFile } from '../documents/kept/inFile';
import { assertSize } from '../documents/limits';
import { readDocument } from '../documents/readDocument';
import { UnreadableFile } from '../documents/unreadable';
import type { Report } from '../report';
import { keptFrom, nothingKept, type Kept } from '../validation';

/** What a file holds: reports, and what the add-in keeps beside them. */
export interface ReportBook {
  readonly reports: readonly Report[];
  readonly kept: Kept;
}

/** The reports in a file, or a sentence that says why there are none. */
export async function readReports(file: string): Promise<readonly Report[] | string> {
  const book = await readBook(file);
  return typeof book === 'string' ? book : book.reports;
}

/** A file's reports and what it brings along, or a sentence that says why there are none. */
export function readBook(file: string): Promise<ReportBook | string> {
  return readingOf(file, (content) => bookInBytes(content, basename(file), false));
}

/**
 * The same of its bytes.
 * @param ignoreKept what it brings along is left aside
 * @param progress told how far it is, where that takes long
 * @throws UnreadableFile with one sentence for the user
 */
export async function bookInBytes(
  content: Uint8Array,
  name: string,
  ignoreKept: boolean,
  progress?: ReadingProgress,
): Promise<ReportBook | string> {
  const reports = await readDocument(content, name, progress);
  if (reports.length === 0) return '没有认出年报的法定表格。';
  return { reports, kept: ignoreKept ? nothingKept : await keptIn(content) };
}

/** What is made of a file's bytes, or a sentence that says why it cannot be read. */
export function readingOf<What>(
  file: string,
  make: (content: Uint8Array) => Promise<What>,
): Promise<What | string> {
  return contentOr(() => {
    // At once: whoever reads here, a worker or a command that needs the file, has nothing else to do.
    const about = statSync(file);
    if (about.isFile()) assertSize(about.size);
    return make(readFileSync(file));
  });
}

/** What is made, or a sentence that says why it cannot be. */
export async function contentOr<What>(make: () => Promise<What>): Promise<What | string> {
  try {
    return await make();
  } catch (error) {
    return error instanceof UnreadableFile ? error.message : systemReason(error);
  }
}

async function keptIn(content: Uint8Array): Promise<Kept> {
  const json = await keptInFile(content);
  return keptFrom((key) => json.get(key));
}

/** What the operating system says about a file, in words; anything else is a fault of ours. */
function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const isOfSystem = error instanceof Error && 'syscall' in error;
  if (code === 'ENOENT') return '没有这个文件。';
  if (code === 'EISDIR') return '这是文件夹，不是文件。';
  if (code === 'EACCES' || code === 'EPERM') return '没有读取权限。';
  if (isOfSystem && typeof code === 'string') return `读取失败（${code}）。`;
  throw error;
}
