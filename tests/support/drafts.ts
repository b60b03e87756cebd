import { form2021, type TableId } from '../../src/form';
import type { Passage } from '../../src/report';
import { cutIntoReports } from '../../src/report/recognise/reports/cut';
import type { ReportDraft } from '../../src/report/recognise/reports/draft';
import type { Found, FoundSheet } from '../../src/report/recognise/reports/foundSheet';
import type { ReadTable } from '../../src/report/recognise/tables/readTable';

/** What is found in sheets, for tests of how reports are put together of it. */

const passage = (text: string): Passage => ({ place: { sheet: null, row: 0, column: 0 }, text });

/** A table with one figure, which stands in a sheet of this name. */
export function readTable(id: TableId, sheet = '表'): ReadTable {
  const table = form2021.tables.find((one) => one.id === id);
  const figure = form2021.figures.find((one) => one.table.id === id);
  const place = { sheet, row: 3, column: 2 };
  return {
    id,
    fits: table ? [table] : [],
    readings: new Map(
      figure ? [[figure.id, { place, raw: 7, held: 7, state: 'number', formula: false }]] : [],
    ),
    unread: [],
    labels: [],
  };
}

export const titleFound = (organ: string | null, year: number | null, lane = 0): Found => ({
  ...{ kind: 'title', lane },
  title: { organ, year },
});

export const textFound = (text: string, lane = 0): Found => ({
  ...{ kind: 'text', lane, passage: passage(text), year: null, organ: null },
});

export const tableFound = (table: ReadTable, above: readonly string[] = [], lane = 0): Found => ({
  ...{ kind: 'table', lane, table, around: { above, below: [] } },
});

export const sheetOf = (...found: readonly Found[]): FoundSheet => ({
  ...{ organ: null, year: null, found },
});

/** Whose the tables are: `甲镇 2024: 2 3`, `无机关 —: 4`. */
export const taken = (drafts: readonly ReportDraft[]): readonly string[] =>
  drafts.map(
    ({ organ, year, tables }) =>
      `${organ ?? '无机关'} ${String(year ?? '—')}: ${[...tables.keys()].join(' ')}`,
  );

/** A report of which this is all that is known. */
export function draftOf(
  facts: { readonly organ?: string; readonly year?: number },
  ...narrative: readonly string[]
): ReportDraft {
  const title = titleFound(facts.organ ?? null, facts.year ?? null);
  const [draft] = cutIntoReports(sheetOf(title, ...narrative.map((text) => textFound(text))), 0);
  if (!draft) throw new Error('A sheet has one report at least.');
  return draft;
}
