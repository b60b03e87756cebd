import { dayFromSerial, isoOf, type LedgerForm } from '../../ledger';
import type { CellValue, Grid } from '../../report';
import type { CaseValue, GivenRows } from './caseSheet';

/** Rows as the sheet of a ledger holds them under its header. */
export function gridOfRows(form: LedgerForm, rows: GivenRows): Grid {
  const { columns } = form;
  const value = (kind: string, content: CaseValue): CellValue =>
    kind === 'date' && typeof content === 'number' ? isoOf(dayFromSerial(content)) : content;
  return {
    sheet: form.name,
    top: 0,
    left: 0,
    cells: [
      columns.map(({ header }) => header),
      ...rows.map((row) => columns.map(({ id, kind }) => value(kind, row[id] ?? null))),
    ],
    merges: [],
    columns: 'kept',
  };
}
