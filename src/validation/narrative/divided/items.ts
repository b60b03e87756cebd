import { hasClass, isIn } from '../groups';
import type { Lexeme } from '../lexemes';

/** An item of a list that divides a number: 网络申请30件. */
export interface Portion {
  readonly count: Lexeme;
  /** The place of its {@link exclusives}, or -1 where its words are none of them. */
  readonly kind: number;
  /** The classes by which it is of that kind. */
  readonly classes: readonly string[];
  /** The two characters before its count: 简易程序. */
  readonly ending: string;
  /** 发现问题的检查: such of them as are so. */
  readonly isSome: boolean;
  /** 其他, 其余: there is nothing besides. */
  readonly isRest: boolean;
}

/** Words of which whatever is counted is one at a time. */
export const exclusives: readonly (readonly string[])[] = [
  ['granted', 'partial', 'denied', 'unable', 'unprocessed', 'otherwise'],
  ['person', 'business', 'enterprise', 'research', 'welfare', 'legal', 'organisations'],
  ['upheld', 'corrected', 'otherResult', 'pending'],
  ['directSuit', 'suitAfterReconsideration'],
  ['way'],
];

const isRest = ([first, second]: readonly Lexeme[]) =>
  /^(?:其他|其它|其余)/u.test(`${first?.text ?? ''}${second?.text ?? ''}`);
/** Of these there may be others, and the same one may be in several. */
const isLoose = (lexeme: Lexeme) =>
  hasClass(lexeme, 'someOf') ||
  lexeme.text === '等' ||
  (lexeme.quantity === undefined && /主要|重点|包括/u.test(lexeme.text));

/** The item that words between two signs make: null where they make none, and end the list. */
function itemOf(words: readonly Lexeme[], unit: string): Portion | null {
  const [count, ...more] = words.filter(({ quantity }) => quantity && quantity.kind !== 'percent');
  if (count?.quantity?.kind !== 'count' || count.quantity.unit !== unit || more.length > 0)
    return null;
  const kind = exclusives.findIndex((names) =>
    words.some((word) => names.some((name) => hasClass(word, name))),
  );
  const classes = (exclusives[kind] ?? []).filter((name) =>
    words.some((word) => hasClass(word, name)),
  );
  const before = words[words.indexOf(count) - 1];
  const ending = before?.text.slice(-2) ?? '';
  const isSome = words.some(({ text }) => text === '的');
  return { count, kind, classes, ending, isSome, isRest: isRest(words) };
}

/**
 * Whether each that is counted is of one item alone: so it is by the form's words, where the rest is told,
 * and where all items are called alike: 简易程序98件、普通程序38件.
 */
function areExclusive(items: readonly Portion[]): boolean {
  const [first] = items;
  return (
    (first?.kind ?? -1) >= 0 ||
    items.some((item) => item.isRest) ||
    items.every(({ ending, isSome }) => ending === first?.ending && !isSome)
  );
}

/** How many lexemes of a list are looked at. */
const longest = 90;

/** The words of a list between its signs, without what stands in brackets; 、 before a count ends none. */
function pieces(lexemes: readonly Lexeme[], from: number): Lexeme[][] {
  const all: Lexeme[][] = [[]];
  let depth = 0;
  for (const lexeme of lexemes.slice(from, from + longest)) {
    const words = all[all.length - 1] ?? [];
    const isCounted = words.some(({ quantity }) => quantity !== undefined);
    if (lexeme.text === '(') depth += 1;
    else if (lexeme.text === ')') depth -= 1;
    else if (depth > 0) continue;
    else if (hasClass(lexeme, 'stop') ? lexeme.text !== '、' : false) {
      if (!',:'.includes(lexeme.text)) break;
      if (words.length > 0) all.push([]);
    } else if (hasClass(lexeme, 'and') && isCounted) all.push([]);
    else words.push(lexeme);
    if (depth < 0) break;
  }
  return all;
}

const isShare = (words: readonly Lexeme[]) =>
  words.some(({ quantity }) => quantity?.kind === 'percent') &&
  words.every(({ quantity }) => quantity === undefined || quantity.kind === 'percent');

/**
 * The items of the list from a place on, all counted in one unit and of one kind; none where one of
 * them cannot be told, or may overlap with others.
 */
export function itemsFrom(
  lexemes: readonly Lexeme[],
  from: number,
  unit: string,
): readonly Portion[] {
  const items: Portion[] = [];
  for (const words of pieces(lexemes, from)) {
    if (words.length === 0 || (items.length > 0 && isShare(words))) continue;
    if (words.some(isLoose)) return [];
    if (words.some((word) => isIn(word, 'turns')) && !isRest(words)) break;
    const item = itemOf(words, unit);
    if (!item) {
      if (words.some(({ quantity }) => quantity !== undefined)) return [];
      break;
    }
    const [first] = items;
    if (first && !item.isRest && item.kind !== first.kind) break;
    items.push(item);
  }
  return areExclusive(items) ? items : [];
}
