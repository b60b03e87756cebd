import type { Place, Report } from '../report';
import type { RuleId } from './rules';
import type { Breach, Level, NotAssessable } from './types';

/** What could not be told of a report, and by which rule. */
export interface Untold extends NotAssessable {
  readonly rule: RuleId;
}

export interface Finding extends Breach {
  readonly rule: RuleId;
  readonly level: Level;
  readonly basis: string;
  /** By cell, in the same order; cells without a place are left out. */
  readonly places: readonly Place[];
}

/** What checking a report came to. */
export interface Audit {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly notAssessable: readonly Untold[];
  /** How many single checks of each rule hold, in the order of the catalogue. */
  readonly held: readonly number[];
  readonly status: Status;
}

/** The worst level among the findings; `unreadable` where no table could be read. */
export type Status = 'clean' | Level | 'unreadable';
