import type { Lexeme } from './lexemes';
import type { Statement } from './statement';

/** How many statements before and behind one are looked at for its parts. */
const farthest = 8;

/** After one of these what follows is among what stands before: no part beside it. */
const inside = /(?:含|包括|其中|\()/u;
/** 7件(含部分公开4件: nothing but the word for it stands between a number and what it includes. */
const including = /^[^,;:。()]{1,12}[(,](?:其中)?(?:含|包含|包括)[^,;:。()、]*$/u;

/** The plain words from where one statement's figure begins to where another's does. */
const between = (one: Statement, other: Statement) =>
  one.sentence.plain.slice(one.start, other.start);

const isIncluded = (one: Statement, other: Statement) => including.test(between(one, other));

function isBeside(part: Statement, whole: Statement): boolean {
  if (!part.kind.startsWith(`${whole.kind}.`) || part.start === whole.start) return false;
  return part.start < whole.start || !inside.test(between(whole, part));
}

/** Rows of 表三 whose words stand for themselves, by the result that they are under. */
const rowsOf: Readonly<Record<string, readonly string[]>> = {
  otherwise: ['notCorrected', 'feeUnpaid'],
};

/**
 * Without the results before which one of their parts is named and was not read: of those it cannot
 * be told whether they are all or the rest.
 */
export function withoutUnreadParts(
  found: readonly Statement[],
  lexemes: readonly Lexeme[],
): readonly Statement[] {
  if (!found.some(({ kind }) => kind in rowsOf)) return found;
  const told = new Set(found.map(({ kind }) => kind));
  const unread = Object.entries(rowsOf).flatMap(([result, rows]) => {
    const open = rows.filter((row) => told.has(result) && !told.has(`${result}.${row}`));
    const first = lexemes.find(({ kind }) => open.some((row) => kind.classes.has(row)));
    return first ? [{ result, start: first.start }] : [];
  });
  return found.filter(
    ({ kind, start }) => !unread.some((part) => part.result === kind && part.start < start),
  );
}

const kindsOf = (some: readonly Statement[]) => [...new Set(some.map(({ kind }) => kind))];

/** A sentence without one of these words tells of nothing that is among something. */
const includes = /含|包括/u;

/** Of what a kind is a part, by its name; null for what is none. */
const wholeOf = (kind: string) => (kind.includes('.') ? kind.slice(0, kind.indexOf('.')) : null);

/** How the statements of a sentence speak of parts of one another. */
export function related(found: readonly Statement[]): readonly Statement[] {
  if (found.length < 2) return found;
  const mayInclude = includes.test(found[0]?.sentence.plain ?? '');
  const divided = new Set(found.map(({ kind }) => wholeOf(kind)));
  return found.map((one, index) => {
    // Of most statements nothing is told in parts.
    if (!mayInclude && !divided.has(one.kind)) return one;
    const near = found
      .slice(Math.max(0, index - farthest), index + farthest + 1)
      .filter((other) => other !== one && !other.percent);
    return {
      ...one,
      including: mayInclude
        ? kindsOf(near.filter((other) => other.start > one.start && isIncluded(one, other)))
        : one.including,
      beside: kindsOf(near.filter((other) => isBeside(other, one))),
    };
  });
}
