import { applicationsForm, disputesForm, documentsForm, type LedgerForm } from './columns';
import type { LedgerCase } from './cases';
import { serialOf, type Day } from './days';
import type { Ledger, LedgerRow } from './reading';

/** A row by the ids of its columns; days as Excel's numbers. */
export type PlainLedgerRow = Readonly<Record<string, string | number | null>>;

/** What goes on into the next year's book. */
export interface OpenRows {
  readonly applications: readonly PlainLedgerRow[];
  readonly disputes: readonly PlainLedgerRow[];
  readonly documents: readonly PlainLedgerRow[];
}

function plain<Id extends string>(form: LedgerForm<Id>, row: LedgerRow<Id>): PlainLedgerRow {
  return Object.fromEntries(
    form.columns.map(({ id, kind }) => {
      if (kind === 'date') {
        const { day } = row.date(id);
        return [id, day === null ? row.text(id) || null : serialOf(day)];
      }
      const number = kind === 'days' || kind === 'amount' ? row.number(id) : NaN;
      return [id, Number.isNaN(number) ? row.text(id) || null : number];
    }),
  );
}

/**
 * Cases not closed by a day, each with its own day of receipt, and the documents still in force:
 * what the next book begins with. Rows that say no day of receipt go on too, so that none is lost.
 */
export function openRows({ applications, disputes, documents }: Ledger, until: Day): OpenRows {
  const isOpen = ({ closed }: { readonly closed: Day | null }) => closed === null || closed > until;
  const began = (day: Day | null) => day === null || day <= until;
  const rows = <Id extends string>(
    form: LedgerForm<Id>,
    cases: readonly (LedgerCase & { readonly row: LedgerRow<Id> })[],
  ) => cases.map(({ row }) => plain(form, row));
  return {
    applications: rows(
      applicationsForm,
      (applications ?? []).filter((one) => isOpen(one) && began(one.received)),
    ),
    disputes: rows(
      disputesForm,
      (disputes ?? []).filter((one) => isOpen(one) && began(one.received)),
    ),
    documents: rows(
      documentsForm,
      (documents ?? []).filter(
        ({ issued, repealed }) => began(issued) && (repealed === null || repealed > until),
      ),
    ),
  };
}
