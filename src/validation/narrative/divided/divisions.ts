import { hasClass } from '../groups';
import type { Lexeme } from '../lexemes';
import type { Sentence } from '../text/sentences';
import { itemsFrom, exclusives, type Portion } from './items';

/** A number that a sentence divides into parts: 共8件，其中网络申请3件、信函申请5件. */
export interface Division {
  readonly sentence: Sentence;
  readonly whole: Lexeme;
  readonly parts: readonly Lexeme[];
  /** By how much the parts are more than the whole, or less although nothing was left out; else 0. */
  readonly difference: number;
}

const valueOf = ({ quantity }: Lexeme) => quantity?.value ?? 0;
const sumOf = (counts: readonly Lexeme[]) => counts.reduce((sum, one) => sum + valueOf(one), 0);

/** How many lexemes before a list are looked at for what it divides. */
const longest = 40;

const isCompared = (lexeme: Lexeme) => hasClass(lexeme, 'versus') || hasClass(lexeme, 'difference');

/** The counts before a list in its sentence, the nearest last; 比上年增加5件 is none. */
function countsBefore(lexemes: readonly Lexeme[], end: number): Lexeme[] {
  const counts: Lexeme[] = [];
  let clause: Lexeme[] = [];
  for (const lexeme of lexemes.slice(Math.max(0, end - longest), end)) {
    if (lexeme.text === ';') counts.length = 0;
    if (hasClass(lexeme, 'stop') && lexeme.text !== '、') clause = [];
    else clause.push(lexeme);
    if (lexeme.quantity?.kind === 'count' && !clause.some(isCompared)) counts.push(lexeme);
  }
  return counts;
}

/** What the parts may add up to, besides the nearest count: one before it, or it and the one before. */
function readingsOf(before: readonly Lexeme[]): ReadonlySet<number> {
  const values = before.map(valueOf);
  return new Set([...values, ...values.slice(1).map((value, at) => value + (values[at] ?? 0))]);
}

/** Whether the items leave nothing out. */
function isWhole(items: readonly Portion[]): boolean {
  if (items.some(({ isRest }) => isRest)) return true;
  const told = new Set(items.flatMap(({ classes }) => classes));
  const all = exclusives[items[0]?.kind ?? -1] ?? [];
  // Who applied and in which way is told of every application, or of none.
  if (told.has('person') || told.has('way')) return true;
  return all.length > 0 && all.every((name) => told.has(name));
}

/**
 * How far the parts are from what they divide, where they must come to one of the readings.
 * @param isCarried whether the nearest was carried over: 收到96件，上年结转4件。其中… divides both together
 */
function differenceOf(
  before: readonly Lexeme[],
  items: readonly Portion[],
  isCarried: boolean,
): number {
  const whole = before.at(-1);
  const readings = readingsOf(before);
  const counts = items.map(({ count }) => count);
  if (!whole || counts.some((_, at) => readings.has(sumOf(counts.slice(0, at + 1))))) return 0;
  const difference = sumOf(counts) - valueOf(whole);
  const isOfMore = (isCarried ? [...readings] : before.map(valueOf)).some(
    (one) => one > sumOf(counts),
  );
  if (difference > 0) return isOfMore ? 0 : difference;
  return isWhole(items) ? difference : 0;
}

function divisionAt(sentence: Sentence, lexemes: readonly Lexeme[], at: number): Division | null {
  const before = countsBefore(lexemes, at);
  const whole = before.at(-1);
  const unit = whole?.quantity?.unit;
  if (!whole || unit === undefined) return null;
  const items = itemsFrom(lexemes, at + 1, unit);
  if (items.length < 2) return null;
  const alike = before.filter(({ quantity }) => quantity?.unit === unit);
  const parts = items.map(({ count }) => count);
  const verb = lexemes[lexemes.indexOf(whole) - 1];
  const isCarried = verb !== undefined && hasClass(verb, 'carry');
  return { sentence, whole, parts, difference: differenceOf(alike, items, isCarried) };
}

/** The numbers that a sentence divides with 其中, each with its parts. */
export function divisionsIn(sentence: Sentence, lexemes: readonly Lexeme[]): Division[] {
  if (!sentence.plain.includes('其中')) return [];
  return lexemes.flatMap((lexeme, at) => {
    const division = hasClass(lexeme, 'among') ? divisionAt(sentence, lexemes, at) : null;
    return division ? [division] : [];
  });
}
