import type { Place } from '../../report';
import type { LedgerCase } from '../cases';
import { applicationsForm, disputesForm, documentsForm, type LedgerForm } from '../columns';
import type { LedgerRow } from '../reading';
import type { LedgerScene } from './types';

interface DateCell {
  readonly place: Place;
  readonly case: LedgerCase;
  readonly name: string;
  readonly text: string;
  readonly state: 'date' | 'text' | 'missing' | 'unreadable';
}

function cellsOf<Id extends string>(
  form: LedgerForm<Id>,
  cases: readonly (LedgerCase & { readonly row: LedgerRow<Id> })[],
): readonly DateCell[] {
  const dates = form.columns.filter(({ kind }) => kind === 'date');
  return cases.flatMap((one) =>
    dates.map(({ id, header }) => ({
      place: one.row.place(id),
      case: one,
      name: header,
      text: one.row.text(id),
      state: one.row.date(id).state,
    })),
  );
}

/** Every cell that is to hold a date. */
export function datesIn({ applications, disputes, documents }: LedgerScene): readonly DateCell[] {
  return [
    ...cellsOf(applicationsForm, applications),
    ...cellsOf(disputesForm, disputes),
    ...cellsOf(documentsForm, documents),
  ];
}
