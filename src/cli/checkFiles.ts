import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { keptInFile, readDocument, UnreadableFile } from '../documents';
import type { Report } from '../report';
import {
  check,
  explanationsFrom,
  keptByReport,
  keptExplanationsIn,
  previousOf,
  settingsFrom,
  surroundingsOf,
  unitName,
  type Audit,
  type Beside,
  type Context,
  type Explanation,
  type KeptByReport,
} from '../validation';

/** A report that was checked, what it was held against, and the 说明 that its workbook keeps. */
export interface Checkup {
  readonly audit: Audit;
  readonly context: Context;
  readonly explanations: readonly Explanation[];
}

/** A file that was named: what its reports came to, or why it cannot be read. */
export type Checked =
  | { readonly file: string; readonly checkups: readonly Checkup[] }
  | { readonly file: string; readonly why: string };

/** What was given on the command line to hold reports against. */
export interface Given {
  readonly previous: readonly Report[];
  /** Null where none were named. */
  readonly units: readonly Report[] | null;
}

/** Reads and checks one file after another; a file that cannot be read stops no other. */
export async function checkFiles(
  files: readonly string[],
  given: Given,
): Promise<readonly Checked[]> {
  const checked: Checked[] = [];
  for (const file of files) {
    const read = await readBook(file);
    if (typeof read === 'string') checked.push({ file, why: read });
    else checked.push({ file, checkups: checkupsOf(read, given) });
  }
  return checked;
}

/** What a file holds: reports, and what the add-in keeps beside them. */
interface Book {
  readonly reports: readonly Report[];
  readonly beside: Beside;
  readonly explanations: KeptByReport<unknown>;
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
    return { reports, ...(await keptIn(content)) };
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    return systemReason(error);
  }
}

async function keptIn(content: Uint8Array): Promise<Omit<Book, 'reports'>> {
  const kept = await keptInFile(content);
  return {
    beside: {
      settings: settingsFrom(kept.get('settings')),
      previous: keptByReport(kept.get('previous')),
      units: keptByReport(kept.get('units')),
    },
    explanations: keptByReport(kept.get('explanations')),
  };
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
 * What is named on the command line goes before what the workbook keeps, and that before an earlier
 * report that stands in the same workbook or document. Entries of a JSON array, figures without a
 * place, have nothing to do with each other.
 */
function checkupsOf(
  { reports, beside, explanations }: Book,
  { previous, units }: Given,
): readonly Checkup[] {
  const together = reports.filter(({ readings }) => readings.length > 0);
  return reports.map((report) => {
    const { context: own, telling } = surroundingsOf(report, together, beside);
    const last = previousOf(report, previous, reports);
    const context = {
      ...own,
      ...(last && { previous: last }),
      ...(units && { units: unitsOf(report, units) }),
    };
    return {
      audit: check(report, context),
      context,
      explanations: explanationsFrom(keptExplanationsIn(explanations, report, telling))
        .explanations,
    };
  });
}

const unitsOf = (report: Report, units: readonly Report[]) =>
  units
    .filter(({ year }) => year === report.year)
    .map((unit) => ({ name: unitName(unit), report: unit }));
