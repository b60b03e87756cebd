import type { Hit } from './automaton';
import type { Scope } from './scope';
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
}

/** Whether the sentence, or the heading above it, is about what the wording speaks of. */
function isAbout({ said, heading, lexemes }: Spoken, { wording, figure }: Hit<Wording>): boolean {
  const { about, never, noneAnyway } = wording;
  if (never?.some((name) => said.has(name))) return false;
  const isNone = figure === null || lexemes[figure]?.quantity?.value === 0;
  if (about === undefined || (noneAnyway === true && isNone)) return true;
  return about.some((name) => said.has(name) || heading.has(name));
}

/** Whether what it does not name itself was named before. */
function follows({ scopes }: Spoken, { wording, from }: Hit<Wording>, scope: Scope): boolean {
  const { following } = wording;
  if (following === undefined) return true;
  return following === 'received'
    ? (scopes[from - 1]?.received ?? false)
    : scope.topic === following;
}

/** Whether a wording that was found says for certain what it says, of the organ and of the year. */
export function isMeant(read: Spoken, match: Hit<Wording>): boolean {
  const { wording, from, to, figure } = match;
  const scope = read.scopes[figure ?? to - 1];
  if (!scope?.ofYear || !isAbout(read, match) || !follows(read, match, scope)) return false;
  if (wording.ofApplications && (scope.ofOthers || scope.elsewhere)) return false;
  // A count ends the way that it was of.
  const before = read.scopes[Math.max(from, (figure ?? to) - 1)];
  if (wording.ofAllWays && before?.oneWay) return false;
  const unit = figure === null ? undefined : read.lexemes[figure]?.quantity?.unit;
  return wording.notIn === undefined || unit !== wording.notIn;
}
