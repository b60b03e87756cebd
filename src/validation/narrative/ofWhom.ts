import { leavesNamed, type Clause } from './clause';
import { hasClass, isIn, topicOf } from './groups';
import type { Lexeme } from './lexemes';
import type { Scope, Trace } from './trace';

/** How many lexemes behind an example are looked at for what it is one of. */
const longestList = 12;

/** 民办学校设立、教师资格认定等行政许可: one of what is named before the acts that are counted. */
function isExample(lexemes: readonly Lexeme[], at: number): boolean {
  const near = lexemes.slice(at + 1, at + 1 + longestList);
  const end = near.findIndex(({ text, quantity }) => text === '等' || text === ',' || quantity);
  const told = near[end]?.text === '等' ? near[end + 1] : undefined;
  return told !== undefined && topicOf(told.kind) === 'decisions';
}

/** Of whom a walk through a sentence speaks: of the organ itself, of another, of a part of the applicants. */
export class OfWhom {
  others: Trace['others'];
  /** Another organ was named in a clause before: it takes a word for the own one to come back. */
  private named = false;
  private someOf = false;
  /** Something was not disclosed, and why may be told. */
  private refused = false;
  /** Where the last count of some applicants stands. */
  private someCount = -1;
  /** Where one was told to have received, which may turn out to be one among several. */
  private alone: number | null = null;
  /** Of whom was spoken before 其中. */
  private divided: Trace['others'] | null = null;

  /** @param takeBack is told from where on it was one among several, after all */
  constructor(
    private readonly lexemes: readonly Lexeme[],
    { others }: Trace,
    private readonly takeBack: (from: number) => void,
  ) {
    const first = lexemes.find((lexeme) => !hasClass(lexeme, 'stop'));
    // A part is spoken of in the next sentence only where that says so.
    this.others = others === 'part' && !hasClass(first, 'among') ? 'nobody' : others;
  }

  /** Of some of those that were told. */
  get isDivided(): boolean {
    return this.divided !== null || this.someOf;
  }

  take(lexeme: Lexeme, at: number, clause: Clause, came: Scope['came']): void {
    if (hasClass(lexeme, 'among')) this.divided ??= this.others;
    if (isIn(lexeme, 'owns') && this.others === 'organ' && !clause.foreign) this.comeBack();
    if (isIn(lexeme, 'acts')) this.acts(at, clause, came);
    // 主要为民办学校设立事项: what was done for them, not what they did.
    else if (hasClass(lexeme, 'school') && !hasClass(clause.first, 'most')) {
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
      if (this.isAgainSome(lexeme, came) || this.isOfSome(at)) this.others = 'part';
      if (clause.field && this.others === 'nobody') this.others = 'organ';
      this.someCount = clause.ofSome ? at : -1;
    } else if (hasClass(lexeme, 'among') && at >= 2 && this.someCount === at - 2)
      this.others = 'part';
  }

  /** A sign or a count, behind which what its clause named is spoken of on. */
  leave(clause: Clause, next: Lexeme): void {
    if (!leavesNamed(clause, next)) return;
    this.others = 'organ';
    this.named = true;
  }

  /** A sign ends what was told of the first batch. */
  stop(): void {
    this.someOf = false;
  }

  /** A semicolon ends what was told of those among all. */
  item(): void {
    if (this.divided === 'nobody') this.comeBack();
    this.divided = null;
  }

  /** 因涉及第三方合法权益不予公开3件: something was refused, and why is told. */
  private givesReason(at: number): boolean {
    return this.refused || this.lexemes[at - 1]?.text === '因';
  }

  /** 收到个人申请12件，12件均已办结: as many as were told of some applicants are those. */
  private isAgainSome({ quantity }: Lexeme, came: Scope['came']): boolean {
    const some = this.lexemes[this.someCount]?.quantity?.value;
    return some !== undefined && some === quantity?.value && came !== 'received';
  }

  /** 在办结的15件网上申请中: between a count and what it counts stands which of them. */
  private isOfSome(at: number): boolean {
    const told = this.lexemes[at + 1];
    const isTold = isIn(told, 'some') || hasClass(told, 'unknown');
    return isTold && hasClass(this.lexemes[at + 2], 'application');
  }

  /** A verb of receiving or answering: who does it is told by the words before it in its clause. */
  private acts(at: number, clause: Clause, came: Scope['came']): void {
    const { foreign, organ, own, whole: isWhole, total, among, first } = clause;
    // 占全市收到申请总量的3.1%.
    if (hasClass(first, 'share')) return;
    if (this.isInBothNames(at, clause)) clause.named = false;
    else if (foreign && organ) {
      if (first && isIn(first, 'ways')) return;
      this.others = 'organ';
      // 局机关收到81件，各分局收到53件: the first is one of them as well.
      if (!among && this.alone !== null) this.takeBack(this.alone);
    } else if (among && own && this.divided === 'nobody' && came === 'received') {
      // 全年收到申请318件，其中县政府收到39件，办结38件.
      this.others = 'part';
    } else if (!foreign && (own || (isWhole && !this.named))) this.comeBack();
    this.alone = total || foreign ? null : at;
  }

  /** 以县政府及县政府办公室名义制发: the government's, whichever of the two signed. */
  private isInBothNames(at: number, { last }: Clause): boolean {
    if (!hasClass(last, 'inName')) return false;
    let from = at - 2;
    let isJoined = false;
    while (isIn(this.lexemes[from], 'signs')) {
      isJoined ||= hasClass(this.lexemes[from], 'and');
      from -= 1;
    }
    return isJoined && hasClass(this.lexemes[from + 1], 'own');
  }

  /** To the organ itself. */
  private comeBack(): void {
    this.others = 'nobody';
    this.named = false;
  }
}
