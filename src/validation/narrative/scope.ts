import { isObscure, isSpan, opening, tellClause, type Clause } from './clause';
import { hasClass, isIn, moves, type Topic } from './groups';
import type { Lexeme } from './lexemes';
import { Matter } from './matter';
import { SpokenOf } from './spokenOf';
import { Subset } from './subset';
import type { Scope, Trace } from './trace';
import { When } from './when';
import { OfWhom } from './ofWhom';

const counted = new Set(['count', 'bounded', 'none']);

/** What was spoken of before a bracket. */
interface Outside {
  readonly others: Trace['others'];
  readonly clause: Clause;
  readonly topic: Topic | null;
}

const isSame = (one: Scope, other: Scope) =>
  (Object.keys(one) as (keyof Scope)[]).every((name) => one[name] === other[name]);

/** Walks through a sentence once and tells for each of its lexemes of what it speaks. */
class Walk {
  readonly scopes: Scope[] = [];
  private readonly when: When;
  private readonly ofWhom: OfWhom;
  private readonly matter: Matter;
  private readonly spokenOf: SpokenOf;
  private readonly subset: Subset;
  private clause = opening();
  private isAfterStop = true;
  /** Of whom was spoken before each bracket that is open, and what its clause had told: 20个村(居)收到. */
  private readonly outside: Outside[] = [];

  constructor(lexemes: readonly Lexeme[], reporting: number | null, before: Trace) {
    this.when = new When(lexemes, reporting);
    this.ofWhom = new OfWhom(lexemes, before, (from) => this.takeBack(from));
    this.matter = new Matter(lexemes, before);
    this.spokenOf = new SpokenOf(lexemes);
    this.subset = new Subset(lexemes);
    lexemes.forEach((lexeme, at) => this.take(lexeme, at));
  }

  get carried(): Trace {
    const { strange, came } = this.matter;
    return { others: this.ofWhom.others, strange, ofYear: this.when.isWholeYear, came };
  }

  private take(lexeme: Lexeme, at: number): void {
    const isMoved = moves(lexeme);
    if (isMoved) this.move(lexeme, at);
    if (counted.has(lexeme.quantity?.kind ?? '') && isObscure(this.clause, true)) this.counts();
    const isCount = lexeme.quantity?.kind === 'count';
    if (isCount) {
      this.ofWhom.leave(this.clause, lexeme);
      this.subset.before(at, this.clause);
    }
    this.scopes.push(this.scope(isMoved || this.isAfterStop));
    if (isCount) this.subset.behind();
    this.isAfterStop = isIn(lexeme, 'stop');
    if (this.isAfterStop) this.stop(lexeme, at);
    else tellClause(this.clause, lexeme);
  }

  private move(lexeme: Lexeme, at: number): void {
    const { first } = this.clause;
    if (isIn(lexeme, 'times')) this.when.take(lexeme, at);
    if (isIn(lexeme, 'acts') && isSpan(this.clause)) this.when.narrow();
    this.ofWhom.take(lexeme, at, this.clause, this.matter.came);
    if (hasClass(first, 'content')) return;
    this.matter.take(lexeme, at, first);
    this.spokenOf.take(lexeme, at, this.when.isInYear);
  }

  /** Something that nobody knows: 收到学生申诉5件，维持3件. */
  private counts(): void {
    if (this.isAmongRequests) return;
    this.matter.strange = true;
    if (this.clause.did) this.spokenOf.topic = 'other';
  }

  /** 收到政府信息公开申请29件，其中职业索赔人提出17件. */
  private get isAmongRequests(): boolean {
    return this.matter.requested && this.ofWhom.isDivided;
  }

  /** The one before where nothing has changed. */
  private scope(mayHaveChanged: boolean): Scope {
    const last = this.scopes[this.scopes.length - 1];
    if (last && !mayHaveChanged) return last;
    const { isElsewhere: elsewhere, strange, oneWay, came } = this.matter;
    const { topic, someDisputes } = this.spokenOf;
    const scope = {
      ofYear: this.when.isWholeYear && !this.when.isCompared,
      whose: this.ofWhom.others,
      ofSubset: this.subset.isSpokenOf,
      ...{ elsewhere, strange, oneWay, came, topic, someDisputes },
    };
    return last && isSame(scope, last) ? last : scope;
  }

  /** 、 ends no clause. */
  private stop(lexeme: Lexeme, at: number): void {
    const { text } = lexeme;
    if (text === '、') return;
    const { clause } = this;
    const { among, first } = clause;
    const isContent = hasClass(first, 'content');
    if (!isContent && !this.isAmongRequests) this.matter.strange ||= isObscure(clause, false);
    if (text !== ')') this.ofWhom.leave(clause, lexeme);
    if (isSpan(clause)) this.when.narrow();
    if (!isContent) this.subset.stop(at, clause);
    this.when.stop(text);
    if (text === ';') this.item();
    if (isIn(first, 'all')) this.spokenOf.join();
    // 其中: and what follows is still among them.
    this.clause = opening(among && isIn(first, 'among'));
    this.ofWhom.stop();
    if (text === '(') this.open(clause);
    else if (text === ')') this.close();
  }

  private open(clause: Clause): void {
    this.outside.push({ others: this.ofWhom.others, clause, topic: this.spokenOf.topic });
    this.spokenOf.open();
  }

  /** Behind a bracket what stood before it goes on. */
  private close(): void {
    const before = this.outside.pop();
    if (!before) return;
    this.ofWhom.others = before.others;
    this.clause = before.clause;
    this.spokenOf.close(before.topic);
  }

  /** A semicolon ends what was told of one way, and of those among all. */
  private item(): void {
    this.ofWhom.item();
    this.matter.oneWay = false;
    this.subset.item();
    this.spokenOf.item();
  }

  private takeBack(from: number): void {
    for (let at = from; at < this.scopes.length; at += 1) {
      const scope = this.scopes[at];
      if (scope) this.scopes[at] = { ...scope, whose: 'organ' };
    }
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
