/** What a document that failed the check carries, so that nobody takes it for a good one. */
export interface Stamped {
  /** 未通过核查 */
  readonly stamp?: string;
}

/** What says that a report did not pass, where there is no top of a page to say it. */
export const stampName = '核查';
