import type { Kind, Lexeme } from './lexemes';

/** What was spoken of last, by which words that name nothing themselves are understood. */
export type Topic =
  'documents' | 'regulations' | 'decisions' | 'reconsideration' | 'suits' | 'route' | 'other';

/** Of what a place in a sentence speaks. */
export interface Scope {
  /** Of the reporting year, all of it. */
  readonly ofYear: boolean;
  /** Of somebody else, or of a part of the applications. */
  readonly ofOthers: boolean;
  /** Of letters, proposals, files sorted: not of applications. */
  readonly elsewhere: boolean;
  /** Of one way of applying. */
  readonly oneWay: boolean;
  /** How many were received was told, and nothing of what became of them. */
  readonly received: boolean;
  readonly topic: Topic | null;
}

/** What a sentence leaves behind for the next one of its paragraph. */
export interface Trace {
  readonly others: 'nobody' | 'organ' | 'part';
}

export const atFirst: Trace = { others: 'nobody' };

/** Classes of words that do the same to what a sentence speaks of. */
const groups = {
  /** They may stand before the verb of the whole organ; with any other it may speak of others. */
  ours: 'year month now wholeYear we organ own ourWhole total adverb and inside is bound among through way manyWays comma stop news no occur including',
  /** By these a sentence comes back to the whole. */
  whole: 'now wholeYear we own ourWhole year',
  organ: 'organ others everywhere',
  /** 共, 全年: not of one among several. */
  total: 'total ourWhole wholeYear',
  did: 'receive news handle conclude answer receiveAndHandle',
  /** With these those received are spoken of, */
  receives: 'receive news receiveAndHandle byApplicant',
  /** and with these no longer. */
  ends: 'conclude handle answer granted way through',
  /** A clause that begins so tells of a way or an occasion, and of nobody. */
  ways: 'through way manyWays otherMatter as by',
  oneWay: 'through way',
  /** Some of the applicants, or of the ways in which they apply. */
  some: 'person someApplicants business way',
  carries: 'carry carryOver news',
  past: 'last otherYears',
  since: 'year now inside',
  elsewhere: 'otherMatter sorted',
  /** What is published, sorted or examined is counted otherwise than in the tables, */
  published: 'publish otherMatter sorted inspected',
  /** until something is done again. */
  done: 'act issue repeal',
} as const;

type Group = keyof typeof groups;

type Groups = Readonly<Record<Group, boolean>>;

const groupsKnown: Groups[] = [];

/** The groups that a kind of lexeme belongs to. */
function groupsOf({ id, classes }: Kind): Groups {
  return (groupsKnown[id] ??= Object.fromEntries(
    Object.entries(groups).map(([group, names]) => [
      group,
      names.split(' ').some((name) => classes.has(name)),
    ]),
  ) as Record<Group, boolean>);
}

const topics: readonly (readonly [string, Topic])[] = [
  ['documents', 'documents'],
  ['regulations', 'regulations'],
  ['licensing', 'decisions'],
  ['penalties', 'decisions'],
  ['coercion', 'decisions'],
  ['reconsideration', 'reconsideration'],
  ['suit', 'suits'],
  ['directSuit', 'route'],
  ['suitAfterReconsideration', 'route'],
];

const topicsKnown: (Topic | null)[] = [];

function topicOf({ id, classes }: Kind): Topic | null {
  return (topicsKnown[id] ??= topics.find(([name]) => classes.has(name))?.[1] ?? null);
}

const has = (lexeme: Lexeme | undefined, name: string) => lexeme?.kind.classes.has(name) ?? false;
const is = (lexeme: Lexeme | undefined, group: Group) =>
  lexeme !== undefined && groupsOf(lexeme.kind)[group];

/** What a clause has told of its subject so far. */
interface Clause {
  /** The first word of it. */
  first: Lexeme | null;
  /** A word that may not stand before a total of the whole. */
  foreign: boolean;
  organ: boolean;
  whole: boolean;
  /** 共, 全年: not of one among several. */
  total: boolean;
  among: boolean;
  /** Some kind of applicants, or a way of applying. */
  ofSome: boolean;
}

const opening = (): Clause => ({
  first: null,
  foreign: false,
  organ: false,
  whole: false,
  total: false,
  among: false,
  ofSome: false,
});

/** Walks through a sentence once and tells for each of its lexemes of what it speaks. */
class Walk {
  readonly scopes: Scope[] = [];
  private year: number | null;
  private part = false;
  private others: Trace['others'];
  private elsewhere = false;
  private inspected = false;
  private oneWay = false;
  private received = false;
  private topic: Topic | null = null;
  private published = false;
  /** Disputes of an earlier year are told, and how they ended in this one. */
  private earlier = false;
  private clause = opening();
  private compared = false;
  private someOf = false;
  /** Where the last count of some applicants stands. */
  private someCount = -1;
  /** Where one was told to have received, which may turn out to be one among several. */
  private alone: number | null = null;
  private brackets: { year: number | null; part: boolean }[] = [];

  constructor(
    private readonly lexemes: readonly Lexeme[],
    private readonly reporting: number | null,
    { others }: Trace,
  ) {
    this.year = reporting;
    const first = lexemes.find((lexeme) => !has(lexeme, 'stop'));
    // A part is spoken of in the next sentence only where that says so.
    this.others = others === 'part' && !has(first, 'among') ? 'nobody' : others;
    lexemes.forEach((lexeme, at) => {
      this.take(lexeme, at);
    });
  }

  get carried(): Trace {
    return { others: this.others };
  }

  private take(lexeme: Lexeme, at: number): void {
    this.time(lexeme, at);
    this.whose(lexeme, at);
    this.matter(lexeme, at);
    this.scopes.push(this.scope());
    if (has(lexeme, 'stop')) this.stop(lexeme);
    else this.tell(lexeme);
  }

  /** The one before where nothing has changed. */
  private scope(): Scope {
    const ofYear = this.year === this.reporting && !this.part && !this.compared;
    const ofOthers = this.others !== 'nobody';
    const elsewhere = this.elsewhere || this.inspected;
    const { oneWay, received, topic, scopes } = this;
    const last = scopes[scopes.length - 1];
    const isSame =
      last?.ofYear === ofYear &&
      last.ofOthers === ofOthers &&
      last.elsewhere === elsewhere &&
      last.oneWay === oneWay &&
      last.received === received &&
      last.topic === topic;
    return isSame ? last : { ofYear, ofOthers, elsewhere, oneWay, received, topic };
  }

  private tell(lexeme: Lexeme): void {
    const { clause } = this;
    clause.first ??= lexeme;
    clause.foreign ||= !is(lexeme, 'ours');
    clause.organ ||= is(lexeme, 'organ');
    clause.whole ||= is(lexeme, 'whole');
    clause.total ||= is(lexeme, 'total');
    clause.among ||= has(lexeme, 'among');
    clause.ofSome ||= is(lexeme, 'some');
  }

  /** 、 ends no clause. */
  private stop({ text }: Lexeme): void {
    if (text === '、') return;
    if (text === '(') this.brackets.push({ year: this.year, part: this.part });
    else if (text === ')') {
      const outside = this.brackets.pop();
      if (outside) ({ year: this.year, part: this.part } = outside);
    }
    if (text === ';') this.oneWay = false;
    const { among, first } = this.clause;
    // 其中: and what follows is still among them.
    this.clause = { ...opening(), among: among && has(first ?? undefined, 'among') };
    this.compared = false;
    this.someOf = false;
  }

  private time(lexeme: Lexeme, at: number): void {
    const before = this.lexemes[at - 1];
    const next = this.lexemes[at + 1];
    // 上年结转, 2023年度结转, 上年无结转: whose it is, not when.
    const carry = has(next, 'no') || next?.text === '度' ? this.lexemes[at + 2] : next;
    const isBeside = is(before, 'carries') || is(carry, 'carries');
    const { quantity } = lexeme;
    if (quantity?.kind === 'year') {
      if (next?.text === '以来') this.year = quantity.value === this.reporting ? this.year : NaN;
      else if (has(before, 'versus')) this.compared = true;
      else if (!isBeside && !has(before, 'bound')) this.in(quantity.value);
    } else if (quantity?.kind === 'month') this.month(quantity.value, before);
    else if (is(lexeme, 'past')) {
      if (has(before, 'versus')) this.compared = true;
      else if (!this.compared && !isBeside && !this.isSince(lexeme, before)) this.year = NaN;
    } else if (has(lexeme, 'partOfYear')) this.part = true;
    else if (has(lexeme, 'now')) this.in(this.reporting);
    else if (has(lexeme, 'wholeYear')) this.part = false;
  }

  private in(year: number | null): void {
    this.year = year;
    this.part = false;
  }

  /** 今年以来 is this year; 2024年以来 was told by its year. */
  private isSince({ text }: Lexeme, before: Lexeme | undefined): boolean {
    return text === '以来' && is(before, 'since');
  }

  /** The first and the last day of the year are its bounds; any other month is a part of it. */
  private month(month: number, before: Lexeme | undefined): void {
    if (month === 12 && has(before, 'bound')) this.part = false;
    else if (month > 1 && month < 12) this.part = true;
  }

  private whose(lexeme: Lexeme, at: number): void {
    if (is(lexeme, 'did')) this.acts();
    else if (has(lexeme, 'school')) this.others = 'organ';
    if (has(lexeme, 'wholeYear') && this.others === 'part') this.others = 'nobody';
    const next = this.lexemes[at + 1];
    if (has(lexeme, 'someOf')) this.someOf = !has(next, 'info');
    else if (lexeme.quantity?.kind === 'ordinal')
      this.someOf ||= next?.text.startsWith('批') ?? false;
    if (lexeme.quantity?.kind === 'count') {
      if (this.someOf) this.others = 'part';
      this.someCount = this.clause.ofSome ? at : -1;
    } else if (has(lexeme, 'among') && at >= 2 && this.someCount === at - 2) this.others = 'part';
  }

  /** A verb of receiving or answering: who does it is told by the words before it in its clause. */
  private acts(): void {
    const { foreign, organ, whole: isWhole, total, among, first } = this.clause;
    if (foreign && organ) {
      if (first && is(first, 'ways')) return;
      this.others = 'organ';
      // 局机关收到81件，各分局收到53件: the first is one of them as well.
      if (!among && this.alone !== null) this.takeBack(this.alone);
    } else if (!foreign && isWhole) this.others = 'nobody';
    this.alone = total || foreign ? null : this.scopes.length;
  }

  private takeBack(from: number): void {
    for (let at = from; at < this.scopes.length; at += 1) {
      const scope = this.scopes[at];
      if (scope) this.scopes[at] = { ...scope, ofOthers: true };
    }
    this.alone = null;
  }

  private matter(lexeme: Lexeme, at: number): void {
    const before = this.lexemes[at - 1];
    if (has(lexeme, 'inspected')) this.inspected = true;
    if (is(lexeme, 'elsewhere')) this.elsewhere = true;
    if (has(lexeme, 'onRequest') || (has(lexeme, 'application') && has(before, 'info'))) {
      this.elsewhere = false;
    }
    if (is(lexeme, 'receives')) this.received = true;
    else if (is(lexeme, 'ends')) this.received = false;
    // 收到自然人申请19件: so many of some, and nothing of all.
    if (is(lexeme, 'some') && is(before, 'did')) this.received = false;
    if (is(lexeme, 'oneWay')) this.oneWay = true;
    else if (has(lexeme, 'manyWays') || lexeme.quantity?.kind === 'count') this.oneWay = false;
    this.speakOf(lexeme);
  }

  private speakOf(lexeme: Lexeme): void {
    if (is(lexeme, 'published')) {
      this.published = true;
      this.topic = 'other';
    } else if (is(lexeme, 'done')) this.published = false;
    if (has(lexeme, 'pending') && this.year !== this.reporting) this.earlier = true;
    const topic = topicOf(lexeme.kind);
    if (topic && !this.published) this.topic = topic;
    if (this.earlier) this.topic = 'other';
  }
}

/** Of what each lexeme of a sentence speaks, and what it leaves behind. */
export function scopesOf(
  lexemes: readonly Lexeme[],
  reporting: number | null,
  before: Trace,
): { readonly scopes: readonly Scope[]; readonly carried: Trace } {
  return new Walk(lexemes, reporting, before);
}
