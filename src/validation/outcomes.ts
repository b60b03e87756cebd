import { grouped } from '../report';
import type { CellId } from '../form';
import type { Breach, NotAssessable, Outcome } from './types';

/** What rules answer, in the fewest words; the common answers are made once. */

const none: readonly never[] = [];

/** What a breach is about: its subject, if any, and the other cells that take part. */
export function about(
  subject: CellId | null = null,
  ...others: readonly CellId[]
): Pick<Breach, 'subject' | 'cells'> {
  return { subject, cells: subject === null ? none : [subject, ...others] };
}

/** The rule holds. */
export const holds: Outcome = { holds: 1, breaches: none, notAssessable: none };

/** The rule has nothing to say about this report: neither passed nor failed, nor missed. */
export const silent: Outcome = { holds: 0, breaches: none, notAssessable: none };

/** Broken here and there, or holding where nothing is broken. */
export function brokenBy(breaches: readonly Breach[]): Outcome {
  return breaches.length === 0 ? holds : { holds: 0, breaches, notAssessable: none };
}

/** Could not be told, and why. */
export function cannotTell(why: string, cells: NotAssessable['cells'] = none): Outcome {
  return { holds: 0, breaches: none, notAssessable: [{ cells, why }] };
}

/** What one single check came to. */
export type Verdict = 'holds' | Breach | NotAssessable;

/** What cannot be told for the same reason is told once. */
function merged(entries: readonly NotAssessable[]): readonly NotAssessable[] {
  const byReason = grouped(entries.map(({ why, cells }) => [why, cells]));
  return Array.from(byReason, ([why, cells]) => ({ cells: [...new Set(cells.flat())], why }));
}

/** The single checks of a rule, put together. */
export function outcomeOf(verdicts: readonly Verdict[]): Outcome {
  const told = verdicts.filter((one) => one !== 'holds');
  if (told.length === 0) return { holds: verdicts.length, breaches: none, notAssessable: none };
  return {
    holds: verdicts.length - told.length,
    breaches: told.filter((one) => 'message' in one),
    notAssessable: merged(told.filter((one) => 'why' in one)),
  };
}
