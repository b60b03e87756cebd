import {
  isoOf,
  caseStateOf,
  type Count,
  type Deadline,
  type LedgerFinding,
  type LedgerScene,
} from '../ledger';
import { placeText } from '../report';

/** A ledger that was counted and checked. */
export interface CountedLedger {
  readonly source: string;
  readonly scene: LedgerScene;
  readonly findings: readonly LedgerFinding[];
}

/** The document that `ledger --json` writes. */
export function ledgerJson(counted: readonly CountedLedger[]): string {
  return JSON.stringify({ ledgers: counted.map(oneJson) });
}

function oneJson({ source, scene, findings }: CountedLedger) {
  const { ledger, period, count } = scene;
  const rows = (cases: readonly unknown[] | null) => cases?.length ?? 0;
  return {
    source,
    organ: ledger.organ,
    year: period.year,
    until: isoOf(period.until),
    rows: {
      applications: rows(ledger.applications),
      disputes: rows(ledger.disputes),
      documents: rows(ledger.documents),
    },
    values: Object.fromEntries(Array.from(count.cases, ([id, cases]) => [id, cases.length])),
    uncounted: count.uncounted.map(({ case: one, place, why }) => ({
      place: placeText(place),
      case: one.label,
      why,
    })),
    findings: findings.map(({ rule, level, place, case: one, message, basis }) => ({
      rule,
      level,
      place: placeText(place),
      case: one?.label ?? null,
      message,
      basis,
    })),
    deadlines: deadlinesJson(scene),
    cases: casesJson(count),
  };
}

function deadlinesJson({ deadlines, on }: LedgerScene) {
  return Array.from(deadlines, ([one, deadline]) => ({
    case: one.label,
    received: one.received === null ? null : isoOf(one.received),
    due: deadline.due === null ? null : isoOf(deadline.due),
    state: caseStateOf(deadline, one.closed, on),
    provisional: deadline.provisional,
    ...whyNotDue(deadline),
  }));
}

/** Why a deadline cannot be computed, where it cannot. */
export const whyNotDue = ({ doubt }: Deadline) => (doubt === null ? {} : { why: doubt });

/** The cases behind each figure that is not 0. */
function casesJson({ cases }: Count): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Array.from(cases)
      .filter(([, own]) => own.length > 0)
      .map(([id, own]) => [id, own.map(({ label }) => label)]),
  );
}
