import type { Report } from '../../report';

/** A file as it came in: the reports that were recognised in it, or why it could not be read. */
export type Arrival =
  | { readonly source: string; readonly reports: readonly Report[] }
  | { readonly source: string; readonly why: string };

/** 一稿: one report of a unit, of the year that is collected. */
export interface Draft {
  /** 第几稿, from 1. */
  readonly number: number;
  readonly source: string;
  readonly report: Report;
}

/** What the user has said where nothing is guessed; by the name that was asked about. */
export interface Answers {
  /** Which unit of the roster a name stands for; null where it is none of them. */
  readonly units?: ReadonlyMap<string, string | null>;
  /** By unit: the file that counts where several would. */
  readonly chosen?: ReadonlyMap<string, string>;
}
