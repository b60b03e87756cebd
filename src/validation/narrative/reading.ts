import type { Passage } from '../../report';
import type { Hit } from './automaton';
import { beginsAt } from './clauses';
import { isMeant, type Spoken } from './conditions';
import { divisionsIn, type Division } from './divided';
import { related, withoutUnreadParts } from './related';
import { respectively } from './respectively';
import { classesIn, goesOnAs, heldFor, isStrange, saidIn } from './said';
import { scopesOf } from './scope';
import type { Statement } from './statement';
import { automaton, type Wording } from './statements';
import { atFirst, type Trace } from './trace';
import { sentencesOf, type Sentence } from './text/sentences';
import { lexemesOf, type Lexeme, type Author } from './lexemes';

const nothing: readonly string[] = [];

function foundBy(sentence: Sentence, lexemes: readonly Lexeme[], match: Hit<Wording>): Statement[] {
  const { wording, from, to, figure } = match;
  const first = lexemes[figure ?? from];
  const last = lexemes[figure ?? to - 1];
  const { value = 0, decimals = 0, kind } = (figure === null ? undefined : first?.quantity) ?? {};
  const start = first?.start ?? 0;
  const end = last?.end ?? start;
  const percent = kind === 'percent';
  const next = wording.orWithNext ? lexemes[to - 1]?.quantity?.value : undefined;
  return wording.kinds.map((name) => ({
    kind: name,
    value,
    more: next ?? 0,
    percent,
    decimals,
    sentence,
    start,
    end,
    including: nothing,
    beside: nothing,
  }));
}

/** What is said from a place on; `told` are the kinds that stand before it, asked for where it matters. */
function saidAt(
  sentence: Sentence,
  read: Spoken,
  from: number,
  told: () => readonly string[],
): Statement[] {
  const matches = automaton().matchesAt(read.lexemes, from);
  // Most clauses state nothing.
  if (matches.length === 0) return [];
  return matches
    .filter(({ wording: { after } }) => !after || told().some((kind) => after.includes(kind)))
    .filter((match) => isMeant(read, match))
    .flatMap((match) => foundBy(sentence, read.lexemes, match));
}

/** A sentence without any of these states nothing. */
const stating = ['count', 'percent', 'money', 'zero', 'no', '不涉及', '未涉及', '不具有'];

/** What the clauses of a sentence say, one after the other. */
function inClauses(sentence: Sentence, read: Spoken): Statement[] {
  if (!stating.some((name) => read.said.has(name))) return [];
  const found: Statement[] = [];
  let last: readonly string[] = [];
  let since = 0;
  /** What was stated last, whatever stood between. */
  let stated: readonly string[] = [];
  /** What was stated before each bracket that is open: 行政处罚17件（其中…12件），行政强制3件. */
  const outside: (readonly string[])[] = [];
  const saidSince = () => found.slice(Math.max(since, found.length - 8)).map(({ kind }) => kind);
  read.lexemes.forEach(({ quantity, text }, at) => {
    // 无行政许可，行政处罚11件: what there was none of was told as well.
    // Items of a list are divided by semicolons, whatever is told among each.
    const item = read.lexemes[at - 1]?.text === ';' ? stated : [];
    if (beginsAt(read.lexemes, at)) {
      const told = () => [...last, ...saidSince(), ...item];
      found.push(...saidAt(sentence, read, at, told));
    }
    if (text === '(') outside.push([...last, ...saidSince()]);
    else if (text === ')') [last, since] = [outside.pop() ?? last, found.length];
    if (quantity?.kind !== 'count') return;
    last = saidSince();
    if (last.length > 0) stated = last;
    since = found.length;
  });
  return found;
}

/** What lists with 分别 say, taken apart into clauses. */
function inLists(
  sentence: Sentence,
  read: Spoken,
  year: number | null,
  carried: Trace,
): Statement[] {
  if (!read.said.has('respectively')) return [];
  let told: readonly string[] = [];
  return respectively(read.lexemes).flatMap((lexemes) => {
    const { scopes } = scopesOf(lexemes, year, carried);
    const last = lexemes.at(-1)?.start;
    const found = saidAt(sentence, { ...read, lexemes, scopes }, 0, () => told);
    told = found.map(({ kind }) => kind);
    return found.filter(({ start }) => start === last);
  });
}

/**
 * Of two values for one figure in a sentence, one is of a part or of somebody else: neither is sure.
 * A number that two wordings read is stated once.
 */
function unambiguous(found: readonly Statement[]): readonly Statement[] {
  // Most tell of each kind once.
  if (new Set(found.map(({ kind }) => kind)).size === found.length) return found;
  const values = new Map<string, Set<number>>();
  const once = new Map<string, Statement>();
  for (const one of found) {
    const key = `${one.kind} ${one.percent}`;
    values.set(key, (values.get(key) ?? new Set()).add(one.value));
    once.set(`${key} ${one.start}`, one);
  }
  return [...once.values()].filter(
    ({ kind, percent }) => values.get(`${kind} ${percent}`)?.size === 1,
  );
}

/** What is read of a narrative in one walk, so that its words are taken apart once. */
export interface ReadProse {
  /** What it states for certain. */
  readonly statements: readonly Statement[];
  /** The numbers that it divides with 其中. */
  readonly divisions: readonly Division[];
}

/** Of whom a sentence speaks holds to the end of its paragraph. */
function read(narrative: readonly Passage[], whose: Author): ReadProse {
  const statements: Statement[] = [];
  const divisions: Division[] = [];
  let above: Sentence | null = null;
  let begun = atFirst;
  let carried = atFirst;
  let heading: ReadonlySet<string> = new Set();
  let before: ReadonlySet<string> = new Set();
  for (const sentence of sentencesOf(narrative)) {
    if (sentence.paragraph.isHeading) continue;
    if (sentence.heading !== above?.heading) {
      const named = lexemesOf(`${sentence.heading}:`, whose);
      heading = classesIn(named);
      const { others } = scopesOf(named, whose.year, atFirst).carried;
      // Under 1.县自然资源局 is told what that one did.
      begun = { ...atFirst, strange: isStrange(heading), others };
    }
    if (sentence.paragraph !== above?.paragraph) {
      carried = begun;
      before = new Set();
    }
    above = sentence;
    const lexemes = lexemesOf(sentence.plain, whose);
    divisions.push(...divisionsIn(sentence, lexemes));
    const walked = scopesOf(lexemes, whose.year, carried);
    const said = saidIn(lexemes);
    const spoken = { lexemes, scopes: walked.scopes, said, heading, before: heldFor(said, before) };
    const listed = inLists(sentence, spoken, whose.year, carried);
    const found = [...inClauses(sentence, spoken), ...listed];
    statements.push(...related(withoutUnreadParts(unambiguous(found), lexemes)));
    carried = walked.carried;
    before = carried.strange || !carried.ofYear ? new Set() : goesOnAs(said, found, before);
  }
  return { statements, divisions };
}

const known = new WeakMap<readonly Passage[], Author & ReadProse>();

/** What a narrative says, read once for all rules of its report. */
export function proseOf(narrative: readonly Passage[], { organ, year }: Author): ReadProse {
  const before = known.get(narrative);
  if (before?.organ === organ && before.year === year) return before;
  const prose = { organ, year, ...read(narrative, { organ, year }) };
  known.set(narrative, prose);
  return prose;
}
