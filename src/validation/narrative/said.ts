import { asideIn } from './aside';
import { hasClass, isIn } from './groups';
import type { Kind, Lexeme } from './lexemes';
import { disputesBeside } from './otherDisputes';
import type { Statement } from './statement';

const results = ['granted', 'partial', 'denied', 'unable', 'unprocessed', 'otherwise'];

/** Rows under the results, in words of the form that tell of nothing else. */
const rows = [
  'lawForbids',
  'security',
  'thirdParty',
  'caseFile',
  'inquiry',
  'unclear',
  'repeated',
  'publication',
];

/** Statements after which applications are spoken of. */
const asked = ['received', 'newlyReceived', 'concluded', 'concludedOf', 'answered'];
const acts = ['licensing', 'penalties', 'coercion'];
const deciders = ['receive', 'handle', 'conclude', 'news', 'deciding', 'onTrial', 'otherCases'];
const disclosing = ['info', 'requested', 'onRequest'];
const disputes = ['reconsideration', 'suit', 'shortReconsideration', 'shortSuit'];
const anyDisputes = [...disputes, 'sued', 'challenged'];
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

/** How many lexemes of an item of a list are looked at. */
const longestItem = 24;

/** Whether what stands behind a place is among what was counted: 其中, 17件中. */
function dividesAt(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme?.text === '中') return lexemes[at - 1]?.quantity?.kind === 'count';
  return hasClass(lexeme, 'among') || hasClass(lexeme, 'including');
}

/** The words between two signs. */
function itemsOf(lexemes: readonly Lexeme[]): readonly (readonly Lexeme[])[] {
  const items: Lexeme[][] = [[]];
  for (const lexeme of lexemes) {
    if (lexeme.text === ';') break;
    if (hasClass(lexeme, 'stop')) items.push([]);
    else items.at(-1)?.push(lexeme);
  }
  return items;
}

/** 行政复议案件17件，其中政府信息公开类6件: all are told, and then those about disclosure. */
function tellsWider(lexemes: readonly Lexeme[], all: number): boolean {
  if (all < 0) return false;
  const among = lexemes.findIndex((_, at) => at > all && dividesAt(lexemes, at));
  if (among < 0) return false;
  // 行政复议221件中，涉政府信息公开的9件.
  const from = hasClass(lexemes[among + 1], 'stop') ? among + 2 : among + 1;
  // 其中不服行政处罚18件、不服政府信息公开答复2件: any of the list may be those.
  return itemsOf(lexemes.slice(from, from + longestItem)).some(
    (item, place) =>
      item.some((lexeme) => hasClass(lexeme, 'info')) &&
      (place === 0 || item.some(({ quantity }) => quantity?.kind === 'count')),
  );
}

const isDispute = (lexeme: Lexeme) => disputes.some((name) => hasClass(lexeme, name));

function isRequest(lexeme: Lexeme, at: number, lexemes: readonly Lexeme[]): boolean {
  const before = lexemes[at - 1];
  return (
    hasClass(lexeme, 'application') && (hasClass(before, 'info') || hasClass(before, 'plainInfo'))
  );
}

/** 均与政府信息公开无关, 除政府信息公开外: what is counted is of other matters. */
function tellsUnrelated(lexemes: readonly Lexeme[]): boolean {
  return lexemes.some(
    (lexeme, at) =>
      hasClass(lexeme, 'info') &&
      (hasClass(lexemes[at + 1], 'unrelated') || hasClass(lexemes[at - 1], 'apartFrom')),
  );
}

/** How many lexemes before an application are looked at for the verb. */
const nearVerb = 6;

/**
 * 主动公开信息63条，收到政府信息公开申请2件，其中予以公开1件: what is sorted is of documents, unless it
 * was told before applications were.
 */
function sortsBeside(lexemes: readonly Lexeme[]): boolean {
  const received = lexemes.findIndex(
    (lexeme, at) =>
      (isRequest(lexeme, at, lexemes) || hasClass(lexeme, 'onRequest')) &&
      lexemes.slice(Math.max(0, at - nearVerb), at).some((before) => isIn(before, 'receives')),
  );
  return lexemes.some(
    (lexeme, at) => hasClass(lexeme, 'sorted') && (received < 0 || at > received),
  );
}

/** With these they tell whether others agree. */
const consents = ['同意公开', '不同意公开'];

/** Words before 申请 by which it is one for something else: 法律援助申请, 低保申请. */
const otherwise = ['unknown', 'otherCases', 'licensing', 'penalties', 'otherMatter'];

/** 收到申请52件，剔除重复的3件，实际受理49件. */
function tellsNet(lexemes: readonly Lexeme[]): boolean {
  const counted = lexemes.findIndex(({ quantity }) => quantity?.kind === 'count');
  return counted >= 0 && lexemes.slice(counted).some((lexeme) => hasClass(lexeme, 'net'));
}

/** Which applications a sentence tells of. */
function requestsIn(lexemes: readonly Lexeme[]): string[] {
  const more: string[] = [];
  // 政府信息公开申请, not 行政许可申请.
  if (lexemes.some(isRequest)) more.push('requested');
  const isOther = (lexeme: Lexeme, at: number) =>
    hasClass(lexeme, 'application') && otherwise.some((name) => hasClass(lexemes[at - 1], name));
  // 收到申请20件，其中依申请公开12件; 其中低保申请8件.
  const all = lexemes.findIndex(
    (one, at) => hasClass(one, 'application') && !isRequest(one, at, lexemes),
  );
  if (tellsWider(lexemes, all) || lexemes.some(isOther)) more.push('widerRequests');
  return more;
}

/** The classes of all words of a sentence. */
export function classesIn(lexemes: readonly Lexeme[]): Set<string> {
  const kinds = new Set<Kind>();
  for (const { kind } of lexemes) kinds.add(kind);
  const classes = new Set<string>();
  for (const kind of kinds) for (const name of kind.classes) classes.add(name);
  return classes;
}

/** Of what the next sentence of a paragraph may go on speaking without a word for it. */
export function goesOnAs(
  said: ReadonlySet<string>,
  found: readonly Statement[],
  before: ReadonlySet<string>,
): ReadonlySet<string> {
  const on = new Set(before);
  const isTold = found.some(({ kind }) => asked.includes(kind));
  if (isTold || said.has('requested') || said.has('onRequest')) on.add('applicationsBefore');
  if (holds(said, disclosing) && holds(said, disputes) && !holds(said, wider))
    on.add('disputesBefore');
  return on;
}

/** How many lexemes of a list of all three acts are looked at, and before it in its clause. */
const longestActs = 18;

/** Whether a clause begins at a place, or behind words for the whole organ and year. */
function beginsForAll(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes.slice(Math.max(0, at - longestActs), at).reverse();
  const end = before.findIndex((lexeme) => hasClass(lexeme, 'stop'));
  return before.slice(0, end < 0 ? before.length : end).every((lexeme) => isIn(lexeme, 'ours'));
}

const endsAt = (lexemes: readonly Lexeme[], at: number) =>
  lexemes[at] === undefined || hasClass(lexemes[at], 'stop');

/** 行政许可12件、行政处罚3件、行政强制0件: all three, each with its count, and not a word beside them. */
function listsActs(lexemes: readonly Lexeme[]): boolean {
  const from = lexemes.findIndex((lexeme) => acts.some((name) => hasClass(lexeme, name)));
  if (!beginsForAll(lexemes, from)) return false;
  if (lexemes.slice(0, from).some((lexeme) => isIn(lexeme, 'published'))) return false;
  const told = new Set<string>();
  let isCounted = true;
  for (let at = from; at < Math.min(lexemes.length, from + longestActs); at += 1) {
    const lexeme = lexemes[at];
    if (!lexeme) break;
    const act = acts.find((name) => hasClass(lexeme, name));
    if (act !== undefined) {
      if (!isCounted) return false;
      told.add(act);
    } else if (lexeme.quantity ? lexeme.quantity.kind !== 'count' : !isIn(lexeme, 'inActs')) {
      return false;
    }
    isCounted = act === undefined && (isCounted || lexeme.quantity !== undefined);
    // 行政强制2件被评为优秀案卷: something else is told of them.
    if (isCounted && told.size === acts.length) return endsAt(lexemes, at + 1);
  }
  return false;
}

const isTwice = (lexemes: readonly Lexeme[], name: string) =>
  lexemes.filter((lexeme) => hasClass(lexeme, name)).length > 1;

/** The classes of a sentence, and what only all of it tells. */
export function saidIn(lexemes: readonly Lexeme[]): ReadonlySet<string> {
  const said = classesIn(lexemes);
  const more: string[] = asideIn(lexemes, said);
  // Two results side by side are of applications.
  if (results.filter((name) => said.has(name)).length > 1) more.push('twoResults');
  if (holds(said, disputes) && tellsWider(lexemes, lexemes.findIndex(isDispute))) {
    more.push('widerDisputes');
  }
  if (holds(said, anyDisputes)) more.push(...disputesBeside(lexemes));
  if (acts.every((name) => said.has(name))) more.push('threeActs');
  if (more.includes('threeActs') && listsActs(lexemes)) more.push('actsListed');
  if (rows.filter((name) => said.has(name)).length > 1) more.push('twoRows');
  if (said.has('info') && tellsUnrelated(lexemes)) more.push('widerDisputes', 'widerRequests');
  // 以市政府名义制发3件，以部门名义制发12件; 市政府现行有效6件，各区现行有效9件.
  for (const name of ['inName', 'effective', 'denied', 'unprocessed', 'otherwise'])
    if (said.has(name) && !said.has('regulations') && isTwice(lexemes, name))
      more.push(`${name}Twice`);
  if (said.has('consult') && holds(said, consents)) more.push('consulted');
  if (said.has('sorted') && sortsBeside(lexemes)) more.push('sortedBeside');
  if (said.has('net') && tellsNet(lexemes)) more.push('gross');
  if (said.has('application')) more.push(...requestsIn(lexemes));
  // 行政复议12件，结果维持8件 is in the form's own words, of no organ that decides them.
  if (said.has('formOutcome') && !holds(said, deciders)) more.push('formDisputes');
  // Who stands trial does so in all matters, and others may tell of it.
  const isOurs = holds(said, disclosing) && said.has('we');
  if (said.has('onTrial') && !isOurs) more.push('widerDisputes');
  for (const name of more) said.add(name);
  return said;
}
