import { hasClass } from './groups';
import type { Kind, Lexeme } from './lexemes';

const results = ['granted', 'partial', 'denied', 'unable', 'unprocessed', 'otherwise'];

/** 行政复议案件17件，其中政府信息公开类6件: all are told, and then those about disclosure. */
function tellsWiderDisputes(lexemes: readonly Lexeme[]): boolean {
  const dispute = lexemes.findIndex(
    (lexeme) => hasClass(lexeme, 'reconsideration') || hasClass(lexeme, 'suit'),
  );
  if (dispute < 0) return false;
  const among = lexemes.findIndex(
    (lexeme, at) => at > dispute && (hasClass(lexeme, 'among') || hasClass(lexeme, 'including')),
  );
  for (let at = among; at >= 0 && at < lexemes.length && !hasClass(lexemes[at], 'stop'); at += 1) {
    if (hasClass(lexemes[at], 'info')) return true;
  }
  return false;
}

function isRequest(lexeme: Lexeme, at: number, lexemes: readonly Lexeme[]): boolean {
  const before = lexemes[at - 1];
  return (
    hasClass(lexeme, 'application') && (hasClass(before, 'info') || hasClass(before, 'plainInfo'))
  );
}

/** The classes of all words of a sentence. */
export function classesIn(lexemes: readonly Lexeme[]): ReadonlySet<string> {
  const kinds = new Set<Kind>();
  for (const { kind } of lexemes) kinds.add(kind);
  const classes = new Set<string>();
  for (const kind of kinds) for (const name of kind.classes) classes.add(name);
  return classes;
}

/** The classes of a sentence, and what only all of it tells. */
export function saidIn(lexemes: readonly Lexeme[]): ReadonlySet<string> {
  const said = classesIn(lexemes);
  const more: string[] = [];
  // Two results side by side are of applications.
  if (results.filter((name) => said.has(name)).length > 1) more.push('twoResults');
  if ((said.has('reconsideration') || said.has('suit')) && tellsWiderDisputes(lexemes)) {
    more.push('widerDisputes');
  }
  // 政府信息公开申请, not 行政许可申请.
  if (said.has('application') && lexemes.some(isRequest)) more.push('requested');
  return more.length === 0 ? said : new Set([...said, ...more]);
}
