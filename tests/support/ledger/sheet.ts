import {
  applicationsForm,
  disputesForm,
  documentsForm,
  readLedger,
  type Ledger,
  type LedgerForm,
} from '../../../src/ledger';
import type { CellValue, Grid } from '../../../src/report';

/** A row by the names of its columns, the product's and others; what is left out is blank. */
export type PlainRow = Readonly<Record<string, CellValue>>;

/** Sheets as the product has them: a title, a header row, rows. Dates are 2025-09-18. */
function gridOf<Id extends string>(form: LedgerForm<Id>, rows: readonly PlainRow[]): Grid {
  const own = form.columns.map(({ header }) => header);
  const names = [...new Set([...own, ...rows.flatMap((row) => Object.keys(row))])];
  return {
    sheet: form.name,
    top: 0,
    left: 0,
    cells: [
      ['某某局2025年' + form.title],
      names,
      ...rows.map((row) => names.map((name) => row[name] ?? null)),
    ],
    merges: [],
    columns: 'typed',
    isDate: (row, column) =>
      /^\d{4}-\d\d-\d\d$/.test(String(rows[row - 2]?.[names[column] ?? ''] ?? '')),
  };
}

/** The ledgers of a workbook with these rows. */
export function ledgerOf(
  applications: readonly PlainRow[],
  disputes: readonly PlainRow[] = [],
  documents: readonly PlainRow[] = [],
): Ledger {
  const ledger = readLedger([
    gridOf(applicationsForm, applications),
    gridOf(disputesForm, disputes),
    gridOf(documentsForm, documents),
  ]);
  if (!ledger) throw new Error('no ledger');
  return ledger;
}
