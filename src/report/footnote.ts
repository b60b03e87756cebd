/*
 * Written out: engines before 2018, in which the functions run, do not know `\p{No}`. What is left out
 * of it are numerals of other scripts, of which plain characters make no digits.
 */
const signs = /[²³¹¼-¾⁰⁴-⁹₀-₉⅐-⅟↉①-⒛⓪-⓿❶-➓㆒-㆕㈠-㈩㉈-㉏㉑-㉟㊀-㊉㊱-㊿\u{1f100}-\u{1f10c}]/u;

/**
 * Whether a text holds raised, lowered, circled or bracketed numbers (¹ ₁ ① ⑴): footnotes and no
 * digits of the number that they stand beside, though plain characters would make digits of them.
 */
export function holdsFootnote(text: string): boolean {
  return signs.test(text);
}
