import type { CellId, Form } from '../../form';
import { valueOf, type Report } from '../../report';
import { controlTotals, type KnownSum } from '../../validation';
import type { KeptFigures } from './keptFigures';

/** Figures that the user knows from elsewhere (a ledger, a system), by cell; never in the tables. */
export type ControlTotals = KeptFigures;

/** They bind like the form's own equations: the figure must be what the user knows. */
export function knownSumsOf(totals: ControlTotals, form: Form): readonly KnownSum[] {
  const known = Object.entries(totals).filter(([cell]) => form.indexOf.has(cell));
  return controlTotals(Object.fromEntries(known));
}

/** How a control total compares with the table: it agrees, it differs, or nothing is there yet. */
export function comparison(report: Report, cell: CellId, total: number) {
  const value = valueOf(report, cell);
  if (value === null) return 'missing';
  return value === total ? 'agrees' : 'differs';
}
