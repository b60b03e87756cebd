import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { keptInFile, readDocument, UnreadableFile } from '../documents';
import type { Report } from '../report';
import { dossiersOf, keptFrom, type Dossier, type Kept, type Named } from '../validation';

/** A file that was named: what its reports came to, or why it cannot be read. */
export type Checked =
  | { readonly file: string; readonly dossiers: readonly Dossier[] }
  | { readonly file: string; readonly why: string };

/** Reads and checks one file after another; a file that cannot be read stops no other. */
export async function checkFiles(
  files: readonly string[],
  named: Named,
): Promise<readonly Checked[]> {
  const checked: Checked[] = [];
  for (const file of files) {
    const read = await readBook(file);
    if (typeof read === 'string') checked.push({ file, why: read });
    else checked.push({ file, dossiers: dossiersOf(read.reports, read.kept, named) });
  }
  return checked;
}

/** What a file holds: reports, and what the add-in keeps beside them. */
interface Book {
  readonly reports: readonly Report[];
  readonly kept: Kept;
}

/** The reports in a file, or a sentence that says why there are none. */
export async function reportsIn(file: string): Promise<readonly Report[] | string> {
  const book = await readBook(file);
  return typeof book === 'string' ? book : book.reports;
}

async function readBook(file: string): Promise<Book | string> {
  try {
    const content = await readFile(file);
    const reports = await readDocument(content, basename(file));
    if (reports.length === 0) return '没有认出年报的法定表格。';
    return { reports, kept: await keptIn(content) };
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    return systemReason(error);
  }
}

async function keptIn(content: Uint8Array): Promise<Kept> {
  const json = await keptInFile(content);
  return keptFrom((key) => json.get(key));
}

/** What the operating system says about a file, in words; anything else is a fault of ours. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return '没有这个文件。';
  if (code === 'EISDIR') return '这是文件夹，不是文件。';
  if (code === 'EACCES' || code === 'EPERM') return '没有读取权限。';
  if (typeof code === 'string') return `读取失败（${code}）。`;
  throw error;
}
