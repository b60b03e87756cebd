/** Input that grows in one way. */
export interface Family {
  readonly name: string;
  /** How often what grows is there at first: enough to take some milliseconds. */
  readonly from: number;
  /** The work on input of which something is there so many times. */
  readonly work: (many: number) => (() => unknown) | Promise<() => unknown>;
}
