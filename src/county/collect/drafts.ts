import type { Report } from '../../report';
import type { Draft } from './arrival';
import { haveSameFigures } from './compare';
import { draftMark } from './draftMark';

/** A report of the right unit and year, with the file it came in. */
export interface Sent {
  readonly source: string;
  readonly report: Report;
}

/** Which of a unit's reports counts, and the others in their order. */
export type Drafts =
  | { readonly kind: 'one'; readonly drafts: readonly Draft[]; readonly counted: Draft }
  | { readonly kind: 'double'; readonly drafts: readonly Draft[] };

/**
 * Puts a unit's reports in the order of their drafts. The names of the files tell 第几稿; one that
 * says nothing is the first. Two of one number, with different figures, are double: which counts
 * only the user knows. The same figures sent twice are one draft.
 * @param sent one at least
 * @param chosen the file that counts on the user's word
 */
export function draftsOf(sent: readonly Sent[], chosen: string | undefined): Drafts {
  const distinct = sent.filter(
    ({ report }, i) => !sent.slice(0, i).some((one) => haveSameFigures(one.report, report)),
  );
  const drafts = distinct
    .map(({ source, report }): Draft => ({
      number: draftMark(source).draft ?? 1,
      source,
      report,
    }))
    .sort((a, b) => a.number - b.number);
  const wanted = drafts.find(({ source }) => source === chosen);
  if (wanted) return { kind: 'one', drafts, counted: wanted };
  const last = drafts[drafts.length - 1];
  const rivals = drafts.filter(({ number }) => number === last?.number);
  return last && rivals.length === 1
    ? { kind: 'one', drafts, counted: last }
    : { kind: 'double', drafts };
}
