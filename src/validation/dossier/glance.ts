import type { Finding } from '../audit';
import { levelNames } from '../levels';
import { heldIn } from '../results';
import type { Level } from '../types';
import type { Dossier } from './dossier';

/**
 * The state of a report in numbers: what the pane's board, the gate, the 核查报告 and the command
 * line count alike.
 */
export interface Glance {
  readonly error: number;
  /** Neither mended nor explained. */
  readonly verify: number;
  /** Passing with a 说明, what is not filled in among them. */
  readonly explained: number;
  readonly hint: number;
  /**
   * Figures that hold nothing, those of tables that are not there among them; not those that pass
   * with a 说明, where the user chose that they may.
   */
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

/** How many of them there are, as everywhere: what is not filled in counts figure by figure. */
export function problemCount(findings: readonly Finding[]): number {
  const counts = findings.map((one) => (isAboutMissing(one) ? one.cells.length : 1));
  return counts.reduce((all, count) => all + count, 0);
}

/** The word before a finding, by which it is counted: 未填 where nothing stands, or its level. */
export function findingWord({ rule, level }: Pick<Finding, 'rule' | 'level'>): string {
  return isAboutMissing({ rule }) ? missingName : levelNames[level];
}

/** @param dossier of which nothing is worked out that takes time */
export function glanceOf({ audit, explained }: Pick<Dossier, 'audit' | 'explained'>): Glance {
  const passing = new Set(explained.explained.map(({ finding }) => finding));
  const open = audit.findings.filter((finding) => !passing.has(finding));
  const slips = (wanted: Level) =>
    open.filter((finding) => finding.level === wanted && !isAboutMissing(finding)).length;
  return {
    error: slips('error'),
    verify: slips('verify'),
    explained: passing.size,
    hint: slips('hint'),
    missing: problemCount(open.filter(isAboutMissing)),
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
