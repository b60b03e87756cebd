import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readDocument, UnreadableFile } from '../documents';
import type { Report } from '../report';
import { check, previousOf, type Audit, type Context } from '../validation';

/** A report that was checked, and what it was held against. */
export interface Checkup {
  readonly audit: Audit;
  readonly context: Partial<Context>;
}

/** A file that was named: what its reports came to, or why it cannot be read. */
export type Checked =
  | { readonly file: string; readonly checkups: readonly Checkup[] }
  | { readonly file: string; readonly why: string };

/** Reads and checks one file after another; a file that cannot be read stops no other. */
export async function checkFiles(
  files: readonly string[],
  previous: readonly Report[],
): Promise<readonly Checked[]> {
  const checked: Checked[] = [];
  for (const file of files) {
    const read = await reportsIn(file);
    if (typeof read === 'string') checked.push({ file, why: read });
    else checked.push({ file, checkups: checkupsOf(read, previous) });
  }
  return checked;
}

/** The reports in a file, or a sentence that says why there are none. */
export async function reportsIn(file: string): Promise<readonly Report[] | string> {
  try {
    const reports = await readDocument(await readFile(file), basename(file));
    return reports.length > 0 ? reports : '没有认出年报的法定表格。';
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    return systemReason(error);
  }
}

/** What the operating system says about a file, in words; anything else is a fault of ours. */
function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return '没有这个文件。';
  if (code === 'EISDIR') return '这是文件夹，不是文件。';
  if (code === 'EACCES' || code === 'EPERM') return '没有读取权限。';
  if (typeof code === 'string') return `读取失败（${code}）。`;
  throw error;
}

/**
 * An earlier report in the same workbook or document serves as last year's, too. Entries of a JSON
 * array, figures without a place, have nothing to do with each other.
 */
function checkupsOf(reports: readonly Report[], previous: readonly Report[]): readonly Checkup[] {
  const together = reports.filter(({ readings }) => readings.length > 0);
  const candidates = [...previous, ...together];
  return reports.map((report) => {
    const last = previousOf(report, candidates);
    const context = last ? { previous: last } : {};
    return { audit: check(report, context), context };
  });
}
