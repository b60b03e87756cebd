import type { Hit } from './automaton';
import { hasClass, isIn } from './groups';
import type { Scope } from './trace';
import type { Wording } from './statements';
import type { Lexeme } from './lexemes';

/** What is read of one sentence, or of one clause of a list taken apart. */
export interface Spoken {
  readonly lexemes: readonly Lexeme[];
  /** Of what each lexeme speaks. */
  readonly scopes: readonly Scope[];
  /** All classes that occur in the sentence. */
  readonly said: ReadonlySet<string>;
  /** Those of the heading above it. */
  readonly heading: ReadonlySet<string>;
  /** Of what the sentences before it in its paragraph went on speaking. */
  readonly before: ReadonlySet<string>;
}

/** In words of its own a report on disclosure says 申请 for one for information: not beside these. */
const strange = ['licensing', 'otherCases', 'otherWords', 'widerRequests'];

/** Whether the sentence, or what it goes on from, is about what the wording speaks of. */
function isAbout(
  { said, heading, before, lexemes }: Spoken,
  { wording, figure }: Hit<Wording>,
  scope: Scope,
): boolean {
  const { about, presumed, never, noneAnyway } = wording;
  if (never?.some((name) => said.has(name))) return false;
  const isNone = figure === null || lexemes[figure]?.quantity?.value === 0;
  if (about === undefined || (noneAnyway === true && isNone)) return true;
  const isMixed = strange.some((name) => said.has(name));
  // 行政许可期初结转3件，本期收到88件: other matters are carried over as well.
  const tells = (name: string) => said.has(name) && !(isMixed && name === 'carry');
  if (about.some((name) => tells(name) || heading.has(name))) return true;
  if (scope.strange || isMixed) return false;
  return (
    about.some((name) => before.has(name)) || (presumed?.some((name) => said.has(name)) ?? false)
  );
}

/** How many lexemes on either side of a figure are looked at for what is told beside it. */
const nearest = 48;

/** Whether a word is said of what a figure is of: 驳回 of a suit is not said of the reconsiderations before it. */
function isSaidBeside({ lexemes, scopes }: Spoken, figure: number, name: string): boolean {
  const { topic } = scopes[figure] ?? {};
  const from = Math.max(0, figure - nearest);
  return lexemes
    .slice(from, figure + nearest)
    .some((lexeme, at) => scopes[from + at]?.topic === topic && hasClass(lexeme, name));
}

/**
 * Whether the disputes that a figure is of are all those about disclosure. Where others are told of
 * (行政诉讼19起，因政府信息公开被起诉的3起) these are named where they are told.
 */
function isOfDisclosure({ lexemes, said }: Spoken, figure: number): boolean {
  if (!said.has('otherDisputes')) return true;
  const before = lexemes.slice(Math.max(0, figure - nearest), figure + 1).reverse();
  const named = before.findIndex((lexeme) => isIn(lexeme, 'disputes'));
  const rest = before.slice(named);
  const end = rest.findIndex((lexeme) => hasClass(lexeme, 'stop'));
  return rest.slice(0, end < 0 ? rest.length : end).some((lexeme) => hasClass(lexeme, 'info'));
}

/** Whether what it does not name itself was named before. */
function follows({ scopes }: Spoken, { wording, from }: Hit<Wording>, scope: Scope): boolean {
  const { following } = wording;
  if (following === undefined) return true;
  const came = scopes[from - 1]?.came ?? null;
  if (following === 'notEnded') return came !== 'ended';
  return following === 'received' ? came === 'received' : scope.topic === following;
}

/** 不予公开的5件均未引发行政复议, 网上申请未引发行政复议: of some applications there were none. */
function isOfAll({ lexemes, scopes }: Spoken, { from, to }: Hit<Wording>): boolean {
  return lexemes[from - 1]?.quantity === undefined && scopes[to - 1]?.oneWay !== true;
}

/** 行政处罚820件(简易程序)、384件(普通程序): the first of several that are told apart. */
function isFirstOfSeveral({ lexemes }: Spoken, figure: number): boolean {
  if (!hasClass(lexemes[figure + 1], 'open')) return false;
  const inside = lexemes.slice(figure + 2, figure + 2 + nearest);
  const end = inside.findIndex(
    (lexeme) => lexeme.quantity !== undefined || hasClass(lexeme, 'close'),
  );
  const [joint, next] = inside.slice(end + 1);
  return (
    hasClass(inside[end], 'close') && hasClass(joint, 'stop') && next?.quantity?.kind === 'count'
  );
}

/** Whether a wording that was found says for certain what it says, of the organ and of the year. */
export function isMeant(read: Spoken, match: Hit<Wording>): boolean {
  const { wording, from, to, figure } = match;
  const scope = read.scopes[figure ?? to - 1];
  if (!scope?.ofYear || !isAbout(read, match, scope) || !follows(read, match, scope)) return false;
  if (wording.atHead && from > 0) return false;
  if (figure !== null && isFirstOfSeveral(read, figure)) return false;
  const { neverBeside } = wording;
  if (neverBeside?.some((name) => isSaidBeside(read, figure ?? to - 1, name))) return false;
  if (scope.whose === 'organ' && !wording.namesWhole) return false;
  if (wording.amongOthers && read.scopes[from - 1]?.whose !== 'organ') return false;
  if (wording.ofApplications && (scope.whose === 'part' || scope.elsewhere)) return false;
  if (wording.ofAllDone && scope.ofSubset) return false;
  if (wording.ofDisputes && !isOfDisclosure(read, figure ?? to - 1)) return false;
  // How they ended is told of those that were named.
  if (wording.ofDisputes && scope.someDisputes && wording.following === undefined) return false;
  // A count ends the way that it was of.
  const before = read.scopes[Math.max(from, (figure ?? to) - 1)];
  if (wording.ofDisputes && figure === null && !isOfAll(read, match)) return false;
  if (wording.ofAllWays && before?.oneWay) return false;
  const unit = figure === null ? undefined : read.lexemes[figure]?.quantity?.unit;
  return wording.notIn === undefined || unit !== wording.notIn;
}
