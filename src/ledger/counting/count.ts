import {
  applicationFlow,
  formToFill,
  normativeDocuments,
  type CellId,
  type Form,
} from '../../form';
import type { Place } from '../../report';
import type { Application, Dispute, LedgerCase, LedgerDocument } from '../cases';
import { defaultPolicies, type LedgerPolicies } from '../policies';
import type { Ledger } from '../reading';
import { discloses, resultOf, type CaseResult } from '../vocabulary';
import { joined } from './joined';
import { isOutside, type Period } from './period';
import { Tally } from './tally';

/** A row that is listed and not counted. */
export interface Uncounted {
  readonly case: LedgerCase;
  readonly place: Place;
  readonly why: string;
}

/** What a period's cases come to. Figures of a ledger that is not there are not among them. */
export interface Count {
  readonly period: Period;
  /** The form of the period's year: what is counted is of it. */
  readonly form: Form;
  /** By figure, the cases behind it; the figure is how many they are. */
  readonly cases: ReadonlyMap<CellId, readonly LedgerCase[]>;
  readonly uncounted: readonly Uncounted[];
}

/** How many cases are behind a figure; null where its ledger is not there. */
export function countOf({ cases }: Count, cell: CellId): number | null {
  return cases.get(cell)?.length ?? null;
}

/**
 * Counts the cases of a period. 新收: received in it. 上年结转: received before and not closed before
 * it. Results: closed in it. 结转: received by its end and not closed by then. So the balance of 表三
 * holds for whatever is counted; a row that is incomplete or contradicts itself is listed instead.
 */
export function countCases(
  { applications, disputes, documents }: Ledger,
  period: Period,
  policies: LedgerPolicies = defaultPolicies,
): Count {
  const form = formToFill(period.year);
  const tally = new Tally(form);
  const uncounted: Uncounted[] = [];
  if (documents) {
    tally.open('2', (id) => normativeDocuments.some(({ item }) => item === id));
    for (const one of documents) {
      if (isOutside({ received: one.issued, closed: one.repealed }, period)) continue;
      const fault = faultIn(one);
      if (fault) uncounted.push(fault);
      else addDocument(tally, one, period);
    }
  }
  if (applications) {
    tally.open('3');
    for (const one of policies.split === 'one' ? joined(applications) : applications) {
      if (isOutside(one, period)) continue;
      const fault = faultIn(one) ?? withdrawnIn(one, policies) ?? severalIn(one, policies);
      if (fault) uncounted.push(fault);
      else addApplication(tally, one, countedResult(one, policies), period);
    }
  }
  if (disputes) {
    tally.open('4');
    for (const one of disputes) {
      if (isOutside(one, period)) continue;
      const fault = faultIn(one);
      if (fault) uncounted.push(fault);
      else addDispute(tally, one, period);
    }
  }
  return { period, form, cases: tally.cases, uncounted };
}

/** The first thing for which a row cannot be counted. */
function faultIn(one: LedgerCase): Uncounted | null {
  const [fault] = one.faults;
  return fault ? { case: one, place: fault.place, why: fault.why } : null;
}

function withdrawnIn(one: Application, { withdrawn }: LedgerPolicies): Uncounted | null {
  if (!one.withdrawn || withdrawn === 'other') return null;
  return { case: one, place: one.row.place('result'), why: '申请人撤回，按本机关的口径不计' };
}

function severalIn(one: Application, policies: LedgerPolicies): Uncounted | null {
  if (one.results.length < 2 || countedResult(one, policies)) return null;
  const why = '一行里有几种办理结果，请选定一种，或者拆成几行';
  return { case: one, place: one.row.place('result'), why };
}

/** The one result that is counted; null where there is none, or it takes a person to say which. */
export function countedResult(
  { results }: Application,
  { several }: LedgerPolicies,
): CaseResult | null {
  const [first, second] = results;
  if (!first || !second) return first ?? null;
  return several === 'partial' && results.some(discloses) ? resultOf('3.partial') : null;
}

function addApplication(
  tally: Tally,
  one: Application,
  result: CaseResult | null,
  { from, until }: Period,
): void {
  const { kind, received, closed } = one;
  if (kind === null || received === null) return;
  const isClosed = closed !== null && closed <= until && result !== null;
  const flow = applicationFlow;
  const items = isClosed ? [result.item.id, flow.concluded] : [flow.carriedOut];
  for (const item of [received < from ? flow.carriedIn : flow.received, ...items]) {
    tally.add(`${item}.${kind.id}`, one);
    tally.add(`${item}.total`, one);
  }
}

function addDispute(tally: Tally, one: Dispute, { until }: Period): void {
  const { kind, closed, outcome } = one;
  if (kind === null) return;
  const isClosed = closed !== null && closed <= until && outcome !== null;
  tally.add(`${kind.item}.${isClosed ? outcome.id : 'pending'}`, one);
  tally.add(`${kind.item}.total`, one);
}

function addDocument(tally: Tally, one: LedgerDocument, { from, until }: Period): void {
  const { kind, issued, repealed } = one;
  if (kind === null || issued === null || issued > until) return;
  if (issued >= from) tally.add(`${kind.item}.issued`, one);
  if (repealed === null || repealed > until) tally.add(`${kind.item}.effective`, one);
  else if (repealed >= from) tally.add(`${kind.item}.repealed`, one);
}
