import { hasClass, isIn } from './groups';
import type { Lexeme } from './lexemes';

/** Where a year begins. */
const isFirst = /^1月(?:1日)?$/u;

const isCarried = (lexeme: Lexeme | undefined) =>
  isIn(lexeme, 'carries') && !hasClass(lexeme, 'news');

/** Of which time a walk through a sentence speaks. */
export class When {
  private year: number | null;
  private part = false;
  private compared = false;
  /** What was told before each bracket that is open. */
  private readonly outside: { readonly year: number | null; readonly part: boolean }[] = [];

  constructor(
    private readonly lexemes: readonly Lexeme[],
    private readonly reporting: number | null,
  ) {
    this.year = reporting;
  }

  /** Of the reporting year, if only of a part of it. */
  get isInYear(): boolean {
    return this.year === this.reporting;
  }

  /** Of the reporting year, all of it. */
  get isWholeYear(): boolean {
    return this.isInYear && !this.part;
  }

  /** Something stands there only to be compared with. */
  get isCompared(): boolean {
    return this.compared;
  }

  /** What follows is of a part of the year, or of a time that nobody can tell. */
  narrow(): void {
    this.part = true;
  }

  /** A sign ends what is compared; what a bracket tells of its own ends with it. */
  stop(sign: string): void {
    if (sign === '(') this.outside.push({ year: this.year, part: this.part });
    else if (sign === ')') {
      const outside = this.outside.pop();
      if (outside) ({ year: this.year, part: this.part } = outside);
    }
    this.compared = false;
  }

  take(lexeme: Lexeme, at: number): void {
    const before = this.lexemes[at - 1];
    const next = this.lexemes[at + 1];
    // 上年结转, 2023年度结转, 上年无结转: whose it is, not when.
    const carry = hasClass(next, 'no') || next?.text === '度' ? this.lexemes[at + 2] : next;
    const isBeside = isCarried(before) || isCarried(carry);
    const { quantity } = lexeme;
    if (quantity?.kind === 'year') {
      if (next?.text === '以来') this.year = quantity.value === this.reporting ? this.year : NaN;
      else if (hasClass(before, 'versus')) this.compared = true;
      else if (!isBeside) this.inYear(quantity.value, at);
    } else if (quantity?.kind === 'month') this.month(lexeme, at);
    else if (isIn(lexeme, 'past')) {
      if (hasClass(before, 'versus')) this.compared = true;
      else if (!this.compared && !isBeside && !this.isSince(lexeme, before)) this.year = NaN;
    } else if (hasClass(lexeme, 'title')) this.titled(lexeme);
    else if (hasClass(lexeme, 'partOfYear')) this.part = true;
    else if (hasClass(lexeme, 'now')) this.in(this.reporting);
    else if (hasClass(lexeme, 'wholeYear')) this.part = false;
    else if (hasClass(lexeme, 'reaches') && this.risesFrom(at)) this.in(this.reporting);
  }

  /** 《2023年年度报告》: what is told beside it may stand there. */
  private titled({ text }: Lexeme): void {
    const year = /(?:19|20)\d\d(?=年)/u.exec(text)?.[0];
    if (year !== undefined && Number(year) !== this.reporting) this.year = NaN;
  }

  /** 自2019年 and 2023年和2024年 tell of no year alone; 至2024年 ends what is told of before. */
  private inYear(year: number, at: number): void {
    if (!hasClass(this.lexemes[at - 1], 'bound')) this.in(this.isOneOfYears(at) ? NaN : year);
    else if (year !== this.reporting) this.year = NaN;
  }

  /** 2023年和2024年: of neither alone. */
  private isOneOfYears(at: number): boolean {
    let from = at - 1;
    while (hasClass(this.lexemes[from], 'and') || hasClass(this.lexemes[from], 'inside')) from -= 1;
    const joins = this.lexemes.slice(from + 1, at).some((lexeme) => hasClass(lexeme, 'and'));
    return joins && this.lexemes[from]?.quantity?.kind === 'year';
  }

  private in(year: number | null): void {
    this.year = year;
    this.part = false;
  }

  /** 由2023年的48件增至73件: the year before is where it began. */
  private risesFrom(at: number): boolean {
    const end = hasClass(this.lexemes[at - 2], 'of') ? at - 3 : at - 2;
    return hasClass(this.lexemes[end], 'lastYear') && this.lexemes[end - 1]?.text === '由';
  }

  /** 今年以来 is this year; 2024年以来 was told by its year. */
  private isSince({ text }: Lexeme, before: Lexeme | undefined): boolean {
    return text === '以来' && isIn(before, 'since');
  }

  /** 截至12月底, 截至2024年12月末: all of the year; 12月底收到 is not. */
  private endsYear(text: string, at: number): boolean {
    const before = hasClass(this.lexemes[at - 1], 'year') ? at - 2 : at - 1;
    const isEnd = ['底', '末'].includes(this.lexemes[at + 1]?.text ?? '');
    return text === '12月' && isEnd && hasClass(this.lexemes[before], 'bound');
  }

  /** The first and the last day of the year are its bounds; any other month or day is a part of it. */
  private month({ text }: Lexeme, at: number): void {
    const joins = (place: number) => {
      const lexeme = this.lexemes[place];
      return hasClass(lexeme, 'bound') || '-—~'.includes(lexeme?.text ?? ' ');
    };
    const from = this.lexemes[at - 2];
    if (text.startsWith('12月') && joins(at - 1)) {
      const { kind, value } = from?.quantity ?? {};
      const isFromFirst = kind === 'none' ? value === 1 : isFirst.test(from?.text ?? '');
      this.part = (kind === 'month' || kind === 'none') && !isFromFirst;
    } else if (this.endsYear(text, at)) {
      return;
    } else if (isFirst.test(text) ? text === '1月' && !joins(at + 1) : text !== '12月31日') {
      this.part = true;
    }
  }
}
