/**
 * A formula with what it comes to in the sheet as it is written. Where nothing is calculated (in
 * Excel's Protected View, in the preview of a mail program) a formula shows what is kept with it.
 */
export interface Reckoned<T> {
  readonly formula: string;
  readonly now: T;
}

/** What a cell holds or shows: null where nothing was put into it. */
export type Showing = number | string | null;
