import { hasClass } from './groups';
import type { Lexeme } from './lexemes';

const isCount = (lexeme: Lexeme | undefined) => lexeme?.quantity?.kind === 'count';
const joins = (lexeme: Lexeme | undefined) =>
  hasClass(lexeme, 'and') || hasClass(lexeme, 'versus') || hasClass(lexeme, 'comma');

/** How many lexemes of a list are looked at on either side. */
const longest = 24;

/** The items of a list that ends before a place: 予以公开、部分公开和不予公开. */
function itemsBefore(lexemes: readonly Lexeme[], end: number): Lexeme[][] {
  const items: Lexeme[][] = [[]];
  for (let at = end - 1; at >= Math.max(0, end - longest); at -= 1) {
    const lexeme = lexemes[at];
    if (!lexeme || (hasClass(lexeme, 'stop') && lexeme.text !== '、') || isCount(lexeme)) break;
    if (hasClass(lexeme, 'and') || hasClass(lexeme, 'versus')) items.unshift([]);
    else items[0]?.unshift(lexeme);
  }
  return items;
}

/** The counts of a list, and what stands before the first of them. */
function countsAfter(lexemes: readonly Lexeme[], from: number) {
  const counts: Lexeme[] = [];
  const before: Lexeme[] = [];
  for (let at = from; at < Math.min(lexemes.length, from + longest); at += 1) {
    const lexeme = lexemes[at];
    if (!lexeme) break;
    if (isCount(lexeme)) {
      counts.push(lexeme);
      if (!joins(lexemes[at + 1])) break;
    } else if (counts.length === 0 && !hasClass(lexeme, 'stop')) before.push(lexeme);
    else if (!joins(lexeme) || !isCount(lexemes[at + 1])) {
      const skipsTwo = joins(lexeme) && joins(lexemes[at + 1]) && isCount(lexemes[at + 2]);
      if (!skipsTwo) break;
    }
  }
  return { counts, before };
}

/** 2022年至2024年，……分别: how many years, and the last of them with what stands behind it. */
function yearsBefore(lexemes: readonly Lexeme[], end: number) {
  const near = lexemes.slice(Math.max(0, end - longest), end);
  const isYear = (lexeme: Lexeme | undefined) => lexeme?.quantity?.kind === 'year';
  const from = near.findIndex(
    (lexeme, at) => isYear(lexeme) && hasClass(near[at + 1], 'bound') && isYear(near[at + 2]),
  );
  const first = near[from]?.quantity?.value;
  const last = near[from + 2]?.quantity?.value;
  if (first === undefined || last === undefined) return spanBefore(near);
  const clause = near.slice(from + 2).filter((lexeme) => !hasClass(lexeme, 'stop'));
  return { years: last - first + 1, clause };
}

/** The same of 2020—2024年, which is one quantity. */
function spanBefore(near: readonly Lexeme[]) {
  const from = near.findIndex(({ quantity }) => quantity?.kind === 'year' && isNaN(quantity.value));
  const span = near[from];
  const [first = NaN, last = NaN] = span?.text.match(/\d{4}/gu)?.map(Number) ?? [];
  if (!span?.quantity || isNaN(last - first)) return null;
  const ended = { ...span, quantity: { ...span.quantity, value: last } };
  const rest = near.slice(from + 1).filter((lexeme) => !hasClass(lexeme, 'stop'));
  return { years: last - first + 1, clause: [ended, ...rest] };
}

/**
 * 予以公开、部分公开分别为3件、6件 says twice what one clause says once: the clauses, each item with its
 * count, where there are as many counts as items. Years may be told by the first and the last.
 */
export function respectively(lexemes: readonly Lexeme[]): Lexeme[][] {
  return lexemes.flatMap((lexeme, at) => {
    if (!hasClass(lexeme, 'respectively')) return [];
    const { counts, before } = countsAfter(lexemes, at + 1);
    const items = itemsBefore(lexemes, at);
    const span = yearsBefore(lexemes, at);
    const last = counts.at(-1);
    if (span && last && counts.length === span.years) return [[...span.clause, ...before, last]];
    if (counts.length < 2 || counts.length !== items.length) return [];
    return items.map((item, place) => [...item, ...before, ...counts.slice(place, place + 1)]);
  });
}
