import type { Grid } from '../../report';
import type { Application, Dispute, LedgerDocument } from '../cases';
import { calendarOf, noEdits, type Calendar, type CalendarEdits } from '../calendar';
import { disputesForm, documentsForm } from '../columns';
import { readApplications } from './applications';
import { calendarIn } from './calendarSheet';
import { disputeOf, documentOf } from './casesOf';
import { textIn } from './cells';
import type { HeaderWords } from './header';
import { casesOfSheets, labelled, sheetsOfLedger, type LedgerSheet } from './sheets';
import type { WordMeanings } from './words';

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
  const headers = keptHeaders(help);
  const all = labelled(grids);
  const applications = readApplications(all, headers, help.meanings);
  const disputes = sheetsOfLedger(all, disputesForm, headers);
  const documents = sheetsOfLedger(all, documentsForm, headers);
  const sheets = [...applications.sheets, ...disputes, ...documents];
  if (sheets.length === 0) return null;
  return {
    organ: organIn(sheets),
    applications: applications.cases,
    disputes: casesOfSheets(disputes, disputeOf),
    documents: casesOfSheets(documents, documentOf),
    calendar: calendarOf(editsIn(grids, help.calendar ?? noEdits)),
    sheets,
  };
}

/** The organ in a title above a header: 某某街道办事处2025年政府信息公开申请台账. */
function organIn(sheets: readonly LedgerSheet[]): string | null {
  for (const { grid, header } of sheets) {
    for (const cell of grid.cells.slice(0, header.row).flat()) {
      const organ = /^(.*?)(?:\d{4}年)?(?:度)?政府信息公开.*台账$/.exec(textIn(cell));
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
