const signs = /\p{No}/u;

/**
 * Whether a text holds raised, lowered, circled or bracketed numbers (¹ ₁ ① ⑴): footnotes and no
 * digits of the number that they stand beside, though plain characters would make digits of them.
 */
export function holdsFootnote(text: string): boolean {
  return signs.test(text);
}
