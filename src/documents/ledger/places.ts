import { applicationsForm, computedColumns, type ApplicationColumn } from '../../ledger';
import { columnName } from '../../report';

/** Where things stand in the ledgers' sheets, so that their formulas find each other. */

/** Rows, counted from 1: title, what to know, header, and from there on the cases. */
export const rows = { title: 1, note: 2, header: 3, first: 4 } as const;

/**
 * Cases for which the sheets are ready; more are added by copying the last row down. Every row costs
 * formulas that a program calculates whether they are written in or not. Where all that is in them is
 * format, LibreOffice takes more than 84 for the end of the sheet, and prints none of them.
 */
const readyRows = { applications: 100, disputes: 50, documents: 80 } as const;

/** Rows that are left blank under those that are given. */
const spareRows = 20;

/** How many rows a sheet begins with. */
export const rowsFor = (ledger: keyof typeof readyRows, given: number): number =>
  Math.max(readyRows[ledger], given === 0 ? 0 : given + spareRows);

export const keySheetName = '口径';

/** Column letters of 申请台账. */
export function letterOf(id: ApplicationColumn): string {
  return columnName(applicationsForm.columns.findIndex((column) => column.id === id));
}

export type ComputedId = (typeof computedColumns)[number]['id'];

export function computedLetter(id: ComputedId): string {
  const at = computedColumns.findIndex((column) => column.id === id);
  return columnName(applicationsForm.columns.length + at);
}

/** The one cell with TODAY(). */
export const todayCell = `$${computedLetter('left')}$${rows.note}`;

/** The years that the calendar of a ledger covers: cases carried in, and deadlines that run on. */
export const calendarYears = (year: number) => [year - 1, year, year + 1] as const;
