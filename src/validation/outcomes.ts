import type { Breach, NotAssessable, Outcome } from './types';

/** What rules answer, in the fewest words; the common answers are made once. */

const none: readonly never[] = [];

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
