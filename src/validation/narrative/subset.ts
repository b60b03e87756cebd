import type { Clause } from './clause';
import { hasClass, isIn } from './groups';
import type { Lexeme } from './lexemes';

/** How many lexemes before a count are looked at for of which applications it is, and behind it for 中. */
const longest = 12;
const nearest = 4;
/** How many before it are looked at for those carried over. */
const farthest = 40;

/** Of what a count is: of some applications, of what became of one kind of them, of that kind, of all, or of whatever. */
type Extent = 'some' | 'kindDone' | 'kind' | 'all' | null;

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
  /** Of what the last count is. */
  private extent: Extent = null;
  /** Whether any were carried over, once that is asked for. */
  private isCarried: boolean | undefined;

  constructor(private readonly lexemes: readonly Lexeme[]) {}

  get isSpokenOf(): boolean {
    return this.isTold;
  }

  /** A count of all ends what was told of some. */
  before(at: number, clause: Clause): void {
    this.extent = this.extentOf(at, clause);
    if (this.extent === 'all') this.end();
    else if (this.extent === 'kindDone') this.isTold = true;
  }

  /** A count of some tells of what became of those, behind it. */
  behind(): void {
    if (this.extent === 'kind') this.kinds += 1;
    if (this.extent === 'kind') this.isTold = this.kinds === 1;
    else if (this.extent === 'some') this.isTold = true;
    this.isFirst = false;
  }

  /** 企业申请中，予以公开1件: a clause that names those of which the next ones tell. */
  stop(at: number, clause: Clause): void {
    if (!isIn(this.lexemes[at - 1], 'within')) return;
    const isOfReason = isIn(this.lexemes[at - 2], 'reasons');
    if (clause.ofSome || isOfReason || this.isOfKind(at - 1) || this.isOfCarried(at))
      this.isTold = true;
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

  private extentOf(at: number, clause: Clause): Extent {
    const { lexemes } = this;
    if (this.isOfKind(at)) return 'kind';
    const isOf = hasClass(lexemes[at - 1], 'of');
    let told: Lexeme | undefined;
    let isReceived = false;
    let isLate = false;
    let isLater = false;
    let isDone = false;
    let isNamed = clause.ofSome;
    for (let from = at - 1; from >= Math.max(0, at - longest); from -= 1) {
      const word = lexemes[from];
      if (!word || isIn(word, 'stop')) break;
      // 加上上年结转的6件: it is of more.
      if (isIn(word, 'more')) return null;
      if (!told && !isIn(word, 'applied')) told = word;
      isReceived ||= isIn(word, 'receives');
      isLate ||= isIn(word, 'apart');
      isLater ||= isIn(word, 'later');
      isDone ||= isIn(word, 'results');
      isNamed ||= isDone && this.isOfKind(from + 1);
    }
    if (isLater) return isDone ? 'kindDone' : 'some';
    if (isNamed) return isDone ? 'kindDone' : 'kind';
    if (isOf && (isLate || this.isOfThose(at))) return 'some';
    if (this.isOfEarlier(at, told)) return 'some';
    return isReceived || clause.total || (clause.did && clause.whole) ? 'all' : null;
  }

  /** 上年结转的6件, 经协调的5件, and beside those carried over 新收的52件中. */
  private isOfThose(at: number): boolean {
    const { lexemes } = this;
    const word = lexemes[at - 2];
    if (hasClass(word, 'unknown')) return true;
    if (!hasClass(word, 'news')) return isIn(word, 'carries');
    this.isCarried ??= lexemes.some((lexeme) => isIn(lexeme, 'carries'));
    return this.isCarried && this.isDivided(at);
  }

  /**
   * 2023年结转4件，分别为予以公开1件、无法提供3件, where nothing else was counted before; 上年结转4件已办结；
   * 新收43件，予以公开14件.
   */
  private isOfEarlier(at: number, told: Lexeme | undefined): boolean {
    if (hasClass(told, 'news')) return this.tellsCarriedDone(at);
    return this.isFirst && isIn(told, 'carries');
  }

  private tellsCarriedDone(at: number): boolean {
    const before = this.lexemes.slice(Math.max(0, at - farthest), at);
    const from = before.findIndex((word) => isIn(word, 'carries') && !hasClass(word, 'news'));
    const end = from < 0 ? -1 : before.findIndex(({ text }, place) => place > from && text === ';');
    return end >= 0 && before.slice(from, end).some((word) => isIn(word, 'dealsWith'));
  }

  /** 52件申请中. */
  private isDivided(at: number): boolean {
    const near = this.lexemes.slice(at + 1, at + 1 + nearest);
    const end = near.findIndex(({ text }) => text === '中');
    return end >= 0 && near.slice(0, end).every(({ quantity }) => quantity === undefined);
  }

  /** 上年结转的申请中. */
  private isOfCarried(at: number): boolean {
    const [verb, of] = this.lexemes.slice(Math.max(0, at - 4), at - 2);
    return hasClass(of, 'of') && isIn(verb, 'carries') && !hasClass(verb, 'news');
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
}
