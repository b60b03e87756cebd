import type { Column } from '../../form';

/**
 * A word as it compares: without blanks, without difference of width, and with one sign for each
 * of the dots and quotes that keyboards offer. Nothing else is passed over: a word is either the
 * list's or it is not.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(/[•‧∙⋅・･.．｡-]/g, '·')
    .replace(/[“”„‟"'‘’「」『』]/g, '"');
}

/** Letters, and pairs of letters that follow each other, each with how often. */
function piecesOf(text: string): Map<string, number> {
  const pieces = new Map<string, number>();
  const add = (piece: string) => pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
  for (let i = 0; i < text.length; i += 1) {
    add(text.charAt(i));
    if (i > 0) add(text.slice(i - 1, i + 1));
  }
  return pieces;
}

/** How much two texts have in common, 0 to 1 (Dice, over letters and pairs of letters). */
export function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const [first, second] = [piecesOf(a), piecesOf(b)];
  let common = 0;
  for (const [piece, count] of first) common += Math.min(count, second.get(piece) ?? 0);
  const all = Math.max(0, 2 * a.length - 1) + Math.max(0, 2 * b.length - 1);
  return all === 0 ? 0 : (2 * common) / all;
}

const saysNo = (word: string) => /[不无未没]/.test(word);
const groupOf = (word: string) => /^(.+?)·/.exec(word)?.[1];

/**
 * The word of a list that is most like one that is not in it; null where none is like it. What says
 * no is never offered what says yes, nor what names a group (不予公开) one of another; the group
 * alone leaves open which of its words is meant.
 */
export function nearestWord(word: string, list: readonly string[]): string | null {
  const own = comparable(word);
  const group = list.map(groupOf).find((name) => name !== undefined && own.includes(name));
  if (own === group) return null;
  const ranked = list
    .filter((one) => groupOf(one) === (group ?? groupOf(one)) && (!saysNo(own) || saysNo(one)))
    .map((one) => ({ one, like: wordLikeness(own, comparable(one)) }))
    .sort((a, b) => b.like - a.like);
  const [best] = ranked;
  return best && best.like >= 0.3 ? best.one : null;
}

/** Finds a word in a list as {@link comparable} has it. */
export function finder<T extends { readonly word: string }>(list: readonly T[]) {
  const known = new Map(list.map((one) => [comparable(one.word), one]));
  return (text: string): T | undefined => known.get(comparable(text));
}

/** Finds a column of the form by its printed name. */
export function columnFinder(columns: readonly Column[]): (text: string) => Column | undefined {
  const find = finder(columns.map((column) => ({ word: column.name, column })));
  return (text) => find(text)?.column;
}
