import { clausesOf } from './clauses';
import { hasClass, isIn } from './groups';
import type { Lexeme } from './lexemes';

type Clause = readonly Lexeme[];

const isCount = ({ quantity }: Lexeme) => quantity?.kind === 'count';

/** 19起 of 行政诉讼19起. */
function countsDisputes(clause: Clause): boolean {
  const named = clause.findIndex((lexeme) => isIn(lexeme, 'disputes'));
  return named >= 0 && clause.slice(named).some(isCount);
}

/** Of disclosure; of applications for it tell other sentences. */
const isOfDisclosure = (clause: Clause) =>
  clause.some((lexeme, at) => hasClass(lexeme, 'info') && !hasClass(clause[at + 1], 'application'));

/** 因政府信息公开被起诉的3起, 涉及政府信息公开的案件. */
const tellsSome = (clause: Clause) => clause.some(isCount) || hasClass(clause[0], 'someOf');

/** 绝大部分涉及房屋征收, 主要为工伤认定. */
function tellsOfMost(clause: Clause): boolean {
  const most = clause.findIndex((lexeme) => hasClass(lexeme, 'most'));
  return (
    most >= 0 &&
    clause.slice(most).some((lexeme) => hasClass(lexeme, 'someOf') || hasClass(lexeme, 'unknown'))
  );
}

/**
 * Whether a sentence first tells of disputes about all matters, and then how many were about disclosure
 * (行政诉讼19起，因政府信息公开被起诉的3起) or what most of them were about.
 */
function tellsOthers(clauses: readonly Clause[], told: number): boolean {
  if (told < 0 || clauses.slice(0, told + 1).some(isOfDisclosure)) return false;
  return clauses
    .slice(told + 1)
    .some((clause) => (isOfDisclosure(clause) && tellsSome(clause)) || tellsOfMost(clause));
}

/** How many lexemes behind an earlier year are looked at for what was left of it. */
const nearest = 3;

/** 2023年未审结1件, 上年结转1件: whether the table has those of before beside the new ones, nobody can tell. */
function tellsEarlier(lexemes: readonly Lexeme[]): boolean {
  const named = lexemes.findIndex((lexeme) => isIn(lexeme, 'disputes'));
  return lexemes.some(
    (lexeme, at) =>
      at > named &&
      !hasClass(lexemes[at - 1], 'each') &&
      (isIn(lexeme, 'past') || hasClass(lexeme, 'lastYear')) &&
      lexemes
        .slice(at + 1, at + 1 + nearest)
        .some((next) => isIn(next, 'carries') || hasClass(next, 'pending')),
  );
}

/** 收到复议申请8件，受理6件: how many were taken up is told beside how many there were. */
function tellsTakenUp(clauses: readonly Clause[], told: number): boolean {
  return (
    told >= 0 &&
    clauses
      .slice(told + 1)
      .some(([first, next]) => hasClass(first, 'receive') && next !== undefined && isCount(next))
  );
}

/** 针对县政府的行政复议2件，针对部门的行政复议10件: none of them is all. */
const areTwice = (clauses: readonly Clause[]) =>
  clauses.filter((clause) => clause[0]?.text === '针对' && countsDisputes(clause)).length > 1;

/** 申请人共4人，涉及复议案件9件. */
const areTheirs = (clauses: readonly Clause[]) =>
  clauses.some(([first, next]) => first?.text === '涉及' && isIn(next, 'disputes'));

/**
 * What a sentence with disputes tells of others than those of the table: `otherDisputes` where it first
 * counts those about all matters, `someDisputes` where it counts some, or more than the new ones.
 */
export function disputesBeside(lexemes: readonly Lexeme[]): string[] {
  const more: string[] = [];
  const clauses = clausesOf(lexemes);
  const told = clauses.findIndex(countsDisputes);
  if (tellsOthers(clauses, told)) more.push('otherDisputes');
  const areSome = tellsTakenUp(clauses, told) || areTwice(clauses) || areTheirs(clauses);
  if (areSome || tellsEarlier(lexemes)) more.push('someDisputes');
  return more;
}
