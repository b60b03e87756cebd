import type { CellValue } from '../../../src/report';

/** A range of cells, one cell, or an argument left out. */
export type Argument = readonly (readonly CellValue[])[] | CellValue | undefined;

/** What a function is given and what the cells then show; errors by their code. */
export interface Example {
  readonly title: string;
  readonly id: string;
  readonly args: readonly Argument[];
  readonly shows: readonly (readonly CellValue[])[];
  /** Part of the message beside an error. */
  readonly because?: string;
}

/** Arguments that a function cannot do anything with, and the words in which it says so. */
export const refused = (
  title: string,
  id: string,
  args: readonly Argument[],
  because: string,
): Example => ({ title, id, args, shows: [['#VALUE!']], because });
