import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { readDocument } from '../../../src/documents';
import { valueOf, type Report } from '../../../src/report';

/** The file that the browser saves when `act` is done. */
export async function savedBy(page: Page, act: () => Promise<void>): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return readFile(await download.path());
}

/** The one report in an .xlsx. */
export async function reportIn(xlsx: Uint8Array): Promise<Report> {
  const [report] = await readDocument(xlsx, 'saved.xlsx');
  if (!report) throw new Error('No report in the file.');
  return report;
}

/** Every figure by its id, to be compared. */
export const figuresOf = (report: Report): Record<string, number | null> =>
  Object.fromEntries(report.form.figures.map(({ id }) => [id, valueOf(report, id)]));
