import { clauseAfter, clauseBefore } from './clause';
import { withoutOwnName } from './ownName';
import { fold, pattern, quantityAt, type Folded } from './pattern';
import type { Quote } from '../types';
import { pieceOf, type Sentence } from './sentence';
import { subjectsOf } from './subject';
import { yearSpokenOf } from './years';

/** A way of stating a figure in prose. Data: see the files beside this one. */
export interface Wording {
  /** What is stated: `received`, `normative.issued`. */
  readonly kind: string;
  /**
   * In the notation of {@link pattern}; without a group `n` it states 0. Of a group `y`, `last` or
   * `next` the sentence speaks in the same year, the one after, the one before: 2023年结转, in 2024.
   */
  readonly says: string;
  /** A word without which it says nothing: looked for first, as that is quick. */
  readonly word?: string;
  /** What must stand in the sentence for it to be about disclosure at all. */
  readonly topic?: RegExp;
  /** What may precede it in its clause; anything else makes it speak of a part, and silent. */
  readonly after?: RegExp;
  /** Words inside the stated piece that make it speak of something else. */
  readonly unless?: RegExp;
  /** Words anywhere in the sentence that do so. */
  readonly silentWith?: RegExp;
  /** What the number must not be counted in: of 行政许可事项12项 no decision is told. */
  readonly notIn?: RegExp;
  /** It tells of applications, and is somebody else's where the words before it are. */
  readonly ofApplications?: boolean;
}

/** Whose report the sentence stands in. */
export interface Whose {
  /** The year that the report is of. */
  readonly year: number | null;
  readonly organ: string | null;
}

/** A figure that a sentence states for certain. */
export interface Claim {
  readonly kind: string;
  readonly value: number;
  readonly percent: boolean;
  readonly decimals: number;
  readonly sentence: Sentence;
  /** The sentence's own text, with the number or the words for none marked. */
  readonly quote: Quote;
}

interface Compiled extends Wording {
  readonly expression: RegExp;
}

/** Words of other matters: letters, proposals, hot lines. A clause with one is not ours. */
const elsewhere = /建议|提案|热线|留言|工单|来信|来访|网民|咨询|投诉件|诉求|信箱|政务服务事项/u;

/** Comparison turns a number into a difference. */
const compared =
  /增加|减少|增长|下降|上升|提高|降低|同比|环比|相比|比上|较上|较去|比去|多了|少了|增至|降至/u;

export function compile(wordings: readonly Wording[]): readonly Compiled[] {
  return wordings.map((wording) => ({ ...wording, expression: pattern(wording.says) }));
}

/** The clause's words before a place, or those since the last `N、` in it. */
function before(text: string, index: number): string {
  return clauseBefore(text, index).replace(/^.*[\ue000-\ue1ff][、和及]/u, '');
}

/** Whether a sentence is about what the wording speaks of. */
function isAbout({ topic, silentWith }: Compiled, heading: string, text: string): boolean {
  return (topic?.test(heading + text) ?? true) && !silentWith?.test(text);
}

function isSure(
  wording: Compiled,
  match: RegExpMatchArray,
  folded: Folded,
  organ: string | null,
): boolean {
  const said = match[0];
  const lead = before(folded.text, match.index ?? 0);
  if (compared.test(said) || elsewhere.test(lead + said)) return false;
  // Having none of something is only told by the end of the clause: 未发生……被纠正的情况.
  const rest =
    match.groups?.n === undefined ? clauseAfter(folded.text, (match.index ?? 0) + said.length) : '';
  if (wording.unless?.test(said + rest)) return false;
  return wording.after === undefined || wording.after.test(withoutOwnName(lead, organ));
}

function yearOf(match: RegExpExecArray, folded: Folded, reporting: number | null) {
  for (const [group, later] of [
    ['y', 0],
    ['last', 1],
    ['next', -1],
  ] as const) {
    const [at] = match.indices?.groups?.[group] ?? [];
    if (at !== undefined) return (quantityAt(folded, at)?.value ?? NaN) + later;
  }
  return yearSpokenOf(folded, match.index, reporting);
}

/**
 * Of two values for one figure in a sentence, one is of a part or of somebody else: neither is sure.
 * A number that two wordings read is claimed once.
 */
function unambiguous(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ kind, percent, value, quote }, index) =>
    claims.every(
      (other, place) =>
        other.kind !== kind ||
        other.percent !== percent ||
        (other.value === value && (place >= index || other.quote.start !== quote.start)),
    ),
  );
}

/**
 * The claims that a sentence makes about the reporting year, each only where it is certain.
 * `already`: the sentences before it speak of others, and so does it until it says otherwise.
 */
export function claimsIn(
  sentence: Sentence,
  wordings: readonly Compiled[],
  { year, organ }: Whose,
  already = false,
) {
  const folded = fold(sentence.plain);
  const subjects = subjectsOf(folded.text, organ, already);
  const placeOf = (index: number) => folded.at[index] ?? sentence.plain.length;
  const claims: Claim[] = [];
  for (const wording of wordings) {
    if (wording.word !== undefined && !folded.text.includes(wording.word)) continue;
    let about: boolean | undefined;
    for (const match of folded.text.matchAll(wording.expression)) {
      about ??= isAbout(wording, sentence.heading, folded.text);
      if (!about) break;
      if (!isSure(wording, match, folded, organ)) continue;
      if (wording.ofApplications && subjects.isOfOthersAt(match.index)) continue;
      const [from, to] = match.indices?.groups?.n ?? [match.index, match.index + match[0].length];
      const quantity = match.groups?.n === undefined ? undefined : quantityAt(folded, from);
      if (match.groups?.n !== undefined && !quantity) continue;
      if (quantity && wording.notIn?.test(sentence.plain.slice(quantity.start, quantity.end)))
        continue;
      if (yearOf(match, folded, year) !== year) continue;
      claims.push({
        kind: wording.kind,
        value: quantity?.value ?? 0,
        percent: quantity?.kind === 'percent',
        decimals: quantity?.decimals ?? 0,
        sentence,
        quote: pieceOf(sentence, placeOf(from), placeOf(to)),
      });
    }
  }
  return { claims: unambiguous(claims), endsWithOthers: subjects.endsWithOthers };
}
