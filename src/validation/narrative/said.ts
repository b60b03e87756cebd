import { asideIn } from './aside';
import { hasClass } from './groups';
import type { Kind, Lexeme } from './lexemes';
import type { Stated } from './statement';

const results = ['granted', 'partial', 'denied', 'unable', 'unprocessed', 'otherwise'];

/** Rows under the results, in words of the form that tell of nothing else. */
const rows = ['lawForbids', 'security', 'thirdParty', 'caseFile', 'inquiry', 'unclear', 'repeated'];

/** Statements after which applications are spoken of. */
const asked = ['received', 'newlyReceived', 'concluded', 'answered'];
const deciders = ['receive', 'handle', 'conclude', 'news', 'deciding', 'onTrial', 'otherCases'];
const disclosing = ['info', 'requested', 'onRequest'];
const disputes = ['reconsideration', 'suit', 'shortReconsideration', 'shortSuit'];
const wider = ['deciding', 'widerDisputes'];
const holds = (said: ReadonlySet<string>, names: readonly string[]) =>
  names.some((name) => said.has(name));

/** What of that holds for a sentence: who decides disputes tells of others. */
export function heldFor(
  said: ReadonlySet<string>,
  before: ReadonlySet<string>,
): ReadonlySet<string> {
  if (!before.has('disputesBefore') || !holds(said, deciders)) return before;
  return new Set([...before].filter((one) => one !== 'disputesBefore'));
}

/** Whether a heading tells of other matters. */
export function isStrange(heading: ReadonlySet<string>): boolean {
  return heading.has('otherMatter') && !holds(heading, disclosing);
}

/** 行政复议案件17件，其中政府信息公开类6件: all are told, and then those about disclosure. */
function tellsWider(lexemes: readonly Lexeme[], all: number): boolean {
  if (all < 0) return false;
  const among = lexemes.findIndex(
    (lexeme, at) => at > all && (hasClass(lexeme, 'among') || hasClass(lexeme, 'including')),
  );
  for (let at = among; at >= 0 && at < lexemes.length && !hasClass(lexemes[at], 'stop'); at += 1) {
    if (hasClass(lexemes[at], 'info')) return true;
  }
  return false;
}

const isDispute = (lexeme: Lexeme) => disputes.some((name) => hasClass(lexeme, name));

function isRequest(lexeme: Lexeme, at: number, lexemes: readonly Lexeme[]): boolean {
  const before = lexemes[at - 1];
  return (
    hasClass(lexeme, 'application') && (hasClass(before, 'info') || hasClass(before, 'plainInfo'))
  );
}

/** Which applications a sentence tells of. */
function requestsIn(lexemes: readonly Lexeme[]): string[] {
  const more: string[] = [];
  // 政府信息公开申请, not 行政许可申请.
  if (lexemes.some(isRequest)) more.push('requested');
  const isOther = (lexeme: Lexeme, at: number) =>
    hasClass(lexeme, 'application') && hasClass(lexemes[at - 1], 'unknown');
  // 收到申请20件，其中依申请公开12件; 其中低保申请8件.
  const all = lexemes.findIndex(
    (one, at) => hasClass(one, 'application') && !isRequest(one, at, lexemes),
  );
  if (tellsWider(lexemes, all) || lexemes.some(isOther)) more.push('widerRequests');
  return more;
}

/** The classes of all words of a sentence. */
export function classesIn(lexemes: readonly Lexeme[]): ReadonlySet<string> {
  const kinds = new Set<Kind>();
  for (const { kind } of lexemes) kinds.add(kind);
  const classes = new Set<string>();
  for (const kind of kinds) for (const name of kind.classes) classes.add(name);
  return classes;
}

/** Of what the next sentence of a paragraph may go on speaking without a word for it. */
export function goesOnAs(
  said: ReadonlySet<string>,
  found: readonly Stated[],
  before: ReadonlySet<string>,
): ReadonlySet<string> {
  const on = new Set(before);
  const isTold = found.some(({ kind }) => asked.includes(kind));
  if (isTold || said.has('requested') || said.has('onRequest')) on.add('applicationsBefore');
  if (holds(said, disclosing) && holds(said, disputes) && !holds(said, wider))
    on.add('disputesBefore');
  return on;
}

/** The classes of a sentence, and what only all of it tells. */
export function saidIn(lexemes: readonly Lexeme[]): ReadonlySet<string> {
  const said = classesIn(lexemes);
  const more: string[] = asideIn(lexemes, said);
  // Two results side by side are of applications.
  if (results.filter((name) => said.has(name)).length > 1) more.push('twoResults');
  if (holds(said, disputes) && tellsWider(lexemes, lexemes.findIndex(isDispute))) {
    more.push('widerDisputes');
  }
  if (rows.filter((name) => said.has(name)).length > 1) more.push('twoRows');
  if (said.has('application')) more.push(...requestsIn(lexemes));
  // 行政复议12件，结果维持8件 is in the form's own words, of no organ that decides them.
  if (said.has('formOutcome') && !holds(said, deciders)) more.push('formDisputes');
  // Who stands trial does so in all matters, and others may tell of it.
  const isOurs = holds(said, disclosing) && holds(said, ['we', 'own']);
  if (said.has('onTrial') && !isOurs) more.push('widerDisputes');
  return more.length === 0 ? said : new Set([...said, ...more]);
}
