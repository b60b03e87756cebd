import type { LedgerColumn } from '../columns';
import type { HeaderRead } from './header';

/** What is counted by: without one of these every row would be left out, or count as open. */
const counted: readonly string[] = ['received', 'kind', 'closed', 'result', 'outcome', 'issued'];

/** The columns that a sheet of a ledger lacks, or has by no name that is known, and must have. */
export function lackingColumns({ form, columns }: HeaderRead): readonly LedgerColumn[] {
  return form.columns.filter(({ id }) => counted.includes(id) && !columns.has(id));
}
