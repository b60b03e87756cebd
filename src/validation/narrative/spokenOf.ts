import { hasClass, isIn, isRoute, topicOf, type Route, type Topic } from './groups';
import type { Lexeme } from './lexemes';

/** Of which matter a walk through a sentence speaks, and of which disputes. */
export class SpokenOf {
  topic: Topic | null = null;
  /** Of disputes that ended in one way, or about one matter. */
  someDisputes = false;
  private published = false;
  /** Disputes of an earlier year are told, and how they ended in this one. */
  private earlier = false;
  /** 对规范性文件进行清理，废止1件: what was tidied, none of which was counted, is what is then repealed. */
  private tidied: Topic | null = null;
  private route: Route | null = null;

  constructor(private readonly lexemes: readonly Lexeme[]) {}

  take(lexeme: Lexeme, at: number, isInYear: boolean): void {
    if (isIn(lexeme, 'disputes')) this.dispute(at);
    if (isIn(lexeme, 'published')) {
      if (hasClass(lexeme, 'tidied') && this.topic === 'documents') this.tidied = this.topic;
      this.published = true;
      this.topic = 'other';
    } else if (isIn(lexeme, 'done')) {
      this.published = false;
      if (this.tidied) this.topic = this.tidied;
    } else if (lexeme.quantity) this.tidied = null;
    if (hasClass(lexeme, 'pending') && !isInYear) this.earlier = true;
    const topic = topicOf(lexeme.kind);
    // 直接起诉2件，复议后起诉4件: how they ended is told of both.
    if (isRoute(topic)) this.route = topic;
    const isOther = isRoute(topic) && this.isOfRoutes && topic !== this.topic;
    if (topic && !this.published) this.topic = isOther ? 'routes' : topic;
    if (this.earlier) this.topic = 'other';
  }

  /** 直接起诉9件（维持6件），复议后起诉4件（维持4件）: a bracket tells of what stands before it. */
  open(): void {
    if (this.topic === 'routes') this.topic = this.route;
  }

  /** Behind it what stood before it goes on. */
  close(before: Topic | null): void {
    if (before === 'routes' || this.isOfRoutes) this.topic = before;
  }

  /** Of both ways to a court at once: 均维持. */
  join(): void {
    if (this.isOfRoutes) this.topic = 'suits';
  }

  /** A semicolon ends what was told of one of the routes, and of some disputes. */
  item(): void {
    this.someDisputes = false;
    this.join();
  }

  /** Of one of the ways to a court, or of both. */
  private get isOfRoutes(): boolean {
    return isRoute(this.topic) || this.topic === 'routes';
  }

  /** What stands before the first of both kinds of disputes is said of the second as well. */
  private dispute(at: number): void {
    const before = this.lexemes[at - 1];
    if (isIn(before, 'joins')) return;
    const told = hasClass(before, 'of') ? this.lexemes[at - 2] : before;
    this.someDisputes = isIn(told, 'someDisputes');
  }
}
