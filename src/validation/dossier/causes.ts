import type { CellId, TableForm } from '../../form';
import type { Audit, Finding } from '../audit';
import type { Change, Location, Part } from '../locate';
import type { RuleId } from '../rules';
import { figureOf } from '../words';

/** Findings that hang together, and what most likely lies behind all of them. */
export interface Cause extends Pick<Part, 'suspects' | 'formulaTotals' | 'limit'> {
  readonly key: string;
  readonly table: TableForm | null;
  /** None where a control total alone is not met. */
  readonly findings: readonly Finding[];
}

/** The rules that a known sum stands for. */
const fromBeyond: ReadonlySet<RuleId> = new Set(['year.carried', 'year.effective', 'units.sum']);

function causeOf(
  { broken, unmet, suspects, formulaTotals, limit }: Part,
  { report, findings: all }: Audit,
): Cause {
  const findings = all.filter(
    ({ rule, subject }) =>
      broken.some((equation) => equation.rule.id === rule && equation.subject === subject) ||
      (fromBeyond.has(rule) && unmet.some(({ plus: [cell] }) => cell === subject)),
  );
  const about = findings[0]?.subject ?? suspects[0]?.changes[0]?.cell ?? null;
  return {
    key: `${about ?? ''} ${findings.length}`,
    table: about === null ? null : figureOf(report.form, about).table,
    findings,
    suspects,
    formulaTotals,
    limit,
  };
}

/** Where nothing can be said of what may be right as it is, nothing is said. */
function isTold({ broken, unmet, suspects, limit }: Part): boolean {
  const isHard = broken.length > 0 || unmet.some(({ soft }) => soft !== true);
  return suspects.length > 0 || (limit !== null && isHard);
}

/** What lies behind the findings of an audit, those that hang together in one. */
export function causesOf(audit: Audit, { parts }: Location): readonly Cause[] {
  return parts.filter(isTold).map((part) => causeOf(part, audit));
}

/** Every cell that the likeliest explanations would change. */
export function suspectCells(causes: readonly Cause[]): readonly CellId[] {
  const changes = causes.flatMap(({ suspects }) =>
    suspects
      .filter(({ rank }) => rank === 1)
      .flatMap((suspect): readonly Change[] => suspect.changes),
  );
  return [...new Set(changes.map(({ cell }) => cell))];
}
