import { applicationFlow } from '../../form';
import type { Application } from '../cases';
import { defaultPolicies, type LedgerPolicies } from '../policies';
import { discloses, partialResult, type CaseResult } from '../vocabulary';
import { faultIn, type Counting, type Uncounted } from './counting';
import { joined } from './joined';
import { isOutside, type Period } from './period';
import type { Counted } from './tally';

/**
 * Counts applications into 表三. 新收: received in the period. 上年结转: received before and not closed
 * before it. Results: closed in it. 结转: received by its end and not closed by then. So the balance of
 * 表三 holds for whatever is counted; a row that is incomplete or contradicts itself is listed instead.
 */
export function countApplications(
  applications: readonly Application[],
  counting: Counting,
  policies: LedgerPolicies = defaultPolicies,
): void {
  const { period, tally } = counting;
  tally.open('3');
  for (const one of policies.split === 'one' ? joined(applications) : applications) {
    if (isOutside(one, period)) continue;
    const fault = faultIn(one) ?? withdrawnIn(one, policies) ?? severalIn(one, policies);
    counting.count(one, fault, ofApplication(one, countedResult(one, policies), period));
  }
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
function countedResult({ results }: Application, { several }: LedgerPolicies): CaseResult | null {
  const [first, second] = results;
  if (!first || !second) return first ?? null;
  return several === 'partial' && results.some(discloses) ? partialResult : null;
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
