import type { LedgerColumn } from '../columns';
import type { HeaderRead } from './header';

/** What 表三 is counted by: without one of these every row would be left out, or count as open. */
const counted: readonly string[] = ['received', 'kind', 'closed', 'result'];

/** The columns that a sheet of applications lacks, or has by no name that is known, and must have. */
export function lackingColumns({ form, columns }: HeaderRead): readonly LedgerColumn[] {
  return form.columns.filter(({ id }) => counted.includes(id) && !columns.has(id));
}
