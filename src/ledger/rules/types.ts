import type { Place, Report } from '../../report';
import type { RuleFacts } from '../../validation';
import type { Application, Dispute, LedgerCase, LedgerDocument } from '../cases';
import type { Calendar } from '../calendar';
import type { Count, Period } from '../counting';
import type { Day } from '../days';
import type { Deadline } from '../deadline';
import type { LedgerPolicies } from '../policies';
import type { Ledger } from '../reading';

/** What the ledger's rules look at: a ledger, a period, and what is at hand beside them. */
export interface LedgerScene {
  readonly ledger: Ledger;
  readonly period: Period;
  /** The day on which open cases are looked at: no later than today. */
  readonly on: Day;
  readonly calendar: Calendar;
  /** How the organ counts what no rule settles. */
  readonly policies: LedgerPolicies;
  readonly count: Count;
  /** The rows that take part in the period's figures, or would if they were whole. */
  readonly applications: readonly Application[];
  readonly disputes: readonly Dispute[];
  readonly documents: readonly LedgerDocument[];
  /** Of every application whose day of receipt is known. */
  readonly deadlines: ReadonlyMap<Application, Deadline>;
  /** Last year's ledger, where it was given. */
  readonly previous: Ledger | null;
  /** The year's report, where the same workbook has one. */
  readonly report: Report | null;
}

/** What a rule finds; the frame adds the rule's own facts. */
export interface LedgerBreach {
  readonly place: Place;
  readonly case: LedgerCase | null;
  readonly message: string;
}

/** A rule of the ledger. Its facts are those that every rule tells about itself. */
export interface LedgerRule<Id extends string> extends RuleFacts<Id> {
  readonly find: (scene: LedgerScene) => readonly LedgerBreach[];
}
