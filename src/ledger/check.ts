import type { Report } from '../report';
import { countCases, isOutside, type Period } from './counting';
import type { Day } from './days';
import { caseDeadline } from './caseDeadline';
import { defaultPolicies, type LedgerPolicies } from './policies';
import type { Ledger } from './reading';
import { ledgerRules, type LedgerFinding, type LedgerScene } from './rules';

/** What is at hand beside a ledger, each part where there is any. */
export interface Beside {
  readonly policies?: LedgerPolicies;
  readonly previous?: Ledger | null;
  readonly report?: Report | null;
}

/** Everything that the rules look at. @param today open cases are looked at no later than then */
export function ledgerScene(
  ledger: Ledger,
  period: Period,
  today: Day,
  { policies = defaultPolicies, previous = null, report = null }: Beside = {},
): LedgerScene {
  const { calendar, documents } = ledger;
  const inside = <T extends Parameters<typeof isOutside>[0]>(cases: readonly T[] | null) =>
    (cases ?? []).filter((one) => !isOutside(one, period));
  const applications = inside(ledger.applications);
  return {
    ledger,
    period,
    on: Math.min(today, period.until),
    calendar,
    count: countCases(ledger, period, policies),
    applications,
    disputes: inside(ledger.disputes),
    documents: documents ?? [],
    deadlines: new Map(
      applications.flatMap((one) => {
        const deadline = caseDeadline(one, calendar);
        return deadline ? [[one, deadline]] : [];
      }),
    ),
    policies,
    previous,
    report,
  };
}

/** What the rules find, in their order. */
export function checkLedger(scene: LedgerScene): readonly LedgerFinding[] {
  return ledgerRules.flatMap((rule) =>
    rule
      .find(scene)
      .map((breach) => ({ ...breach, rule: rule.id, level: rule.level, basis: rule.basis })),
  );
}
