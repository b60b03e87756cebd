import { onceFor } from '../../../form';
import type { Passage, Place } from '../../../report';
import type { Quote } from '../../types';
import { paragraphsIn, type Paragraph } from './paragraphs';

/** A sentence of the narrative, with a plain form to be read. */
export interface Sentence {
  readonly paragraph: Paragraph;
  /** The heading under which it stands, plain: (二)依申请公开. Empty where there is none. */
  readonly heading: string;
  /** Half-width signs and digits, no blanks, no breaks of lines. */
  readonly plain: string;
  /** Where it begins in its paragraph's plain form. */
  readonly from: number;
}

const stop = /[。!?](?!其中)/gu;

/**
 * Where the sentences of a plain text end. A comma, a semicolon or a line ends none, and what begins
 * with 其中 goes on with what was told.
 */
function endsOf(plain: string): number[] {
  const ends = Array.from(plain.matchAll(stop), ({ index }) => index + 1);
  return ends.at(-1) === plain.length ? ends : [...ends, plain.length];
}

/** The sentences of a narrative; the rules that look at them share them. */
export const sentencesOf = onceFor((narrative: readonly Passage[]): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let heading = '';
  for (const paragraph of paragraphsIn(narrative)) {
    heading = paragraph.heading ?? heading;
    let from = 0;
    for (const end of endsOf(paragraph.plain)) {
      sentences.push({ paragraph, heading, plain: paragraph.plain.slice(from, end), from });
      from = end;
    }
  }
  return sentences;
});

/** A sentence as it stands in the report, with the piece marked that two places of `plain` bound. */
export function pieceOf({ paragraph, plain, from }: Sentence, start: number, end: number): Quote {
  const { text, at } = paragraph;
  const place = (index: number) => at[from + index] ?? text.length;
  const first = from === 0 ? 0 : place(0);
  const whole = text.slice(first, place(plain.length));
  const marked = text.slice(place(start), place(end)).trimEnd();
  const begin = place(start) - first;
  return { text: whole, start: begin, end: begin + marked.length };
}

/** Where the line stands in which a piece of a sentence begins. */
export function lineOf({ paragraph, from }: Sentence, start: number): Place | null {
  const at = paragraph.at[from + start] ?? 0;
  return paragraph.lines.filter((line) => line.start <= at).at(-1)?.place ?? null;
}
