import { applicationsForm } from './applications';
import { disputesForm } from './disputes';
import { documentsForm } from './documents';

export { applicationsForm, computedColumns, type ApplicationColumn } from './applications';
export { disputesForm, type DisputeColumn } from './disputes';
export { documentsForm, type DocumentColumn } from './documents';
export type { ColumnKind, LedgerColumn, LedgerForm } from './types';

/** The three ledgers that a workbook may hold. */
export const ledgerForms = [applicationsForm, disputesForm, documentsForm] as const;
