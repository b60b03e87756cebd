import type { CellId, Form } from '../../form';
import { isRecord, valueOf, type Report } from '../../report';
import { controlTotals, keptByReport, type KeptByReport, type KnownSum } from '../../validation';

/** Figures that the user knows from elsewhere (a ledger, a system), by cell; never in the tables. */
export type ControlTotals = Readonly<Record<CellId, number>>;

/** What was kept, without what is not a number. */
export function keptTotalsFrom(kept: unknown): KeptByReport<ControlTotals> {
  const totalsFrom = (of: unknown): ControlTotals =>
    isRecord(of)
      ? Object.fromEntries(
          Object.entries(of).filter(
            (entry): entry is [string, number] =>
              typeof entry[1] === 'number' && Number.isFinite(entry[1]),
          ),
        )
      : {};
  const reports = Object.entries(keptByReport(kept));
  return Object.fromEntries(reports.map(([key, of]) => [key, totalsFrom(of)]));
}

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
