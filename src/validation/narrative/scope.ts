import type { Lexeme } from './lexemes';
import { isObscure, isSpan, leavesNamed, opening, tellClause, type Clause } from './clause';
import { hasClass, isIn, moves, topicOf, type Topic } from './groups';
import { SpokenOf } from './spokenOf';
import { Subset } from './subset';
import type { Scope, Trace } from './trace';
import { When } from './when';

const counted = new Set(['count', 'bounded', 'none']);

/** What was spoken of before a bracket. */
interface Outside {
  readonly others: Trace['others'];
  readonly clause: Clause;
  readonly topic: Topic | null;
}

/** How many lexemes behind an example are looked at for what it is one of. */
const longestList = 12;

/** 民办学校设立、教师资格认定等行政许可: one of what is named before the acts that are counted. */
function isExample(lexemes: readonly Lexeme[], at: number): boolean {
  const near = lexemes.slice(at + 1, at + 1 + longestList);
  const end = near.findIndex(({ text, quantity }) => text === '等' || text === ',' || quantity);
  const told = near[end]?.text === '等' ? near[end + 1] : undefined;
  return told !== undefined && topicOf(told.kind) === 'decisions';
}

/** Walks through a sentence once and tells for each of its lexemes of what it speaks. */
class Walk {
  readonly scopes: Scope[] = [];
  private readonly when: When;
  private others: Trace['others'];
  /** Another organ was named in a clause before: it takes a word for the own one to come back. */
  private named = false;
  private elsewhere = false;
  private strange: boolean;
  /** Applications for information were told by name: what is among them is of no other matter. */
  private requested = false;
  private inspected = false;
  private oneWay = false;
  private came: Scope['came'] = null;
  private readonly spokenOf: SpokenOf;
  private readonly subset: Subset;
  private clause = opening();
  private isAfterStop = true;
  private someOf = false;
  /** Something was not disclosed, and why may be told. */
  private refused = false;
  /** Where the last count of some applicants stands. */
  private someCount = -1;
  /** Where one was told to have received, which may turn out to be one among several. */
  private alone: number | null = null;
  /** Of whom was spoken before 其中. */
  private divided: Trace['others'] | null = null;
  /** Of whom was spoken before each bracket that is open, and what its clause had told: 20个村(居)收到. */
  private readonly outside: Outside[] = [];

  constructor(
    private readonly lexemes: readonly Lexeme[],
    reporting: number | null,
    private readonly before: Trace,
  ) {
    const { others, strange } = before;
    this.when = new When(lexemes, reporting);
    this.spokenOf = new SpokenOf(lexemes);
    this.subset = new Subset(lexemes);
    this.strange = strange;
    const first = lexemes.find((lexeme) => !hasClass(lexeme, 'stop'));
    // A part is spoken of in the next sentence only where that says so.
    const isAmong = hasClass(first, 'among');
    this.others = others === 'part' && !isAmong ? 'nobody' : others;
    lexemes.forEach((lexeme, at) => this.take(lexeme, at));
  }

  get carried(): Trace {
    const { others, strange, came } = this;
    return { others, strange, ofYear: this.when.isWholeYear, came };
  }

  private take(lexeme: Lexeme, at: number): void {
    const isMoved = moves(lexeme);
    if (isMoved) {
      if (isIn(lexeme, 'times')) this.when.take(lexeme, at);
      this.whose(lexeme, at);
      if (!hasClass(this.clause.first, 'content')) this.matter(lexeme, at);
    }
    if (counted.has(lexeme.quantity?.kind ?? '') && isObscure(this.clause, true)) this.counts();
    if (lexeme.quantity?.kind === 'count' && leavesNamed(this.clause, lexeme)) this.leave();
    const isCount = lexeme.quantity?.kind === 'count';
    if (isCount) this.subset.before(at, this.clause);
    this.scopes.push(this.scope(isMoved || this.isAfterStop));
    if (isCount) this.subset.behind();
    this.isAfterStop = isIn(lexeme, 'stop');
    if (this.isAfterStop) this.stop(lexeme, at);
    else tellClause(this.clause, lexeme);
  }

  /** Something that nobody knows: 收到学生申诉5件，维持3件. */
  private counts(): void {
    if (this.isAmongRequests) return;
    this.strange = true;
    if (this.clause.did) this.spokenOf.topic = 'other';
  }

  /** 收到政府信息公开申请29件，其中职业索赔人提出17件. */
  private get isAmongRequests(): boolean {
    return this.requested && (this.divided !== null || this.someOf);
  }

  /** The one before where nothing has changed. */
  private scope(mayHaveChanged: boolean): Scope {
    const last = this.scopes[this.scopes.length - 1];
    if (last && !mayHaveChanged) return last;
    const ofYear = this.when.isWholeYear && !this.when.isCompared;
    const whose = this.others;
    const elsewhere = this.elsewhere || this.inspected;
    const { oneWay, came, strange } = this;
    const { topic, someDisputes } = this.spokenOf;
    const ofSubset = this.subset.isSpokenOf;
    const isSame =
      last?.ofYear === ofYear &&
      last.whose === whose &&
      last.elsewhere === elsewhere &&
      last.strange === strange &&
      last.oneWay === oneWay &&
      last.ofSubset === ofSubset &&
      last.came === came &&
      last.topic === topic &&
      last.someDisputes === someDisputes;
    return isSame
      ? last
      : { ofYear, whose, elsewhere, strange, oneWay, ofSubset, came, topic, someDisputes };
  }

  /** 、 ends no clause. */
  private stop(lexeme: Lexeme, at: number): void {
    const { text } = lexeme;
    if (text === '、') return;
    const isContent = hasClass(this.clause.first, 'content');
    if (!isContent && !this.isAmongRequests) this.strange ||= isObscure(this.clause, false);
    if (text !== ')' && leavesNamed(this.clause, lexeme)) this.leave();
    if (isSpan(this.clause)) this.when.narrow();
    if (!isContent) this.subset.stop(at, this.clause);
    this.when.stop(text);
    if (text === ';') this.item();
    const { clause } = this;
    const { among, first } = clause;
    if (isIn(first, 'all')) this.spokenOf.join();
    // 其中: and what follows is still among them.
    this.clause = opening(among && isIn(first, 'among'));
    this.someOf = false;
    if (text === '(') this.open(clause);
    else if (text === ')') this.close();
  }

  private open(clause: Clause): void {
    this.outside.push({ others: this.others, clause, topic: this.spokenOf.topic });
    this.spokenOf.open();
  }

  /** Behind a bracket what stood before it goes on. */
  private close(): void {
    const before = this.outside.pop();
    if (!before) return;
    ({ others: this.others, clause: this.clause } = before);
    this.spokenOf.close(before.topic);
  }

  /** A semicolon ends what was told of one way, and of those among all. */
  private item(): void {
    if (this.divided === 'nobody') this.comeBack();
    this.divided = null;
    this.oneWay = false;
    this.subset.item();
    this.spokenOf.item();
  }

  private whose(lexeme: Lexeme, at: number): void {
    if (hasClass(lexeme, 'among')) this.divided ??= this.others;
    if (isIn(lexeme, 'owns') && this.others === 'organ' && !this.clause.foreign) this.comeBack();
    if (isIn(lexeme, 'acts')) this.acts();
    // 主要为民办学校设立事项: what was done for them, not what they did.
    else if (hasClass(lexeme, 'school') && !hasClass(this.clause.first, 'most')) {
      if (!isExample(this.lexemes, at)) this.others = 'organ';
    }
    if (hasClass(lexeme, 'wholeYear') && this.others === 'part') this.others = 'nobody';
    const next = this.lexemes[at + 1];
    if (isIn(lexeme, 'refused')) this.refused = true;
    if (hasClass(lexeme, 'someOf'))
      this.someOf = !hasClass(next, 'info') && !(this.givesReason(at) && isIn(next, 'reasons'));
    else if (lexeme.quantity?.kind === 'ordinal')
      this.someOf ||= next?.text.startsWith('批') ?? false;
    if (lexeme.quantity?.kind === 'count') {
      if (this.someOf) this.others = 'part';
      if (this.isAgainSome(lexeme) || this.isOfSome(at)) this.others = 'part';
      if (this.clause.field && this.others === 'nobody') this.others = 'organ';
      this.someCount = this.clause.ofSome ? at : -1;
    } else if (hasClass(lexeme, 'among') && at >= 2 && this.someCount === at - 2)
      this.others = 'part';
  }

  /** 因涉及第三方合法权益不予公开3件: something was refused, and why is told. */
  private givesReason(at: number): boolean {
    return this.refused || this.lexemes[at - 1]?.text === '因';
  }

  /** 收到个人申请12件，12件均已办结: as many as were told of some applicants are those. */
  private isAgainSome({ quantity }: Lexeme): boolean {
    const some = this.lexemes[this.someCount]?.quantity?.value;
    return some !== undefined && some === quantity?.value && this.came !== 'received';
  }

  /** 在办结的15件网上申请中: between a count and what it counts stands which of them. */
  private isOfSome(at: number): boolean {
    const told = this.lexemes[at + 1];
    const isTold = isIn(told, 'some') || hasClass(told, 'unknown');
    return isTold && hasClass(this.lexemes[at + 2], 'application');
  }

  /** A verb of receiving or answering: who does it is told by the words before it in its clause. */
  private acts(): void {
    const { foreign, organ, own, whole: isWhole, total, among, first } = this.clause;
    if (isSpan(this.clause)) this.when.narrow();
    // 占全市收到申请总量的3.1%.
    if (hasClass(first, 'share')) return;
    if (this.isInBothNames) this.clause.named = false;
    else if (foreign && organ) {
      if (first && isIn(first, 'ways')) return;
      this.others = 'organ';
      // 局机关收到81件，各分局收到53件: the first is one of them as well.
      if (!among && this.alone !== null) this.takeBack(this.alone);
    } else if (among && own && this.divided === 'nobody' && this.came === 'received') {
      // 全年收到申请318件，其中县政府收到39件，办结38件.
      this.others = 'part';
    } else if (!foreign && (own || (isWhole && !this.named))) this.comeBack();
    this.alone = total || foreign ? null : this.scopes.length;
  }

  /** 以县政府及县政府办公室名义制发: the government's, whichever of the two signed. */
  private get isInBothNames(): boolean {
    const { clause, lexemes, scopes } = this;
    if (!hasClass(clause.last, 'inName')) return false;
    let from = scopes.length - 2;
    let isJoined = false;
    while (isIn(lexemes[from], 'signs')) {
      isJoined ||= hasClass(lexemes[from], 'and');
      from -= 1;
    }
    return isJoined && hasClass(lexemes[from + 1], 'own');
  }

  /** For another organ, until the own one is named. */
  private leave(): void {
    this.others = 'organ';
    this.named = true;
  }

  /** To the organ itself. */
  private comeBack(): void {
    this.others = 'nobody';
    this.named = false;
  }

  private takeBack(from: number): void {
    for (let at = from; at < this.scopes.length; at += 1) {
      const scope = this.scopes[at];
      if (scope) this.scopes[at] = { ...scope, whose: 'organ' };
    }
    this.alone = null;
  }

  private matter(lexeme: Lexeme, at: number): void {
    const before = this.lexemes[at - 1];
    if (hasClass(lexeme, 'inspected')) this.inspected = true;
    if (isIn(lexeme, 'elsewhere')) this.elsewhere = true;
    if (hasClass(lexeme, 'otherMatter')) this.strange = true;
    if (
      hasClass(lexeme, 'onRequest') ||
      (hasClass(lexeme, 'application') && hasClass(before, 'info'))
    ) {
      this.elsewhere = false;
      this.strange = false;
      this.requested = true;
    }
    if (isIn(lexeme, 'receives')) this.came = this.oneWay ? 'ended' : 'received';
    // 收到申请19件，全部按期答复，其中自然人18件: those answered are those received.
    else if (isIn(lexeme, 'ends') && !isIn(this.clause.first, 'every')) this.came = 'ended';
    // 收到自然人申请19件: so many of some, and nothing of all.
    if (isIn(lexeme, 'some') && isIn(before, 'did') && !this.oneWay) this.came = null;
    if (hasClass(lexeme, 'application') && this.tellsReceived(at)) this.came ??= 'received';
    if (isIn(lexeme, 'oneWay')) this.oneWay = true;
    else if (hasClass(lexeme, 'manyWays') || lexeme.quantity?.kind === 'count') this.oneWay = false;
    this.spokenOf.take(lexeme, at, this.when.isInYear);
  }

  /** 法人或其他组织申请9件，其中商业企业7件; 67件申请中，自然人64件, where none were answered before. */
  private tellsReceived(at: number): boolean {
    const before = this.lexemes[at - 1];
    const who = hasClass(before, 'submit') ? this.lexemes[at - 2] : before;
    if (hasClass(who, 'organisations')) return true;
    const { first } = this.clause;
    const isOfCount = before === first || hasClass(before, 'info') || hasClass(before, 'plainInfo');
    return isOfCount && first?.quantity?.kind === 'count' && this.before.came !== 'ended';
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
