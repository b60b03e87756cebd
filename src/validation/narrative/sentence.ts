import type { Passage } from '../../report';

/** A sentence of the narrative, with a plain form to look for patterns in. */
export interface Sentence {
  readonly passage: Passage;
  /** As it stands in the report. */
  readonly text: string;
  /** Half-width punctuation and digits, no blanks. */
  readonly plain: string;
  /** For each character of `plain`, and its end, where it stands in `text`. */
  readonly at: readonly number[];
}

/** NFKC makes 「，」 a comma and 「２」 a digit; a character may become several. */
function plainOf(text: string): Pick<Sentence, 'plain' | 'at'> {
  const at: number[] = [];
  let plain = '';
  let index = 0;
  for (const character of text) {
    for (const normal of character.normalize('NFKC')) {
      if (/\s/.test(normal)) continue;
      plain += normal;
      for (let k = 0; k < normal.length; k += 1) at.push(index);
    }
    index += character.length;
  }
  return { plain, at: [...at, text.length] };
}

/** The sentences of some passages. A full stop ends one; a comma or a semicolon does not. */
export function sentencesOf(passages: readonly Passage[]): Sentence[] {
  return passages.flatMap((passage) =>
    passage.text
      .split(/(?<=[。！？!?\n])/u)
      .filter((text) => text.trim() !== '')
      .map((text) => ({ passage, text, ...plainOf(text) })),
  );
}
