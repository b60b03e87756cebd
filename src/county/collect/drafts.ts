import type { Draft, Sent } from './arrival';
import { areSameDraft } from './compare';
import { draftMark } from './draftMark';

/** Which of a unit's reports counts, and the others in their order. */
export type Drafts =
  | { readonly kind: 'one'; readonly drafts: readonly Draft[]; readonly counted: Draft }
  | { readonly kind: 'double'; readonly drafts: readonly Draft[] };

/**
 * Puts a unit's reports in the order of their drafts. The names of the files tell 第几稿; one that
 * says nothing is the first, 定稿 comes after all others. Two of one number, with different figures, are double: which counts
 * only the user knows. The same figures sent twice are one draft.
 * @param sent one at least
 * @param chosen the file that counts on the user's word
 */
export function draftsOf(sent: readonly Sent[], chosen: string | undefined): Drafts {
  const distinct = sent.filter(
    (one, i) => !sent.slice(0, i).some((other) => areSameDraft(other, one)),
  );
  const told = distinct.map((one) => ({ ...one, ...draftMark(one.source) }));
  const highest = Math.max(0, ...told.map(({ draft }) => (draft === 'last' ? 0 : (draft ?? 1))));
  const drafts = told
    .map(({ source, dossier, draft }): Draft => {
      const number = draft === 'last' ? highest + 1 : (draft ?? 1);
      return { number, source, dossier };
    })
    .sort((a, b) => a.number - b.number);
  const wanted = drafts.find(({ source }) => source === chosen);
  if (wanted) return { kind: 'one', drafts, counted: wanted };
  const last = drafts[drafts.length - 1];
  const rivals = drafts.filter(({ number }) => number === last?.number);
  return last && rivals.length === 1
    ? { kind: 'one', drafts, counted: last }
    : { kind: 'double', drafts };
}
