import type { CellId } from '../../form';
import type { BoundEquation } from '../equations';

/**
 * A sum known from beyond the report: Σ `plus` − Σ `minus` = `constant`. Last year's carriedOut,
 * a control total, what the units of a county add up to.
 */
export interface KnownSum {
  readonly plus: readonly CellId[];
  readonly minus: readonly CellId[];
  readonly constant: number;
  /**
   * True where it may be off for good reason. It is told what would mend it alone, but that is
   * not counted among the errors of the report.
   */
  readonly soft?: boolean;
}

export interface LocateOptions {
  /** Sums known from beyond the report; they bind like the form's own equations. */
  readonly extra?: readonly KnownSum[];
  /** Figures that are certain (printed and signed elsewhere, taken from last year): never suspects. */
  readonly locked?: ReadonlySet<CellId>;
  readonly budget?: Partial<Budget>;
}

/** How much searching one call may do; past it, it stops and says so. */
export interface Budget {
  /** No set of more figures than this is looked for. */
  readonly cells: number;
  /** Steps of the search; the same on every machine. */
  readonly nodes: number;
  readonly milliseconds: number;
  /** A clock in milliseconds. */
  readonly now: () => number;
}

/** A figure, what it is and what it should be. */
export interface Change {
  readonly cell: CellId;
  readonly from: number;
  readonly to: number;
}

/**
 * What must have happened for the changes to be right. `cells`: figures typed wrong, each by
 * itself. `wrongColumn`, `wrongRow`: a value stands beside its place, or two are exchanged.
 * `columnShift`: figures of one column stand a row too low or too high; `rowShift`: figures of
 * one row stand a column off. `rowCopied`, `columnCopied`: the line repeats the one beside it.
 * `rowsExchanged`: two rows stand in each other's place. `totalInPart`: a part holds the total.
 */
export type SuspectKind =
  | 'cells'
  | 'wrongColumn'
  | 'wrongRow'
  | 'columnShift'
  | 'rowShift'
  | 'rowCopied'
  | 'columnCopied'
  | 'rowsExchanged'
  | 'totalInPart';

/** Figures whose change mends everything that is broken in a part, or in the report. */
export interface Suspect {
  /** From 1; those that are tied have the same rank. */
  readonly rank: number;
  /** True where another suspect is as likely: nothing in the report tells them apart. */
  readonly tied: boolean;
  readonly kind: SuspectKind;
  /** In the form's order. */
  readonly changes: readonly Change[];
  /** How many broken equations the changes mend. */
  readonly mends: number;
  /** How unlikely the slip is: −ln of its likelihood, comparable within one location only. */
  readonly cost: number;
}

/** Figures that hang together: what is wrong in one part says nothing about another. */
export interface Part {
  /** The form's equations of this part that do not come out. */
  readonly broken: readonly BoundEquation[];
  /** The sums known from beyond the report, of this part, that do not come out. */
  readonly unmet: readonly KnownSum[];
  /** Most likely first. */
  readonly suspects: readonly Suspect[];
  /** Null where the suspects are told apart by more than likelihood. */
  readonly formulaTotals: FormulaTotals | null;
  readonly limit: Limit | null;
}

/**
 * Why a part may have more explanations than are listed. `cells`: more figures are wrong than are
 * looked for. `edge`: as many as are looked for, or one fewer; were there some more, fewer than
 * are wrong might mend it all the same, so that even a single explanation is not certain. `budget`: the search was
 * stopped. `many`: there are more sets than can be listed. `none`: no change of figures that are
 * not locked can mend it.
 */
export type Limit = 'cells' | 'edge' | 'budget' | 'many' | 'none';

/** 可推算: a figure that is missing and can have one value only. */
export interface Derivable {
  readonly cell: CellId;
  readonly value: number;
}

/**
 * Where the totals are formulas a slip breaks nothing but its column's balance, so the column is
 * certain and the cell is not: any of the suspects may be it, and their ranks are likelihood alone.
 */
export interface FormulaTotals {
  /** Column ids (`person`) that hold a wrong figure for certain. */
  readonly columns: readonly string[];
  /** Every figure that could be the wrong one, most likely first. */
  readonly candidates: readonly CellId[];
  /** Totals which, known from elsewhere, would tell the candidates apart. */
  readonly decisive: readonly CellId[];
}

/** What locating came to. */
export interface Location {
  /** Changes that mend the whole report, most likely first; empty where nothing is broken. */
  readonly suspects: readonly Suspect[];
  readonly parts: readonly Part[];
  readonly derivable: readonly Derivable[];
  readonly limits: readonly Limit[];
}
