import { hasClass, isIn } from './groups';
import type { Lexeme } from './lexemes';
import type { Scope, Trace } from './trace';

/** Of applications or of something else a walk through a sentence speaks, and how they came. */
export class Matter {
  strange: boolean;
  /** Applications for information were told by name: what is among them is of no other matter. */
  requested = false;
  oneWay = false;
  came: Scope['came'] = null;
  private elsewhere = false;
  private inspected = false;

  constructor(
    private readonly lexemes: readonly Lexeme[],
    private readonly before: Trace,
  ) {
    this.strange = before.strange;
  }

  get isElsewhere(): boolean {
    return this.elsewhere || this.inspected;
  }

  /** @param first the first word of its clause */
  take(lexeme: Lexeme, at: number, first: Lexeme | undefined): void {
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
    else if (isIn(lexeme, 'ends') && !isIn(first, 'every')) this.came = 'ended';
    // 收到自然人申请19件: so many of some, and nothing of all.
    if (isIn(lexeme, 'some') && isIn(before, 'did') && !this.oneWay) this.came = null;
    if (hasClass(lexeme, 'application') && this.tellsReceived(at, first)) this.came ??= 'received';
    if (isIn(lexeme, 'oneWay')) this.oneWay = true;
    else if (hasClass(lexeme, 'manyWays') || lexeme.quantity?.kind === 'count') this.oneWay = false;
  }

  /** 法人或其他组织申请9件，其中商业企业7件; 67件申请中，自然人64件, where none were answered before. */
  private tellsReceived(at: number, first: Lexeme | undefined): boolean {
    const before = this.lexemes[at - 1];
    const who = hasClass(before, 'submit') ? this.lexemes[at - 2] : before;
    if (hasClass(who, 'organisations')) return true;
    const isOfCount = before === first || hasClass(before, 'info') || hasClass(before, 'plainInfo');
    return isOfCount && first?.quantity?.kind === 'count' && this.before.came !== 'ended';
  }
}
