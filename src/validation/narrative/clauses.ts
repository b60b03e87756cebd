import { hasClass } from './groups';
import type { Lexeme } from './lexemes';

const figures = new Set(['count', 'percent', 'money', 'bounded']);
const isFigure = (lexeme: Lexeme | undefined) => figures.has(lexeme?.quantity?.kind ?? '');

/** How many lexemes an item of a list is looked through for its figure. */
const longestItem = 12;

/** Whether the item of a list that ends at a place has a figure: of words joined none has its own. */
function itemHasFigure(lexemes: readonly Lexeme[], end: number): boolean {
  for (let at = end; at >= 0 && end - at < longestItem; at -= 1) {
    if (isFigure(lexemes[at]) || hasClass(lexemes[at], 'zero') || lexemes[at]?.text === ')')
      return true;
    if (hasClass(lexemes[at], 'stop')) return false;
  }
  return false;
}

/** Whether a statement may begin at a lexeme: with a clause, and after a figure. */
export function beginsAt(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  if (before === undefined) return true;
  if (before.quantity) return isFigure(before);
  if (before.text === '、') return itemHasFigure(lexemes, at - 2);
  return hasClass(before, 'stop');
}

/** The clauses of a sentence, without the signs between them; 、 ends none. */
export function clausesOf(lexemes: readonly Lexeme[]): readonly (readonly Lexeme[])[] {
  const clauses: Lexeme[][] = [[]];
  for (const lexeme of lexemes) {
    if (hasClass(lexeme, 'stop') && lexeme.text !== '、') clauses.push([]);
    else clauses.at(-1)?.push(lexeme);
  }
  return clauses;
}
