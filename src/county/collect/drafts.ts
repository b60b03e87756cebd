import type { Draft, Sent } from './arrival';
import { areSameDraft } from './compare';
import { dayNumber } from './dayInName';
import { draftMark } from './draftMark';

/** Which of a unit's reports counts, and the others in their order. */
export type Drafts =
  | { readonly kind: 'one'; readonly drafts: readonly Draft[]; readonly counted: Draft }
  | { readonly kind: 'double'; readonly drafts: readonly Draft[] };

/** A report with 第几稿 and the day that the name of its file tells, NaN for none. */
type Dated = Draft & { readonly day: number };

/** Those that say nothing but what an earlier one of them says left out. */
const distinct = <T extends Sent>(sent: readonly T[]): readonly T[] =>
  sent.filter((one, i) => !sent.slice(0, i).some((other) => areSameDraft(other, one)));

/** Drafts of one number: each with one of its own where all tell a day of their own. */
function byDay(rivals: readonly Dated[]): readonly Dated[] {
  const days = new Set(rivals.map(({ day }) => day));
  if (days.size < rivals.length || days.has(NaN)) return distinct(rivals);
  return [...rivals]
    .sort((a, b) => a.day - b.day)
    .map((one, i) => ({ ...one, number: one.number + i }));
}

/** By the number in the name of its file: 定稿 comes after all others, one without is the first. */
function dated(sent: readonly Sent[]): readonly Dated[] {
  const told = sent.map((one) => ({ ...one, ...draftMark(one.source) }));
  const highest = Math.max(0, ...told.map(({ draft }) => (draft === 'last' ? 0 : (draft ?? 1))));
  return told.map(({ source, dossier, draft, day }) => ({
    number: draft === 'last' ? highest + 1 : (draft ?? 1),
    source,
    dossier,
    day: day === null ? NaN : dayNumber(day, dossier.report.year ?? 0),
  }));
}

/** In their order. What only says what the one before it says is the same, sent again. */
function ordered(sent: readonly Sent[]): readonly Draft[] {
  const all = dated(sent);
  const numbers = [...new Set(all.map(({ number }) => number))].sort((a, b) => a - b);
  const drafts: Draft[] = [];
  for (const number of numbers) {
    // Days may have used up this number for a draft before.
    const moved = Math.max(0, (drafts.at(-1)?.number ?? 0) + 1 - number);
    for (const { source, dossier, ...own } of byDay(all.filter((one) => one.number === number))) {
      const before = drafts.at(-1);
      const draft = { number: own.number + moved, source, dossier };
      if (!before || !areSameDraft(before, draft)) drafts.push(draft);
    }
  }
  return drafts;
}

/**
 * Puts a unit's reports in the order of their drafts. The names of the files tell 第几稿; one that
 * says nothing is the first, 定稿 comes after all others, and of one number the later day is the
 * later draft. Two of one number that no day tells apart, with different figures, are double: which
 * counts only the user knows.
 * @param sent one at least
 * @param chosen the file that counts on the user's word
 */
export function draftsOf(sent: readonly Sent[], chosen: string | undefined): Drafts {
  const drafts = ordered(sent);
  const wanted = drafts.find(({ source }) => source === chosen);
  if (wanted) return { kind: 'one', drafts, counted: wanted };
  const last = drafts[drafts.length - 1];
  const rivals = drafts.filter(({ number }) => number === last?.number);
  return last && rivals.length === 1
    ? { kind: 'one', drafts, counted: last }
    : { kind: 'double', drafts };
}
