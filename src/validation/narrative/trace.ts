import type { Topic } from './groups';

/** Of what a place in a sentence speaks. */
export interface Scope {
  /** Of the reporting year, all of it. */
  readonly ofYear: boolean;
  /** Of the organ itself, of another one, or of a part of the applications. */
  readonly whose: Trace['others'];
  /** Of letters, proposals, files sorted: not of applications. */
  readonly elsewhere: boolean;
  /** Of matters strange to applications, if only before in its paragraph: it takes a word to come back. */
  readonly strange: boolean;
  /** Of one way of applying. */
  readonly oneWay: boolean;
  /** Of what became of some applications alone. */
  readonly ofSubset: boolean;
  /** Those received were spoken of last, or what became of them. */
  readonly came: 'received' | 'ended' | null;
  readonly topic: Topic | null;
  /** Of disputes that ended in one way, or about one matter: 被纠正的行政复议1件、行政诉讼0件. */
  readonly someDisputes: boolean;
}

/** What a sentence leaves behind for the next one of its paragraph. */
export interface Trace {
  readonly others: 'nobody' | 'organ' | 'part';
  readonly strange: boolean;
  /** Whether it ended with the reporting year, all of it. */
  readonly ofYear: boolean;
  /** Those received were spoken of last, or what became of them. */
  readonly came: Scope['came'];
}

export const atFirst: Trace = { others: 'nobody', strange: false, ofYear: true, came: null };
