import type { Audit, Finding } from '../audit';
import { bindingOf, isComplete, sameBinding, sameSubject, type Explanation } from './explanation';

/** A finding and the explanation that goes with it. */
export interface Pairing {
  readonly finding: Finding;
  readonly explanation: Explanation;
}

/** How the users' explanations stand against an audit. */
export interface Explained {
  /** Findings of level 核实 that pass. */
  readonly explained: readonly Pairing[];
  /** Findings of level 核实 that do not, the lapsed among them. */
  readonly open: readonly Finding[];
  /** Open findings whose explanation was for other values; its text can be offered again. */
  readonly lapsed: readonly Pairing[];
  /** Explanations of what is no longer found. They are kept: the finding may come back. */
  readonly idle: readonly Explanation[];
}

/** Confronts explanations with the findings of level 核实; errors cannot be explained away. */
export function applyExplanations(audit: Audit, explanations: readonly Explanation[]): Explained {
  const findings = audit.findings.filter(({ level }) => level === 'verify');
  const bound = findings.map((finding) => ({ finding, binding: bindingOf(finding, audit.report) }));
  const explained: Pairing[] = [];
  const others: typeof bound = [];
  for (const one of bound) {
    const explanation = explanations.find(
      (own) => isComplete(own.text) && sameBinding(own, one.binding),
    );
    if (explanation) explained.push({ finding: one.finding, explanation });
    else others.push(one);
  }
  // An explanation that serves as it stands is not offered again to another sentence.
  const idle = new Set(explanations);
  for (const { explanation } of explained) idle.delete(explanation);
  const lapsed: Pairing[] = [];
  for (const { finding, binding } of others) {
    const explanation = [...idle].find((own) => sameSubject(own, binding));
    if (!explanation) continue;
    idle.delete(explanation);
    lapsed.push({ finding, explanation });
  }
  return { explained, open: others.map(({ finding }) => finding), lapsed, idle: [...idle] };
}
