import { raised } from '../raised';
import { isUnseen, type Lettering } from '../unseen';

/** Formatting that changes what is to be read, as far as it is said. */
export interface RunLook extends Lettering {
  /** Not shown, or so small that nobody sees it. */
  readonly hidden?: boolean;
  readonly struck?: boolean;
  /** As Office calls it: `superscript`, `subscript`, else on the line. */
  readonly position?: string;
}

/** A piece of a text that is formatted in one way. */
export interface Run extends RunLook {
  readonly text: string;
}

/** A text whose pieces may be formatted each in its own way. */
export interface RichText {
  /** What is to be read of it. */
  readonly text: string;
  /** What is struck out in it, and not read. */
  readonly struck: string;
  /** What nobody sees of it, and is not read. */
  readonly unseen: string;
}

/** Puts the pieces of a text together, what is struck out or unseen beside what is to be read. */
export function richText(runs: readonly Run[]): RichText {
  let [text, struck, unseen] = ['', '', ''];
  for (const run of runs) {
    if (run.struck) struck += run.text;
    else if (run.hidden || isUnseen(run, run.text)) unseen += run.text;
    else text += raised(run.text, run.position ?? '');
  }
  return { text, struck, unseen };
}
