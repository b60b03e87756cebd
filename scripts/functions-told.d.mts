/** A formula that works when pasted into a sample, and what it shows. */
export interface ToldExample {
  /** Name of a sample of the workbench. */
  readonly sample: string;
  readonly formula: string;
  /** The cells of what it shows, as text; `…`: left out. */
  readonly rows: readonly (readonly string[])[];
}

export interface Told {
  readonly returns: string;
  readonly examples: readonly ToldExample[];
}

export function toldIn(text: string): ReadonlyMap<string, Told>;
