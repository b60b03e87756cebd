import {
  applicationFlow,
  formToFill,
  normativeDocuments,
  openOutcome,
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
import { Tally, type Counted } from './tally';

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
  const count = (one: LedgerCase, fault: Uncounted | null, counted: readonly Counted[]) => {
    if (fault) uncounted.push(fault);
    else if (!tally.add(one, counted)) uncounted.push(placeless(one));
  };
  if (documents) {
    tally.open('2', (id) => normativeDocuments.some(({ item }) => item === id));
    for (const one of documents) {
      const span = { received: one.issued, closed: one.repealed };
      if (!isOutside(span, period)) count(one, faultIn(one), ofDocument(one, period));
    }
  }
  if (applications) {
    tally.open('3');
    for (const one of policies.split === 'one' ? joined(applications) : applications) {
      if (isOutside(one, period)) continue;
      const fault = faultIn(one) ?? withdrawnIn(one, policies) ?? severalIn(one, policies);
      count(one, fault, ofApplication(one, countedResult(one, policies), period));
    }
  }
  if (disputes) {
    tally.open('4');
    for (const one of disputes)
      if (!isOutside(one, period)) count(one, faultIn(one), ofDispute(one, period));
  }
  return { period, form, cases: tally.cases, uncounted };
}

/** What the tables of the year have no figure for. */
function placeless(one: LedgerCase): Uncounted {
  const why = '这一年的年报表格里没有与这一行的类别、结果对应的格';
  return { case: one, place: one.row.place('kind'), why };
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

function ofApplication(
  { kind, received, closed }: Application,
  result: CaseResult | null,
  { from, until }: Period,
): readonly Counted[] {
  if (kind === null || received === null) return [];
  const isClosed = closed !== null && closed <= until && result !== null;
  const flow = applicationFlow;
  const items = isClosed ? [result.item.id, flow.concluded] : [flow.carriedOut];
  return [received < from ? flow.carriedIn : flow.received, ...items].map((item) => ({
    item,
    column: kind.id,
  }));
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
