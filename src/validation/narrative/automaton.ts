import { isClass } from './lexicon';
import type { Kind, Lexeme } from './lexemes';

/**
 * Wordings over classes of lexemes. `says` is read word by word: a class of the lexicon, a word of it, or
 * a set of these (in capitals), one of several with `|` between them, and behind it `?`, `*` or `+`. `N`
 * is the count that is stated, `Z` one of 0, `P` a percentage, `M` money; `n` is a count that is passed over. A `^` wants
 * the clause to begin there, and a `.` at the end wants the clause to end there; `!n` wants no further count, `!w` no further word joined.
 */
export interface Saying {
  readonly says: string;
}

/** What a wording was found in: lexemes from `from` to before `to`, and the one that states the figure. */
export interface Hit<T> {
  readonly wording: T;
  readonly from: number;
  readonly to: number;
  /** Null where words state that there is none. */
  readonly figure: number | null;
}

interface Step {
  readonly test: (classes: ReadonlySet<string>) => boolean;
  readonly many: boolean;
  readonly optional: boolean;
}

interface Compiled<T> {
  readonly wording: T;
  readonly steps: readonly Step[];
  /** Which of the quantities in the match it states, counted from 0. */
  readonly figure: number | null;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly noMore: boolean;
  readonly notJoined: boolean;
}

/** A set of places in wordings, and what each kind of lexeme makes of it. */
interface State<T> {
  readonly next: (State<T> | null | undefined)[];
  readonly accepted: readonly Compiled<T>[];
  readonly places: readonly (readonly [number, number])[];
}

const quantityClasses: Readonly<Record<string, string>> = {
  N: 'count',
  n: 'count',
  Z: 'nought',
  P: 'percent',
  M: 'money',
};

export type Sets = Readonly<Record<string, string>>;

/** Classes that the reading of lexemes gives by itself. */
const given = new Set(
  'unknown own ownField title year thisYear lastYear nextYear otherYear month ordinal none zero bounded count nought percent money'.split(
    ' ',
  ),
);

/** The classes behind a name: a set is all of its own. */
function classesOf(name: string, sets: Sets): string[] {
  const set = sets[name];
  if (set !== undefined) return set.split(' ').flatMap((one) => classesOf(one, sets));
  const own = quantityClasses[name] ?? name;
  if (!given.has(own) && !isClass(own)) throw new Error(`No class of words is called ${name}.`);
  return [own];
}

function stepOf(written: string, sets: Sets): Step {
  const [, names = '', sign = ''] = /^(.*?)([?*+]?)$/u.exec(written) ?? [];
  const any = names.split('|').flatMap((name) => classesOf(name, sets));
  return {
    test: (classes) => any.some((one) => classes.has(one)),
    many: sign === '*' || sign === '+',
    optional: sign === '*' || sign === '?',
  };
}

function compile<T extends Saying>(wording: T, sets: Sets): Compiled<T> {
  const written = wording.says.split(' ');
  const isMark = (one: string) => ['^', '.', '!n', '!w'].includes(one);
  const marks = written.filter(isMark);
  const steps = written.filter((one) => !isMark(one));
  const quantities = steps.filter((one) => one in quantityClasses);
  const stated = quantities.findIndex((one) => one !== 'n');
  return {
    wording,
    steps: steps.map((one) => stepOf(one, sets)),
    figure: stated < 0 ? null : stated,
    atStart: marks.includes('^'),
    atEnd: marks.includes('.'),
    noMore: marks.includes('!n'),
    notJoined: marks.includes('!w'),
  };
}

const figures = new Set(['count', 'percent', 'money']);
const isQuantity = ({ quantity }: Lexeme) => quantity !== undefined && figures.has(quantity.kind);
const endsClause = (lexeme: Lexeme | undefined) =>
  lexeme === undefined || ['stop', 'and'].some((name) => lexeme.kind.classes.has(name));

/**
 * All wordings as one automaton, whose states are made as they are met: a text is walked through once,
 * however many wordings there are and whatever it repeats.
 */
export class Automaton<T extends Saying> {
  private readonly compiled: readonly Compiled<T>[];
  private readonly states = new Map<string, State<T>>();
  private readonly start: State<T>;

  constructor(wordings: readonly T[], sets: Sets) {
    this.compiled = wordings.map((wording) => compile(wording, sets));
    const places = new Map<string, readonly [number, number]>();
    this.compiled.forEach((_, index) => this.enter(index, 0, places));
    this.start = this.stateOf(places);
  }

  /** What is said from a lexeme on; where one says it shorter and longer, both are told. */
  matchesAt(lexemes: readonly Lexeme[], from: number): Hit<T>[] {
    const matches: Hit<T>[] = [];
    const figures: number[] = [];
    let state = this.start;
    for (let at = from; at < lexemes.length; at += 1) {
      const lexeme = lexemes[at];
      const next = lexeme && this.after(state, lexeme.kind);
      if (!next) break;
      state = next;
      if (isQuantity(lexeme)) figures.push(at);
      for (const { wording, figure, atStart, atEnd, noMore, notJoined } of state.accepted) {
        if (atStart && !endsClause(lexemes[from - 1])) continue;
        if (atEnd && !endsClause(lexemes[at + 1])) continue;
        if (noMore && hasMore(lexemes, at + 1)) continue;
        if (notJoined && isJoined(lexemes, at + 1)) continue;
        const stated = figure === null ? null : (figures[figure] ?? null);
        matches.push({ wording, from, to: at + 1, figure: stated });
      }
    }
    return matches;
  }

  private after(state: State<T>, kind: Kind): State<T> | null {
    const known = state.next[kind.id];
    if (known !== undefined) return known;
    const places = new Map<string, readonly [number, number]>();
    for (const [index, at] of state.places) {
      const step = this.compiled[index]?.steps[at];
      if (!step?.test(kind.classes)) continue;
      if (step.many) this.enter(index, at, places, true);
      this.enter(index, at + 1, places);
    }
    const next = places.size === 0 ? null : this.stateOf(places);
    state.next[kind.id] = next;
    return next;
  }

  /** A place in a wording, and those behind it that nothing has to stand before. */
  private enter(
    index: number,
    at: number,
    places: Map<string, readonly [number, number]>,
    again = false,
  ): void {
    places.set(`${index}.${at}`, [index, at]);
    const step = this.compiled[index]?.steps[at];
    if (step && (step.optional || again)) this.enter(index, at + 1, places);
  }

  private stateOf(places: ReadonlyMap<string, readonly [number, number]>): State<T> {
    const key = [...places.keys()].sort().join(' ');
    const known = this.states.get(key);
    if (known) return known;
    const accepted = [...places.values()].flatMap(([index, at]) => {
      const one = this.compiled[index];
      return one?.steps.length === at ? [one] : [];
    });
    const state = { next: [], accepted, places: [...places.values()] };
    this.states.set(key, state);
    return state;
  }
}

/** Whether another count follows at once: 14件、3件. */
function hasMore(lexemes: readonly Lexeme[], at: number): boolean {
  const [first, second] = [lexemes[at], lexemes[at + 1]];
  const joined = first && ['、', ',', '和'].some((sign) => first.kind.classes.has(sign));
  return (joined ? second : first)?.quantity?.kind === 'count';
}

/** Whether another word is joined: 不予公开、无法提供. A further number begins an item of its own. */
function isJoined(lexemes: readonly Lexeme[], at: number): boolean {
  const [first, second] = [lexemes[at], lexemes[at + 1]];
  return (first?.kind.classes.has('and') ?? false) && second !== undefined && !second.quantity;
}
