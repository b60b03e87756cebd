import type { CellValue } from '../../../../report';
import { inFifteenPlaces } from '../../../workbooks';
import { spotOf, type Formula } from './sheet';

/** The value of a cell of the same sheet; undefined where it is not known. */
export type CellAt = (row: number, column: number) => CellValue | undefined;

/** A formula that does more than this little arithmetic, or refers to what is not known. */
export class TooMuch extends Error {}

const token =
  /\s*(?:(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|(\$?[A-Z]{1,3}\$?\d{1,7})(?![\w(])|([A-Z]+)(?=\()|(<>|<=|>=|[-+(),:=<>&]))/y;

/** Longer formulas are no sums of a report. */
const longest = 2000;
/** Cells that one range may name. */
const widest = 2000;
/** Parentheses within one another. */
const deepest = 50;

type Block = readonly CellValue[];
interface Answer {
  /** A number, a text, or null for a blank cell. */
  readonly value: CellValue;
  /** The cells, where it is a reference. */
  readonly cells?: Block;
}

/**
 * What a formula comes to that adds, takes away, counts and chooses: `SUM(D7:I7)`, `D7+D8-D9`,
 * `IF(COUNT(D7:I7)=6,SUM(D7:I7),"")`.
 * @throws TooMuch for any other
 */
export function formulaValue(formula: Formula, at: CellAt): CellValue {
  if (formula.text.length > longest) throw new TooMuch();
  return new Calculation(formula, at).result();
}

class Calculation {
  private readonly tokens: RegExpExecArray[] = [];
  private next = 0;
  private depth = 0;

  constructor(
    private readonly formula: Formula,
    private readonly at: CellAt,
  ) {
    const text = formula.text.trim();
    token.lastIndex = 0;
    while (token.lastIndex < text.length) {
      const found = token.exec(text);
      if (!found) throw new TooMuch();
      this.tokens.push(found);
    }
  }

  result(): CellValue {
    const { value, cells } = this.comparison();
    // Several cells are no value.
    if (this.next < this.tokens.length || (cells?.length ?? 1) !== 1) throw new TooMuch();
    return typeof value === 'number' ? inFifteenPlaces(value) : value;
  }

  /** The sign that stands next, where it is one of those named; it is then taken. */
  private sign(...wanted: readonly string[]): string | null {
    const sign = this.tokens[this.next]?.[5];
    if (sign === undefined || !wanted.includes(sign)) return null;
    this.next += 1;
    return sign;
  }

  private expect(sign: string): void {
    if (!this.sign(sign)) throw new TooMuch();
  }

  private comparison(): Answer {
    if ((this.depth += 1) > deepest) throw new TooMuch();
    const answer = this.compared();
    this.depth -= 1;
    return answer;
  }

  private compared(): Answer {
    const left = this.joined();
    const sign = this.sign('=', '<>', '<', '>', '<=', '>=');
    if (!sign) return left;
    const [one, other] = [left.value ?? 0, this.joined().value ?? 0];
    if (typeof one !== typeof other) throw new TooMuch();
    const order = one < other ? '<' : one > other ? '>' : '=';
    return { value: sign === '<>' ? order !== '=' : sign.includes(order) };
  }

  private joined(): Answer {
    let left = this.sum();
    while (this.sign('&'))
      left = { value: `${String(left.value ?? '')}${String(this.sum().value ?? '')}` };
    return left;
  }

  private sum(): Answer {
    let left = this.operand();
    for (;;) {
      const sign = this.sign('+', '-');
      if (!sign) return left;
      const right = numberOf(this.operand());
      left = { value: numberOf(left) + (sign === '+' ? right : -right) };
    }
  }

  private operand(): Answer {
    const sign = this.sign('-', '+', '(');
    if (sign === '(') {
      const inside = this.comparison();
      this.expect(')');
      return inside;
    }
    if (sign) return { value: numberOf(this.operand()) * (sign === '-' ? -1 : 1) };
    const [, number, text, ref, name] = this.tokens[this.next] ?? [];
    this.next += 1;
    if (number !== undefined) return { value: Number(number) };
    if (text !== undefined) return { value: text.replaceAll('""', '"') };
    if (ref !== undefined) return this.reference(ref);
    if (name !== undefined) return this.call(name);
    throw new TooMuch();
  }

  private reference(ref: string): Answer {
    const first = this.spot(ref);
    if (!this.sign(':')) {
      const value = this.cell(first.row, first.column);
      return { value, cells: [value] };
    }
    const last = this.spot(this.tokens[this.next]?.[3] ?? '');
    this.next += 1;
    const cells: CellValue[] = [];
    const [top, bottom] = inOrder(first.row, last.row);
    const [left, right] = inOrder(first.column, last.column);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (cells.length > widest) throw new TooMuch();
        cells.push(this.cell(row, column));
      }
    }
    return { value: null, cells };
  }

  private spot(ref: string) {
    const spot = spotOf(ref.replaceAll('$', ''));
    if (!spot) throw new TooMuch();
    const [, fixedColumn, fixedRow] = /^(\$?)[A-Z]+(\$?)/.exec(ref) ?? [];
    return {
      row: spot.row + (fixedRow === '$' ? 0 : this.formula.down),
      column: spot.column + (fixedColumn === '$' ? 0 : this.formula.right),
    };
  }

  private cell(row: number, column: number): CellValue {
    const value = this.at(row, column);
    if (value === undefined || (typeof value === 'string' && value.startsWith('#')))
      throw new TooMuch();
    return value;
  }

  private call(name: string): Answer {
    this.expect('(');
    const given: Answer[] = [];
    do given.push(this.comparison());
    while (this.sign(','));
    this.expect(')');
    return { value: answerOf(name, given) };
  }
}

/** A range may be written from its end. */
const inOrder = (one: number, other: number) =>
  one <= other ? ([one, other] as const) : ([other, one] as const);

function answerOf(name: string, given: readonly Answer[]): CellValue {
  switch (name) {
    case 'SUM':
      return numbersOf(given).reduce((sum, one) => sum + one, 0);
    case 'COUNT':
      return numbersOf(given).length;
    case 'ABS':
      return Math.abs(numberOf(given[0] ?? { value: null }));
    case 'IF': {
      const [condition, yes, no] = given;
      if (typeof condition?.value !== 'boolean') throw new TooMuch();
      return (condition.value ? yes : (no ?? { value: false }))?.value ?? 0;
    }
    default:
      throw new TooMuch();
  }
}

/** Texts and blank cells are passed over. */
function numbersOf(given: readonly Answer[]): number[] {
  const numbers: number[] = [];
  for (const { value, cells = [value] } of given) {
    for (const one of cells) if (typeof one === 'number') numbers.push(one);
  }
  return numbers;
}

/** Excel takes a blank cell for 0 here, and a text for an error. */
function numberOf({ value, cells }: Answer): number {
  if (cells && cells.length !== 1) throw new TooMuch();
  if (value === null) return 0;
  if (typeof value !== 'number') throw new TooMuch();
  return value;
}
