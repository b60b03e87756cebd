import type { Passage } from '../../report';

/** A sentence of the narrative, with a plain form to look for patterns in. */
export interface Sentence {
  readonly passage: Passage;
  /** The heading under which it stands, plain: (二)依申请公开. Empty where there is none. */
  readonly heading: string;
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
      at.push(...new Array<number>(normal.length).fill(index));
    }
    index += character.length;
  }
  return { plain, at: [...at, text.length] };
}

/** What opens a section: short, numbered, on a line of its own or in front of its first sentence. */
const heading =
  /^(?:[一二三四五六七八]、|\([一二三四五六七八]\))(?:[^。]{1,30}$|[^。:,;]{1,20}[。:])/u;

/** The sentences of some passages. A full stop ends one; a comma or a semicolon does not. */
export function sentencesOf(passages: readonly Passage[]): Sentence[] {
  let under = '';
  return passages.flatMap((passage) => {
    const { plain } = plainOf(passage.text);
    under = heading.exec(plain)?.[0] ?? under;
    return passage.text
      .split(/(?<=[。！？!?\n])/u)
      .filter((text) => text.trim() !== '')
      .map((text) => ({ passage, heading: under, text, ...plainOf(text) }));
  });
}

/** The piece of the text between two places of `plain`, without the blanks behind it. */
export function pieceOf({ text, at }: Sentence, from: number, to: number) {
  const start = at[from] ?? text.length;
  const end = start + text.slice(start, at[to] ?? text.length).trimEnd().length;
  return { text, start, end };
}
