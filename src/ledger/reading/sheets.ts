import type { Grid, Place } from '../../report';
import type { LedgerForm } from '../columns';
import { caseRows } from './caseRows';
import type { LedgerRow } from './cells';
import { findHeader, type HeaderRead, type HeaderWords } from './header';
import { labelRows, type Label } from './labels';

/** A sheet in which a ledger may stand, with what is written over its columns. */
export interface LabelledSheet {
  readonly grid: Grid;
  readonly labels: readonly (readonly Label[])[];
}

/** A sheet that was recognised as a ledger, and how its columns were understood. */
export interface LedgerSheet {
  readonly grid: Grid;
  readonly header: HeaderRead;
  readonly rows: number;
}

/** Where the name of a column stands. @param column counted from 0 in the grid */
export function placeOfHeader({ grid, header }: LedgerSheet, column = 0): Place {
  return { sheet: grid.sheet, row: grid.top + header.row, column: grid.left + column };
}

/** The same with what its rows hold. */
interface FilledSheet<Id extends string> extends LedgerSheet {
  readonly filled: readonly LedgerRow<Id>[];
}

export const labelled = (grids: readonly Grid[]): readonly LabelledSheet[] =>
  grids.map((grid) => ({ grid, labels: labelRows(grid) }));

/** The sheets that hold one of the ledgers, each recognised by the words of its header row. */
export function sheetsOfLedger<Id extends string>(
  sheets: readonly LabelledSheet[],
  form: LedgerForm<Id>,
  headers: HeaderWords,
): readonly FilledSheet<Id>[] {
  return sheets.flatMap(({ grid, labels }) => {
    const header = findHeader(labels, form, headers);
    if (!header) return [];
    const filled = caseRows(grid, header);
    return [{ grid, header, rows: filled.length, filled }];
  });
}

/** What the rows of a ledger's sheets say; null where no sheet is this ledger. */
export function casesOfSheets<Id extends string, T>(
  sheets: readonly FilledSheet<Id>[],
  caseOf: (row: LedgerRow<Id>) => T,
): readonly T[] | null {
  return sheets.length === 0 ? null : sheets.flatMap(({ filled }) => filled.map(caseOf));
}
