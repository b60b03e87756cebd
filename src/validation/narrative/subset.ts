import type { Clause } from './clause';
import { hasClass, isIn } from './groups';
import type { Lexeme } from './lexemes';

const isCount = (lexeme: Lexeme | undefined) => lexeme?.quantity?.kind === 'count';

/** How many lexemes before a count are looked at for of which applications it is, and behind it for 中. */
const longest = 12;
const nearest = 4;

/** With one of these among it a count is of more: 加上上年结转的6件. */
const wider = ['plus', 'including'];

/**
 * Whether what became of applications is told of some of them alone: of those carried over
 * (对上年结转的6件，予以公开2件), of late ones (延期答复的5件中), of one kind of applicant, way or matter
 * (商业企业申请7件，予以公开3件). Of a list of kinds it is told of all.
 */
export class Subset {
  private isTold = false;
  /** How many kinds of applicants, ways or matters were counted one after the other. */
  private kinds = 0;
  private isFirst = true;

  constructor(private readonly lexemes: readonly Lexeme[]) {}

  get isSpokenOf(): boolean {
    return this.isTold;
  }

  /** A count of all ends what was told of some. */
  before(at: number, clause: Clause): void {
    if (this.isOfKind(at) || clause.ofSome || this.isOfMore(at)) return;
    const isOfAll = clause.total || (clause.did && clause.whole);
    if (isOfAll || this.clauseBefore(at).some((word) => isIn(word, 'receives'))) this.end();
  }

  /** What a count of some tells of those behind it. */
  behind(at: number, clause: Clause): void {
    if (this.isOfKind(at) || clause.ofSome) {
      this.kinds += 1;
      this.isTold = this.kinds === 1;
    } else if (!this.isOfMore(at) && this.isOfSome(at, this.clauseBefore(at))) {
      this.isTold = true;
    }
    this.isFirst = false;
  }

  /** A semicolon ends what was told of some. */
  item(): void {
    this.end();
    this.isFirst = true;
  }

  private end(): void {
    this.isTold = false;
    this.kinds = 0;
  }

  private isOfMore(at: number): boolean {
    return this.clauseBefore(at).some((word) => wider.some((name) => hasClass(word, name)));
  }

  private isOfSome(at: number, words: readonly Lexeme[]): boolean {
    const { lexemes } = this;
    const told = words.find((word) => !hasClass(word, 'application') && !hasClass(word, 'info'));
    // 2023年结转4件，分别为予以公开1件、无法提供3件: nothing else was counted before.
    if (isIn(told, 'carries') && !hasClass(told, 'news') && this.isFirst) return true;
    // 上年结转4件已办结；新收43件，予以公开14件.
    if (hasClass(told, 'news') && this.tellsCarriedDone(at)) return true;
    if (!hasClass(words[0], 'of')) return false;
    // 上年结转的6件; 延期答复的5件; 经协调的5件.
    if (isIn(words[1], 'carries') && !hasClass(words[1], 'news')) return true;
    if (hasClass(words[1], 'unknown') || words.some((word) => hasClass(word, 'apart'))) return true;
    // 新收的52件中, beside those carried over.
    const isBeside = hasClass(words[1], 'news') && this.isDivided(at);
    return isBeside && lexemes.some((lexeme) => isIn(lexeme, 'carries'));
  }

  private tellsCarriedDone(at: number): boolean {
    const before = this.lexemes.slice(0, at);
    const from = before.findIndex((word) => isIn(word, 'carries') && !hasClass(word, 'news'));
    const end = from < 0 ? -1 : before.findIndex(({ text }, place) => place > from && text === ';');
    return end >= 0 && before.slice(from, end).some((word) => isIn(word, 'dealsWith'));
  }

  /** 52件申请中. */
  private isDivided(at: number): boolean {
    const near = this.lexemes.slice(at + 1, at + 1 + nearest);
    const end = near.findIndex(({ text }) => text === '中');
    return end >= 0 && !near.slice(0, end).some(isCount);
  }

  /** 征地类申请31件, 征地类31件, 职业打假人提交的申请31件. */
  private isOfKind(at: number): boolean {
    const { lexemes } = this;
    const isApplied = hasClass(lexemes[at - 1], 'application');
    const end = isApplied ? at - 2 : at - 1;
    if (!hasClass(lexemes[end], 'of')) return false;
    const isOfWho = isApplied && hasClass(lexemes[end - 1], 'submit');
    if (!isOfWho && lexemes[end]?.text !== '类') return false;
    return hasClass(lexemes[isOfWho ? end - 2 : end - 1], 'unknown');
  }

  /** The words of the clause before a place, the nearest first. */
  private clauseBefore(at: number): readonly Lexeme[] {
    let from = at;
    while (from > 0 && at - from < longest && !hasClass(this.lexemes[from - 1], 'stop')) from -= 1;
    return this.lexemes.slice(from, at).reverse();
  }
}
