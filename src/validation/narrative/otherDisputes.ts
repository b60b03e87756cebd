import { hasClass, isIn } from './groups';
import type { Lexeme } from './lexemes';

type Clause = readonly Lexeme[];

function clausesOf(lexemes: readonly Lexeme[]): readonly Clause[] {
  const clauses: Lexeme[][] = [[]];
  for (const lexeme of lexemes) {
    if (hasClass(lexeme, 'stop') && lexeme.text !== '、') clauses.push([]);
    else clauses.at(-1)?.push(lexeme);
  }
  return clauses;
}

const isCount = ({ quantity }: Lexeme) => quantity?.kind === 'count';

/** 19起 of 行政诉讼19起. */
function countsDisputes(clause: Clause): boolean {
  const named = clause.findIndex((lexeme) => isIn(lexeme, 'disputes'));
  return named >= 0 && clause.slice(named).some(isCount);
}

/** Of disclosure; of applications for it tell other sentences. */
const isOfDisclosure = (clause: Clause) =>
  clause.some((lexeme, at) => hasClass(lexeme, 'info') && !hasClass(clause[at + 1], 'application'));

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
export function tellsOtherDisputes(lexemes: readonly Lexeme[]): boolean {
  if (!lexemes.some((lexeme) => isIn(lexeme, 'disputes'))) return false;
  const clauses = clausesOf(lexemes);
  const told = clauses.findIndex(countsDisputes);
  if (told < 0 || clauses.slice(0, told + 1).some(isOfDisclosure)) return false;
  return clauses
    .slice(told + 1)
    .some((clause) => (isOfDisclosure(clause) && clause.some(isCount)) || tellsOfMost(clause));
}
