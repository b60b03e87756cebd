import type { Report } from '../../report';
import { collect, passedOver, type Arrival, type Sent } from '../collect';
import { unitIn, withUnitBook, type CountyBook, type Received } from './book';
import { dossierFromKept, keepDossier, keepLast } from './keptReport';

/**
 * A report of a unit judged beside last year's of the same unit. That it is the same the roster says:
 * it may have gone by another name.
 */
export function besideLastYear<T extends Sent>(sent: T, last: Report | null): T {
  if (last === null) return sent;
  const { dossier } = sent;
  const previous = keepLast({ ...last, organ: dossier.report.organ }, [dossier.report]);
  return { ...sent, dossier: dossierFromKept({ ...keepDossier(dossier), previous }) ?? dossier };
}

/** Takes files with the units' reports of the year before: every draft is judged beside them. */
export function receiveLastYear(before: CountyBook, arrivals: readonly Arrival[]): Received {
  const came = collect(arrivals, before.year - 1, before.roster);
  let book = before;
  for (const { name, counted } of came.units) {
    if (!counted) continue;
    const own = unitIn(book, name);
    const last = counted.dossier.report;
    book = withUnitBook(book, name, {
      ...own,
      last,
      drafts: own.drafts.map((one) => besideLastYear(one, last)),
      waiting: own.waiting.map((one) => besideLastYear(one, last)),
    });
  }
  return { book, told: passedOver(came), noted: [] };
}
