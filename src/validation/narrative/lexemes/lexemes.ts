import { lexicon } from '../lexicon';
import {
  isBureau,
  isFieldOf,
  isGovernment,
  isPartOf,
  isShortFor,
  levelOf,
  namesOf,
} from './ownName';
import { quantityAt, type Quantity } from './quantities';
import { Trie } from './trie';

/** A word, a number or what is not understood, with its place in the plain sentence. */
export interface Lexeme {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly quantity?: Quantity;
}

/** All that wordings see of a lexeme: lexemes of one kind are the same to them. */
export interface Kind {
  readonly id: number;
  readonly classes: ReadonlySet<string>;
}

/** Author prose it is, and of which year. */
export interface Author {
  readonly organ: string | null;
  readonly year: number | null;
}

let kinds = 0;
/** A kind of its own: made once for a word of the lexicon, which is a class of its own as well. */
const newKind = (classes: ReadonlySet<string>): Kind => ({ id: kinds++, classes });
const kindOf = (...classes: readonly string[]) => newKind(new Set(classes));

const unknown = kindOf('unknown');
const own = kindOf('own');
const ownField = kindOf('ownField');
const title = kindOf('title');
const ourWhole = kindOf('ourWhole');
const others = kindOf('others');
const words = new Trie(lexicon, newKind);

/** 全市 is the report's own where its organ is the city's government, or not known. */
function isWholeOf(organ: string | null, word: string): boolean {
  if (organ === null) return true;
  const level = /[省市州县区旗]/u.exec(word)?.[0];
  return isGovernment(organ) && (level === undefined || level === levelOf(organ));
}

/** Whether a kind of words depends on whose prose it is: most do not. */
const depends: boolean[] = [];

/** What a word is in prose of an organ that does not name it as its own. */
function kindFor(organ: string | null, kind: Kind, word: string): Kind {
  if (!(depends[kind.id] ??= kind.classes.has('everywhere') || kind.classes.has('ofLevel')))
    return kind;
  if (kind.classes.has('everywhere')) return isWholeOf(organ, word) ? ourWhole : others;
  return kind.classes.has('ofLevel') && !isPartOf(organ, word) ? others : kind;
}

type Names = Trie<string, Kind>;

const namesKnown = new Map<string, Names>();

function ownNames(organ: string): Names {
  const known = namesKnown.get(organ);
  if (known) return known;
  const names = new Trie(namesOf(organ).entries(), () => own);
  // A county has hundreds of organs, not thousands.
  if (namesKnown.size > 1000) namesKnown.clear();
  namesKnown.set(organ, names);
  return names;
}

const zero = kindOf('none', 'zero');
const nought = kindOf('count', 'nought');
const byQuantity = new Map(
  ['count', 'percent', 'money', 'month', 'ordinal', 'bounded', 'none'].map((name) => [
    name,
    kindOf(name),
  ]),
);
/** Years by how much later than the reporting year they are. */
const byYears = new Map([
  [0, kindOf('year', 'thisYear')],
  [1, kindOf('year', 'nextYear')],
  [-1, kindOf('year', 'lastYear')],
]);
const otherYear = kindOf('year', 'otherYear');
const anyYear = kindOf('year');

function kindOfQuantity({ kind, value }: Quantity, year: number | null): Kind {
  if (kind === 'year') return year === null ? anyYear : (byYears.get(value - year) ?? otherYear);
  if (kind === 'none' && value === 0) return zero;
  if (kind === 'count' && value === 0) return nought;
  return byQuantity.get(kind) ?? unknown;
}

/** 零件 at the end of its clause is none at all; before a word it is a part of a machine. */
function isPart(text: string, at: number): boolean {
  return text.startsWith('零件', at) && !/^(?:$|[,;:。、()])/u.test(text.slice(at + 2, at + 3));
}

const longestTitle = 60;

/** Words that hold 计, and count nothing: what is not understood goes on with them. */
const unlikeTotals = ['统计', '审计', '会计', '设计'];
const isUnlikeTotal = (text: string, at: number) =>
  text.charAt(at + 1) === '计' && unlikeTotals.includes(text.slice(at, at + 2));

/** A title in 《》 is one word, whatever it says. */
function titleAt(text: string, at: number): number | null {
  if (!text.startsWith('《', at)) return null;
  const end = text.slice(at, at + longestTitle).indexOf('》');
  return end < 0 ? null : at + end + 1;
}

const longestName = 12;

/** The own name that ends with this lexeme, spelled short: …住建局. */
function shortName(lexemes: readonly Lexeme[], last: Lexeme, organ: string): Lexeme | null {
  let found: Lexeme | null = null;
  let text = '';
  for (let at = lexemes.length; at >= 0 && text.length < longestName; at -= 1) {
    const lexeme = at === lexemes.length ? last : lexemes[at];
    if (!lexeme || lexeme.quantity || lexeme.kind.classes.has('stop')) break;
    const least = Math.max(0, lexeme.text.length + text.length - longestName);
    for (let from = lexeme.text.length - 1; from >= least; from -= 1) {
      const piece = lexeme.text.slice(from) + text;
      if (isShortFor(piece, organ)) {
        found = { text: piece, start: lexeme.start + from, end: last.end, kind: own };
      }
    }
    text = lexeme.text + text;
  }
  return found;
}

/** Takes a word in; with those before it, it may be the organ's own name, spelled short. */
function append(lexemes: Lexeme[], lexeme: Lexeme, organ: string | null): void {
  const name = organ === null || !isBureau(lexeme.text) ? null : shortName(lexemes, lexeme, organ);
  if (!name) {
    lexemes.push(lexeme);
    return;
  }
  while ((lexemes.at(-1)?.start ?? -1) >= name.start) lexemes.pop();
  const before = lexemes.at(-1);
  if (before && before.end > name.start) {
    const text = before.text.slice(0, name.start - before.start);
    lexemes[lexemes.length - 1] = { ...before, text, end: name.start };
  } else if (lexeme.start < name.start) {
    const text = lexeme.text.slice(0, name.start - lexeme.start);
    lexemes.push({ ...lexeme, text, end: name.start });
  }
  lexemes.push(name);
}

/** What is known at a place: its end and its kind, and the quantity where it is one. */
interface Reached {
  readonly end: number;
  readonly kind: Kind;
  readonly quantity: Quantity | null;
}

/** The longest word; in 街道办结 the character that could end the organ's begins what it did. */
function wordAt(plain: string, start: number): Kind | undefined {
  const word = words.longestAt(plain, start);
  if (word === undefined) return word;
  const { end } = words;
  const isDone = plain.charAt(end - 1) === '办' && '结理复'.includes(plain.charAt(end) || ' ');
  const shorter = isDone ? words.longestAt(plain, start, end - 1) : undefined;
  return shorter ?? (isDone ? words.longestAt(plain, start) : word);
}

/** The longest that is known at a place; null where nothing is. */
function knownAt(
  plain: string,
  start: number,
  names: Names | null,
  year: number | null,
): Reached | null {
  const part = isPart(plain, start);
  if (part) return { end: start + '零件'.length, kind: unknown, quantity: null };
  let kind = wordAt(plain, start) ?? null;
  let end = words.end;
  if (names?.longestAt(plain, start) && names.end >= end) {
    end = names.end;
    kind = own;
  }
  if (end <= start + 1 && isUnlikeTotal(plain, start))
    return { end: start + 2, kind: unknown, quantity: null };
  const titled = titleAt(plain, start);
  if (titled !== null) return { end: titled, kind: title, quantity: null };
  const quantity = quantityAt(plain, start);
  if (quantity && quantity.end >= end) {
    return { end: quantity.end, kind: kindOfQuantity(quantity, year), quantity };
  }
  return kind && { end, kind, quantity: null };
}

/** The lexemes of a plain sentence, the longest word first; what is not known is `unknown`. */
export function lexemesOf(plain: string, { organ, year }: Author): Lexeme[] {
  const names = organ === null ? null : ownNames(organ);
  const lexemes: Lexeme[] = [];
  let from = 0;
  const closeUnknown = (end: number) => {
    if (from < end) {
      const text = plain.slice(from, end);
      const kind = organ !== null && isFieldOf(text, organ) ? ownField : unknown;
      append(lexemes, { text, start: from, end, kind }, organ);
    }
  };
  for (let start = 0; start < plain.length;) {
    const reached = knownAt(plain, start, names, year);
    if (!reached || reached.kind === unknown) {
      start = reached?.end ?? start + 1;
      continue;
    }
    closeUnknown(start);
    const { end, quantity } = reached;
    const text = plain.slice(start, end);
    const kind = kindFor(organ, reached.kind, text);
    if (quantity) lexemes.push({ text, start, end, kind, quantity });
    else append(lexemes, { text, start, end, kind }, organ);
    start = end;
    from = end;
  }
  closeUnknown(plain.length);
  return lexemes;
}
