import type { Grid } from '../../report';
import type { Application, Dispute, LedgerDocument } from '../cases';
import { calendarOf, noEdits, type Calendar, type CalendarEdits } from '../calendar';
import { applicationsForm, disputesForm, documentsForm, type LedgerForm } from '../columns';
import { calendarIn } from './calendarSheet';
import { applicationOf, disputeOf, documentOf } from './casesOf';
import { caseRows } from './caseRows';
import type { LedgerRow } from './cells';
import { findHeader, type HeaderRead, type HeaderWords } from './header';
import { labelRows } from './labels';
import { noMeanings, readerOf, type WordMeanings } from './words';

/** A sheet that was recognised as a ledger, and how its columns were understood. */
export interface LedgerSheet {
  readonly grid: Grid;
  readonly header: HeaderRead;
  readonly rows: number;
}

/** The ledgers of a workbook; null where it has none of a kind. */
export interface Ledger {
  readonly organ: string | null;
  readonly applications: readonly Application[] | null;
  readonly disputes: readonly Dispute[] | null;
  readonly documents: readonly LedgerDocument[] | null;
  readonly calendar: Calendar;
  readonly sheets: readonly LedgerSheet[];
}

/** What the user said of sheets that are not the product's own, and of working days. */
export interface ReadingHelp {
  readonly headers?: HeaderWords;
  readonly meanings?: WordMeanings;
  readonly calendar?: CalendarEdits;
}

/** What the user said of headers. */
export const keptHeaders = ({ headers }: ReadingHelp): HeaderWords => headers ?? new Map();

/**
 * The ledgers in the sheets of a workbook, each recognised by the words of its header row.
 * @returns null where no sheet is a ledger
 */
export function readLedger(grids: readonly Grid[], help: ReadingHelp = {}): Ledger | null {
  const { meanings = noMeanings } = help;
  const headers = keptHeaders(help);
  const sheets: LedgerSheet[] = [];
  const labelled = grids.map((grid) => ({ grid, labels: labelRows(grid) }));
  const rowsIn = <Id extends string>(form: LedgerForm<Id>): readonly LedgerRow<Id>[] | null => {
    const found = labelled.flatMap(({ grid, labels }) => {
      const header = findHeader(labels, form, headers);
      return header ? [{ grid, header, rows: caseRows(grid, header) }] : [];
    });
    for (const { grid, header, rows } of found) sheets.push({ grid, header, rows: rows.length });
    return found.length === 0 ? null : found.flatMap(({ rows }) => rows);
  };
  const reader = readerOf(meanings);
  const applications = rowsIn(applicationsForm)?.map((row) => applicationOf(row, reader)) ?? null;
  const disputes = rowsIn(disputesForm)?.map(disputeOf) ?? null;
  const documents = rowsIn(documentsForm)?.map(documentOf) ?? null;
  if (sheets.length === 0) return null;
  return {
    organ: organIn(sheets),
    applications,
    disputes,
    documents,
    calendar: calendarOf(editsIn(grids, help.calendar ?? noEdits)),
    sheets,
  };
}

/** The organ in a title above a header: 某某街道办事处2025年政府信息公开申请台账. */
function organIn(sheets: readonly LedgerSheet[]): string | null {
  for (const { grid, header } of sheets) {
    for (const cell of grid.cells.slice(0, header.row).flat()) {
      const organ = /^(.*?)(?:\d{4}年)?(?:度)?政府信息公开.*台账$/.exec(String(cell ?? '').trim());
      if (organ?.[1]) return organ[1];
    }
  }
  return null;
}

/** What the workbook's sheet says goes before what is kept elsewhere. */
function editsIn(grids: readonly Grid[], kept: CalendarEdits): CalendarEdits {
  return grids
    .flatMap((grid) => calendarIn(grid) ?? [])
    .reduce(
      (all, { days, years }) => ({
        days: [...all.days, ...days],
        years: new Map([...all.years, ...years]),
      }),
      kept,
    );
}
