import { normativeDocuments, openOutcome } from '../../form';
import type { Dispute, LedgerDocument } from '../cases';
import type { LedgerPolicies } from '../policies';
import type { Ledger } from '../reading';
import { countApplications } from './applications';
import { Counting, faultIn, type Count } from './counting';
import { isOutside, type Period } from './period';
import type { Counted } from './tally';

/** Counts the cases of a period: documents into 表二, applications into 表三, disputes into 表四. */
export function countCases(
  { applications, disputes, documents }: Ledger,
  period: Period,
  policies?: LedgerPolicies,
): Count {
  const counting = new Counting(period);
  if (documents) {
    counting.tally.open('2', (id) => normativeDocuments.some(({ item }) => item === id));
    for (const one of documents) {
      const span = { received: one.issued, closed: one.repealed };
      if (!isOutside(span, period)) counting.count(one, faultIn(one), ofDocument(one, period));
    }
  }
  if (applications) countApplications(applications, counting, policies);
  if (disputes) {
    counting.tally.open('4');
    for (const one of disputes)
      if (!isOutside(one, period)) counting.count(one, faultIn(one), ofDispute(one, period));
  }
  return counting;
}

function ofDispute({ kind, closed, outcome }: Dispute, { until }: Period): readonly Counted[] {
  if (kind === null) return [];
  const isClosed = closed !== null && closed <= until && outcome !== null;
  return [{ item: kind.item, column: isClosed ? outcome.id : openOutcome }];
}

function ofDocument(
  { kind, issued, repealed }: LedgerDocument,
  { from, until }: Period,
): readonly Counted[] {
  if (kind === null || issued === null || issued > until) return [];
  const columns = issued >= from ? ['issued'] : [];
  if (repealed === null || repealed > until) columns.push('effective');
  else if (repealed >= from) columns.push('repealed');
  return columns.map((column) => ({ item: kind.item, column }));
}
