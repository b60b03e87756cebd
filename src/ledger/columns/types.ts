/** What a column of a ledger holds. `word`: one of a list. `days`, `amount`: numbers ≥ 0. */
export type ColumnKind = 'text' | 'date' | 'word' | 'days' | 'amount';

/** A column of a ledger sheet, as the product writes it and as it recognises others' columns. */
export interface LedgerColumn<Id extends string = string> {
  readonly id: Id;
  /** As the product's own sheet has it: 收到日期. */
  readonly header: string;
  /** What others call the same; a header means this column only if it is one of these. */
  readonly also: readonly string[];
  /** Headers of something else, which stands for this column where a sheet has no other; it is told. */
  readonly instead?: readonly string[];
  readonly kind: ColumnKind;
  /** For `word`: the list. */
  readonly words?: readonly string[];
  /** What belongs here, for the people who fill it in. */
  readonly help: string;
  /** Characters wide, as the product writes it. */
  readonly width: number;
}

/** One of the three ledgers. */
export interface LedgerForm<Id extends string = string> {
  readonly id: LedgerId;
  /** The name of its sheet: 申请台账. */
  readonly name: string;
  /** Behind organ and year in its title: 政府信息公开申请台账. */
  readonly title: string;
  readonly columns: readonly LedgerColumn<Id>[];
  /** Columns of which a sheet must have these, one of each group, to be taken for this ledger. */
  readonly marks: readonly (readonly Id[])[];
}

export type LedgerId = 'applications' | 'disputes' | 'documents';
