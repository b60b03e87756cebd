import type { Day } from '../days';

/** The dates of a case by which its deadline is told; null where it has none. */
export interface ClockDates {
  readonly received: Day;
  readonly correctionTold?: Day | null;
  readonly correctionReceived?: Day | null;
  readonly opinionAsked?: Day | null;
  readonly opinionReceived?: Day | null;
  /** 工作日; 0 where the time is not extended. */
  readonly extension?: number;
  /** 合理期限至: a day that the organ set instead. */
  readonly reasonableUntil?: Day | null;
  readonly feeTold?: Day | null;
  readonly feePaid?: Day | null;
}

/** For whom the clock waits while it stands still. */
export type Waiting = 'correction' | 'opinion' | 'payment';

/** A stretch of time in which the clock runs, stands still, or runs within the extension. */
export interface Segment {
  readonly kind: 'runs' | 'stopped' | 'extended';
  /** The day after which it begins: that day itself is not counted. */
  readonly after: Day;
  /** Its last day; null while it lasts. */
  readonly to: Day | null;
  /** Working days of it that count; 0 while the clock stands still. */
  readonly counted: number;
  readonly why: string;
  readonly basis: string;
}

/** The deadline of an answer, with the clock that led to it. */
export interface Deadline {
  /** The last day; null while the clock stands still, or in doubt. */
  readonly due: Day | null;
  /** The day from which it counts; that day is not counted. */
  readonly start: Day;
  /** Working days that the organ has from then on; null where it set a day itself. */
  readonly limit: number | null;
  readonly waiting: Waiting | null;
  readonly segments: readonly Segment[];
  /** True where it was counted through a year of which no notice is known: 暂算. */
  readonly provisional: boolean;
  /** Why it cannot be computed: something of its clock is not understood; null where all is. */
  readonly doubt: string | null;
}
