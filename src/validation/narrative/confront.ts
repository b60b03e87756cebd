import { valueOf, type Report } from '../../report';
import { about } from '../outcomes';
import type { Breach, Outcome } from '../types';
import { numberText } from '../words';
import { proseOf } from './reading';
import type { Statement } from './statement';
import {
  kindsIn,
  type Meaning,
  type StatedRule,
  type StatementKind,
  type Term,
} from './statements';
import { lineOf, pieceOf } from './text/sentences';

/** Null where a figure is missing or the form has no such figure. */
function sumOf(report: Report, terms: readonly Term[]): number | null {
  let sum = 0;
  for (const term of terms) {
    const off = term.startsWith('-');
    const value = valueOf(report, off ? term.slice(1) : term);
    if (value === null) return null;
    sum += off ? -value : value;
  }
  return sum;
}

/** Rounded or cut off to the decimals that were printed, or with what may be counted with it. */
function agrees({ value, more, decimals }: Statement, actual: number): boolean {
  if (value === actual || value + more === actual) return true;
  return Math.abs(value - actual) < 10 ** -decimals - 1e-9;
}

type Kinds = ReadonlyMap<string, StatementKind>;

/** The terms of other kinds, each taken off where `off`. */
function termsOf(kinds: readonly string[], all: Kinds, off = false): Term[] {
  return kinds.flatMap((kind) => {
    const terms = all.get(kind)?.meanings[0].terms ?? [];
    return off ? terms.map((term) => `-${term}`) : terms;
  });
}

/** The meanings of its kind, and those that its own sentence adds. */
function meaningsOf({ kind, including, beside }: Statement, all: Kinds): readonly Meaning[] {
  const meanings = all.get(kind)?.meanings ?? [];
  const [first] = meanings;
  if (!first) return [];
  return [
    ...meanings,
    ...(including.length === 0
      ? []
      : [{ name: '加上括号里所含的', terms: [...first.terms, ...termsOf(including, all)] }]),
    ...(beside.length === 0
      ? []
      : [{ name: '减去并列写出的', terms: [...first.terms, ...termsOf(beside, all, true)] }]),
  ];
}

/** What the tables have for a statement, by reading; shares in percent. */
function valuesOf(report: Report, statement: Statement, all: Kinds) {
  const meanings = meaningsOf(statement, all);
  if (!statement.percent) {
    return meanings.map(({ name, terms }) => ({ name, value: sumOf(report, terms) }));
  }
  const part = sumOf(report, meanings[0]?.terms ?? []);
  return (all.get(statement.kind)?.shareOf ?? []).map((terms) => {
    const whole = sumOf(report, terms);
    const value = part === null || whole === null || whole === 0 ? null : (100 * part) / whole;
    return { name: `${meanings[0]?.name ?? ''}所占比例`, value };
  });
}

interface Known {
  readonly name: string;
  readonly value: number;
}

/** Every reading once that the tables give another value for. */
function meaningsText(values: readonly Known[], { percent, decimals }: Statement): string {
  const told = new Set<string>();
  return values
    .flatMap(({ name, value }) => {
      const text = percent ? `${value.toFixed(decimals)}%` : numberText(value);
      if (told.has(text)) return [];
      told.add(text);
      return percent && told.size > 1 ? [text] : [`${name}是 ${text}`];
    })
    .join(percent ? '或 ' : '，');
}

function breachOf(statement: Statement, kind: StatementKind, values: readonly Known[]): Breach {
  const { sentence, start, end } = statement;
  const quote = pieceOf(sentence, start, end);
  const said = quote.text.slice(quote.start, quote.end);
  const place = lineOf(sentence, start);
  return {
    ...about(...kind.meanings[0].terms),
    message: `正文写的是“${said}”，${meaningsText(values, statement)}，两处不一致`,
    advice: '请核对台账：正文有误的改正文，表格有误的改表格；口径不同的，请写明说明。',
    quote,
    ...(place ? { places: [place] } : {}),
  };
}

/** Confronts what the narrative states with the tables; what it does not state is passed over. */
export function confrontStated(report: Report, rule: StatedRule): Outcome {
  const kinds = kindsIn(report.form);
  let holds = 0;
  const breaches: Breach[] = [];
  const untold = new Map<string, readonly string[]>();
  for (const statement of proseOf(report.narrative, report).statements) {
    const kind = kinds.get(statement.kind);
    if (kind?.rule !== rule) continue;
    const values = valuesOf(report, statement, kinds);
    const present = values.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]));
    const { name, terms } = kind.meanings[0];
    if (values[0]?.value === null) {
      untold.set(`${name}没有可用的数字，无法与正文核对`, terms);
    } else if (present.some(({ value }) => agrees(statement, value))) {
      holds += 1;
    } else {
      breaches.push(breachOf(statement, kind, present));
    }
  }
  const notAssessable = [...untold].map(([why, cells]) => ({ cells, why }));
  return { holds, breaches, notAssessable };
}
