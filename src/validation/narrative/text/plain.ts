import { holdsFootnote } from '../../../report';

/** A text as it is read: half-width, without blanks, quotation marks and footnotes of numbers. */
export interface Plain {
  readonly plain: string;
  /** For each character of `plain`, and its end, where it stands in the text. */
  readonly at: readonly number[];
}

const dropped = /[\s"'“”‘’「」『』\u200b-\u200f\ufeff]/u;
/** Han characters that NFKC leaves alone, which most are. */
const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff;
const known = new Map<string, string>();

/** NFKC makes 「，」 a comma and 「２」 a digit; a character may become several, or none. */
function normalOf(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const normal = Array.from(character.normalize('NFKC'))
    .filter((one) => !dropped.test(one))
    .join('');
  if (known.size < 10_000) known.set(character, normal);
  return normal;
}

export function plainOf(text: string): Plain {
  const at: number[] = [];
  let plain = '';
  let index = 0;
  let afterDigit = false;
  for (const character of text) {
    if (isHan(character.charCodeAt(0))) {
      plain += character;
      afterDigit = false;
    } else if (!afterDigit || !holdsFootnote(character)) {
      const normal = normalOf(character);
      plain += normal;
      if (normal !== '') afterDigit = /\d$/.test(normal);
    }
    while (at.length < plain.length) at.push(index);
    index += character.length;
  }
  at.push(text.length);
  return { plain, at };
}
