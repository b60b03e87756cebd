import { clausesOf } from './clauses';
import { hasClass, isIn, topicOf } from './groups';
import type { Lexeme } from './lexemes';

const endsClause = (lexeme: Lexeme) => hasClass(lexeme, 'stop') && lexeme.text !== '、';

/** How many lexemes are looked at from one on, to the end of its clause. */
const longestClause = 24;

/** The rest of the clause that a place stands in, without what stands there. */
function restOfClause(lexemes: readonly Lexeme[], at: number): readonly Lexeme[] {
  const near = lexemes.slice(at + 1, at + 1 + longestClause);
  const end = near.findIndex(endsClause);
  return end < 0 ? near : near.slice(0, end);
}

/** 0件延期, 无延期: there was none. */
function isNone(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  return hasClass(before, 'no') || before?.quantity?.value === 0;
}

/**
 * 按期答复118件，延期答复2件: what is told is not all. It is where those apart alone are said to be among
 * it (其中延期答复2件), or where there were none.
 */
function tellsApart(lexemes: readonly Lexeme[]): boolean {
  let isAmong = false;
  return lexemes.some((lexeme, at) => {
    if (lexeme.text === ';') isAmong = false;
    isAmong ||= hasClass(lexeme, 'among') || hasClass(lexeme, 'including');
    if (!isAmong) return hasClass(lexeme, 'apart') && !isNone(lexemes, at);
    // 其中延期答复2件、书面答复4件: one beside the other.
    return (
      isIn(lexeme, 'dealsWith') &&
      !hasClass(lexemes[at - 1], 'apart') &&
      !hasClass(lexemes[at + 1], 'share')
    );
  });
}

const unanswered = ['notCorrected', 'feeUnpaid', '撤回'];

/** 办结40件，逾期未补正1件: not among those concluded. */
function tellsUnanswered(lexemes: readonly Lexeme[]): boolean {
  const first = lexemes.findIndex((lexeme) => unanswered.some((name) => hasClass(lexeme, name)));
  return !lexemes
    .slice(0, Math.max(0, first))
    .some((lexeme) => hasClass(lexeme, 'among') || isIn(lexeme, 'refused'));
}

/** What is waived is not collected, unless it has a number of its own behind what was. */
function tellsWaived(lexemes: readonly Lexeme[]): boolean {
  const collected = lexemes.findIndex((lexeme) => hasClass(lexeme, 'fees'));
  return lexemes.some(
    (lexeme, at) =>
      hasClass(lexeme, 'waive') &&
      (at < collected || restOfClause(lexemes, at).every(({ quantity }) => quantity === undefined)),
  );
}

/** 法院受理行政诉讼9件 tells of all of them; 行政诉讼3件，法院维持2件 of the report's own. */
function tellsOfCourt(lexemes: readonly Lexeme[]): boolean {
  return lexemes.some(
    (lexeme, at) =>
      hasClass(lexeme, 'court') && restOfClause(lexemes, at).some((one) => hasClass(one, 'suit')),
  );
}

/** 办理行政许可9件，已办结7件: some of those told were not decided. */
function tellsUndecided(lexemes: readonly Lexeme[]): boolean {
  const clauses = clausesOf(lexemes);
  const told = clauses.findIndex(
    (clause) =>
      clause.some((one) => topicOf(one.kind) === 'decisions') &&
      clause.some(({ quantity }) => quantity?.kind === 'count'),
  );
  return (
    told >= 0 &&
    clauses.slice(told + 1).some((clause) => {
      const first = clause.findIndex(
        (lexeme) => !hasClass(lexeme, 'adverb') && !hasClass(lexeme, 'among'),
      );
      const next = clause[first + 1];
      return hasClass(clause[first], 'conclude') && next?.quantity?.kind === 'count';
    })
  );
}

const acts = ['licensing', 'penalties', 'coercion'];

/** What a sentence says of others than those it counts, which only all of it tells. */
export function asideIn(lexemes: readonly Lexeme[], said: ReadonlySet<string>): string[] {
  const more: string[] = [];
  if (said.has('apart') && tellsApart(lexemes)) more.push('someApart');
  if (unanswered.some((name) => said.has(name)) && tellsUnanswered(lexemes))
    more.push('unanswered');
  if (acts.some((name) => said.has(name)) && said.has('conclude') && tellsUndecided(lexemes))
    more.push('undecided');
  if (said.has('waive') && tellsWaived(lexemes)) more.push('waived');
  if (said.has('court') && tellsOfCourt(lexemes)) more.push('deciding');
  return more;
}
