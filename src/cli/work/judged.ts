/** How what was judged is written. */
export type Manner = 'text' | 'report' | 'json' | 'ndjson';

/** A piece of work: a file, or some lines of a stream of reports. */
export type Task =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'content'; readonly file: string; readonly content: Uint8Array }
  | {
      readonly kind: 'lines';
      readonly file: string;
      /** The number of the first line, counted from 1. */
      readonly first: number;
      readonly content: Uint8Array<ArrayBuffer>;
    };

/** What is the same for all tasks: whether their reports are judged here, or handed back as read. */
export type Orders = JudgeOrders | ReadOrders;

export interface ReadOrders {
  readonly what: 'read';
}

export interface JudgeOrders {
  readonly what: 'judge';
  readonly manner: Manner;
  readonly previous: readonly string[];
  /** Null where no units were named. */
  readonly units: readonly string[] | null;
  /** What a file brings along is left aside. */
  readonly ignoreKept: boolean;
}

/** What came of a task, written as it is to be, so that it can come from a worker. */
export interface Judged {
  /** An entry a report, and one for what cannot be read. */
  readonly entries: readonly string[];
  /** Reports with errors. */
  readonly wrong: number;
  /** Reports that were judged. */
  readonly reports: number;
  /** A line for what cannot be read: where, and why. */
  readonly unreadable: readonly string[];
  /** Of the reports that were named to hold others against, which were used; by their numbers. */
  readonly used: { readonly previous: readonly number[]; readonly units: readonly number[] };
}
