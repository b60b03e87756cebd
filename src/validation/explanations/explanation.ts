import type { CellId } from '../../form';
import { valueOf, type Report } from '../../report';
import type { Finding } from '../audit';

/**
 * 说明: why a finding of level 核实 may stand. It is bound to what it explains, down to the
 * values, so that it lapses when one of them changes. Plain data, kept as JSON.
 */
export interface Explanation {
  readonly rule: string;
  readonly cells: readonly CellId[];
  /** The cells' values when it was written; null for missing. */
  readonly values: readonly (number | null)[];
  /** The finding's difference then: it changes with figures of other reports, too. */
  readonly difference: number | null;
  /** The sentence that the finding was about, where it was about one. */
  readonly sentence: string | null;
  /** In the user's own words. */
  readonly text: string;
  /** When it was written, as an ISO date and time. */
  readonly written: string;
}

type Binding = Omit<Explanation, 'text' | 'written'>;

/** What an explanation is bound to, taken from a finding as it stands. */
export function bindingOf(finding: Finding, report: Report): Binding {
  return {
    rule: finding.rule,
    cells: finding.cells,
    values: finding.cells.map((id) => valueOf(report, id)),
    difference: finding.difference ?? null,
    // Of a finding about no cell its own sentence is all that tells it from another.
    sentence: finding.quote?.text ?? (finding.cells.length === 0 ? finding.message : null),
  };
}

/** A place that an opening leaves to be filled in, or that somebody left: …, ......, ＿＿. */
const blank = /…+|\.{3,}|。{3,}|[_＿]{2,}/;

/** The first of them in a text, from where to where; its end where there is none. */
export function blankIn(text: string): { readonly start: number; readonly end: number } {
  const found = blank.exec(text);
  const start = found?.index ?? text.length;
  return { start, end: start + (found?.[0].length ?? 0) };
}

/** Whether an explanation says all that it begins to say. */
export function isComplete(text: string): boolean {
  return text.trim() !== '' && !blank.test(text);
}

/**
 * The user's explanation of a finding.
 * @param written when, as an ISO date and time.
 * @throws Error with a sentence for the user where the text is blank, or has a blank in it.
 */
export function explain(
  finding: Finding,
  report: Report,
  text: string,
  written: string,
): Explanation {
  if (text.trim() === '') throw new Error('说明不能为空，请写明原因。');
  if (!isComplete(text)) throw new Error('说明里还有没填的“……”，请补写完整。');
  return { ...bindingOf(finding, report), text: text.trim(), written };
}

/** Whether two are about the same thing, whatever its values and words. */
export function sameSubject(one: Binding, other: Binding): boolean {
  return one.rule === other.rule && one.cells.join(' ') === other.cells.join(' ');
}

/** Whether two are about the same thing as it stands, to the figure and the letter. */
export function sameBinding(one: Binding, other: Binding): boolean {
  return (
    sameSubject(one, other) &&
    one.difference === other.difference &&
    one.sentence === other.sentence &&
    one.values.every((value, i) => value === other.values[i])
  );
}

/**
 * The list with this explanation in it, in place of an earlier one of the same figures and
 * sentence, and of the one that it renews where that is told.
 */
export function withExplanation(
  explanations: readonly Explanation[],
  explanation: Explanation,
  renewed?: Explanation,
): readonly Explanation[] {
  const others = renewed ? withoutExplanation(explanations, renewed) : explanations;
  const stays = (one: Explanation) =>
    !(sameSubject(one, explanation) && one.sentence === explanation.sentence);
  return [...others.filter(stays), explanation];
}

/** The list without this explanation, which may have been read anew since. */
export function withoutExplanation(
  explanations: readonly Explanation[],
  explanation: Explanation,
): readonly Explanation[] {
  return explanations.filter(
    (one) =>
      !(
        sameBinding(one, explanation) &&
        one.text === explanation.text &&
        one.written === explanation.written
      ),
  );
}
