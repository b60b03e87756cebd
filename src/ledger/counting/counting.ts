import { formToFill, type CellId, type Form } from '../../form';
import type { Place } from '../../report';
import type { LedgerCase } from '../cases';
import type { Period } from './period';
import { Tally, type Counted } from './tally';

/** A row that is listed and not counted. */
export interface Uncounted {
  readonly case: LedgerCase;
  readonly place: Place;
  readonly why: string;
}

/** What a period's cases come to. Figures of a ledger that is not there are not among them. */
export interface Count {
  readonly period: Period;
  /** The form of the period's year: what is counted is of it. */
  readonly form: Form;
  /** By figure, the cases behind it; the figure is how many they are. */
  readonly cases: ReadonlyMap<CellId, readonly LedgerCase[]>;
  readonly uncounted: readonly Uncounted[];
}

/** How many cases are behind a figure; null where its ledger is not there. */
export function countOf({ cases }: Count, cell: CellId): number | null {
  return cases.get(cell)?.length ?? null;
}

/** A count while it is made, ledger by ledger. */
export class Counting implements Count {
  readonly form: Form;
  readonly uncounted: Uncounted[] = [];
  readonly tally: Tally;

  constructor(readonly period: Period) {
    this.form = formToFill(period.year);
    this.tally = new Tally(this.form);
  }

  get cases(): Count['cases'] {
    return this.tally.cases;
  }

  /** Puts a case behind its figures, or lists it: for a fault, or where the form has no such figure. */
  count(one: LedgerCase, fault: Uncounted | null, counted: readonly Counted[]): void {
    if (fault) this.uncounted.push(fault);
    else if (!this.tally.add(one, counted)) this.uncounted.push(placeless(one));
  }
}

/** What the tables of the year have no figure for. */
function placeless(one: LedgerCase): Uncounted {
  const why = '这一年的年报表格里没有与这一行的类别、结果对应的格';
  return { case: one, place: one.row.place('kind'), why };
}

/** The first thing for which a row cannot be counted. */
export function faultIn(one: LedgerCase): Uncounted | null {
  const [fault] = one.faults;
  return fault ? { case: one, place: fault.place, why: fault.why } : null;
}
