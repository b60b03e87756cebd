import type { Finding } from '../audit';
import { levelNames } from '../levels';
import { heldIn } from '../results';
import type { Dossier } from './dossier';

/**
 * The state of a report in numbers: what the pane's board, the gate, the 核查报告 and the command
 * line count alike.
 */
export interface Glance {
  readonly error: number;
  /** Neither mended nor explained. */
  readonly verify: number;
  /** Passing with a 说明. */
  readonly explained: number;
  readonly hint: number;
  /** Figures that hold nothing, those of tables that are not there among them. */
  readonly missing: number;
  /** Single checks that hold, and those that could not be told. */
  readonly holds: number;
  readonly notAssessable: number;
}

/** What is not filled in is counted figure by figure, beside the slips in what is. */
export function isAboutMissing({ rule }: Pick<Finding, 'rule'>): boolean {
  return rule === 'value.missing';
}

/** What it is called that a figure holds nothing. */
export const missingName = '未填';

/** The word before a finding, by which it is counted: 未填 where nothing stands, or its level. */
export function findingWord({ rule, level }: Pick<Finding, 'rule' | 'level'>): string {
  return isAboutMissing({ rule }) ? missingName : levelNames[level];
}

/** @param dossier of which nothing is worked out that takes time */
export function glanceOf({ audit, explained }: Pick<Dossier, 'audit' | 'explained'>): Glance {
  const slips = (findings: readonly Finding[]) =>
    findings.filter((finding) => !isAboutMissing(finding));
  const found = slips(audit.findings);
  const gaps = audit.findings.filter(isAboutMissing);
  return {
    error: found.filter(({ level }) => level === 'error').length,
    verify: slips(explained.open).length,
    explained: slips(explained.explained.map(({ finding }) => finding)).length,
    hint: found.filter(({ level }) => level === 'hint').length,
    missing: new Set(gaps.flatMap(({ cells }) => cells)).size,
    holds: heldIn(audit),
    notAssessable: audit.notAssessable.length,
  };
}

/** The worst that there is to say about a report, in the order in which it matters. */
export type Worst = 'error' | 'missing' | 'verify' | 'hint' | 'clean';

export function worstOf(glance: Glance): Worst {
  const order = ['error', 'missing', 'verify', 'hint'] as const;
  return order.find((name) => glance[name] > 0) ?? 'clean';
}
