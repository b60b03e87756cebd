import type { CellId, TableForm } from '../../form';
import type { Report } from '../../report';
import type { Audit, Context, Explained, Finding, RuleId } from '../../validation';
import {
  evidenceFrom,
  locate,
  type Change,
  type Derivable,
  type FormulaTotals,
  type Limit,
  type Part,
  type Suspect,
} from '../../validation/locate';
import { knownSumsOf, type ControlTotals } from './controlTotals';
import { tableWith } from './sections';

/** Findings that hang together, and what most likely lies behind all of them. */
export interface Cause {
  readonly key: string;
  readonly table: TableForm | null;
  /** None where a control total alone is not met. */
  readonly findings: readonly Finding[];
  /** At most three, most likely first. */
  readonly suspects: readonly Suspect[];
  /** All that are as good as the first, and the first. */
  readonly tied: readonly Suspect[];
  readonly limit: Limit | null;
}

export interface Causes {
  readonly causes: readonly Cause[];
  readonly derivable: readonly Derivable[];
  readonly formulaTotals: FormulaTotals | null;
}

/** The rules that a known sum stands for. */
const fromBeyond: ReadonlySet<RuleId> = new Set(['year.carried', 'year.effective', 'units.sum']);

/** More would be a list to read, not a hint. */
const most = 3;

function causeOf(
  { broken, unmet, suspects, limit }: Part,
  report: Report,
  all: readonly Finding[],
): Cause {
  const findings = all.filter(
    ({ rule, subject }) =>
      broken.some((equation) => equation.rule.id === rule && equation.subject === subject) ||
      (fromBeyond.has(rule) && unmet.some(({ plus: [cell] }) => cell === subject)),
  );
  const about = findings[0]?.subject ?? suspects[0]?.changes[0]?.cell ?? null;
  return {
    key: `${about ?? ''} ${String(findings.length)}`,
    table: tableWith(about, report.form),
    findings,
    suspects: suspects.slice(0, most),
    tied: suspects.filter(({ rank }) => rank === 1),
    limit,
  };
}

/** What is known beyond the report itself. */
export interface Evidence {
  /** What the user holds from elsewhere. */
  readonly totals: ControlTotals;
  /** What the report was held against. */
  readonly context: Pick<Context, 'previous' | 'units'>;
  /** Figures that the user has confirmed. */
  readonly locked: ReadonlySet<CellId>;
  /** Cells whose difference from last year the user has explained. */
  readonly explained: ReadonlySet<CellId>;
}

/** Where nothing can be said of what may be right as it is, nothing is said. */
function isTold({ broken, unmet, suspects, limit }: Part): boolean {
  const isHard = broken.length > 0 || unmet.some(({ soft }) => soft !== true);
  return suspects.length > 0 || (limit !== null && isHard);
}

/** What lies behind the broken equations of a report, with what is known from elsewhere. */
export function causesOf({ report, findings }: Audit, evidence: Evidence): Causes {
  const { totals, context, locked, explained } = evidence;
  const { parts, derivable, formulaTotals } = locate(report, {
    extra: [...knownSumsOf(totals, report.form), ...evidenceFrom(report, context, explained)],
    locked,
  });
  return {
    causes: parts.filter(isTold).map((part) => causeOf(part, report, findings)),
    derivable,
    formulaTotals,
  };
}

/** The cells that findings with a standing explanation are about. */
export function explainedCells({ explained }: Explained): ReadonlySet<CellId> {
  return new Set(explained.flatMap(({ finding }) => finding.cells));
}

/** Every cell that the likeliest explanations would change. */
export function suspectCells(causes: readonly Cause[]): readonly string[] {
  const changes = causes.flatMap(({ suspects }) =>
    suspects
      .filter(({ rank }) => rank === 1)
      .flatMap((suspect): readonly Change[] => suspect.changes),
  );
  return [...new Set(changes.map(({ cell }) => cell))];
}
