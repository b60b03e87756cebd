import type { Application } from '../cases';
import { applicationsForm } from '../columns';
import { applicationOf } from './casesOf';
import type { HeaderWords } from './header';
import { casesOfSheets, sheetsOfLedger, type LabelledSheet, type LedgerSheet } from './sheets';
import { noMeanings, readerOf, type WordMeanings } from './words';

/** The applications of a workbook, null where it has no ledger of them, and where they stand. */
export interface ReadApplications {
  readonly sheets: readonly LedgerSheet[];
  readonly cases: readonly Application[] | null;
}

export function readApplications(
  labelled: readonly LabelledSheet[],
  headers: HeaderWords = new Map(),
  meanings: WordMeanings = noMeanings,
): ReadApplications {
  const sheets = sheetsOfLedger(labelled, applicationsForm, headers);
  const reader = readerOf(meanings);
  return { sheets, cases: casesOfSheets(sheets, (row) => applicationOf(row, reader)) };
}
