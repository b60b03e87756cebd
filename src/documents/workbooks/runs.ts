import { raised } from '../raised';

/** A piece of a text that is formatted in one way. */
export interface Run {
  readonly text: string;
  readonly struck: boolean;
  /** As Office calls it: `superscript`, `subscript`, else on the line. */
  readonly position: string;
}

/** A text whose pieces may be formatted each in its own way. */
export interface RichText {
  /** What is to be read of it. */
  readonly text: string;
  /** What is struck out in it, and not read. */
  readonly struck: string;
}

/** Puts the pieces of a text together, what is struck out beside what is to be read. */
export function richText(runs: readonly Run[]): RichText {
  let [text, struck] = ['', ''];
  for (const run of runs) {
    if (run.struck) struck += run.text;
    else text += raised(run.text, run.position);
  }
  return { text, struck };
}
