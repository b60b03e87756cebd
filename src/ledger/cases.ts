import type { Column } from '../form';
import type { Place } from '../report';
import type { ApplicationColumn, DisputeColumn, DocumentColumn } from './columns';
import type { Day } from './days';
import type { LedgerRow } from './reading/cells';
import type { DisputeKind, DocumentKind, CaseResult } from './vocabulary';

/** Why a row cannot be counted, and the cell that is to be mended. */
export interface Fault {
  /** `lacking`: a cell that must be filled, and the sheet has no column for it. */
  readonly kind: 'missing' | 'lacking' | 'date' | 'word' | 'order';
  readonly place: Place;
  readonly why: string;
}

/** What each row of a ledger says, as far as it is understood; null where it says nothing. */
export interface CaseOf<Id extends string> {
  readonly row: LedgerRow<Id>;
  /** How people call it: its 编号, or 第 12 行 where it has none. */
  readonly label: string;
  /** Why it cannot be counted, whatever the period; none where it can. */
  readonly faults: readonly Fault[];
}

/** An application, one 件. */
export interface Application extends CaseOf<ApplicationColumn> {
  readonly kind: Column | null;
  readonly received: Day | null;
  readonly closed: Day | null;
  /** Several where one row carries several answers; none where it is blank or not understood. */
  readonly results: readonly CaseResult[];
  /** Whether its result says that the applicant took it back. */
  readonly withdrawn: boolean;
  readonly correctionTold: Day | null;
  readonly correctionReceived: Day | null;
  readonly opinionAsked: Day | null;
  readonly opinionReceived: Day | null;
  readonly extensionTold: Day | null;
  /** 工作日; null where it is blank or no number. */
  readonly extension: number | null;
  readonly reasonableUntil: Day | null;
  readonly feeTold: Day | null;
  readonly feePaid: Day | null;
  /** 元. */
  readonly fee: number | null;
}

/** Whether a row without a day of closing says that it is closed all the same, and so is to be completed. */
export const saysClosed = ({ closed, row }: Application): boolean =>
  closed === null && (row.date('closed').state !== 'missing' || row.text('result') !== '');

/** A 行政复议 or a 行政诉讼. */
export interface Dispute extends CaseOf<DisputeColumn> {
  readonly kind: DisputeKind | null;
  readonly received: Day | null;
  readonly closed: Day | null;
  readonly outcome: Column | null;
}

/** A 规章 or a 行政规范性文件. */
export interface LedgerDocument extends CaseOf<DocumentColumn> {
  readonly kind: DocumentKind | null;
  readonly issued: Day | null;
  readonly repealed: Day | null;
}

/** A row of any of the three. */
export type LedgerCase = Application | Dispute | LedgerDocument;
