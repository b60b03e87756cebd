import type { Report } from '../../report';
import { heldIn, type Audit, type Finding } from '../../validation';

/** The state of a report in six numbers. */
export interface Glance {
  readonly error: number;
  /** Neither mended nor explained. */
  readonly verify: number;
  /** Passing with a 说明. */
  readonly explained: number;
  readonly hint: number;
  /** Figures of the tables that are there, and hold nothing. */
  readonly missing: number;
  /** Something that the form demands is not there: a figure, or a table as a whole. */
  readonly incomplete: boolean;
  readonly holds: number;
  readonly notAssessable: number;
}

/** What is not filled in is counted as such, beside the slips in what is. */
export function isAboutMissing({ rule }: Pick<Finding, 'rule'>): boolean {
  return rule === 'value.missing';
}

function missingFigures({ form, present, values, readings }: Report): number {
  return form.figures.filter(
    ({ index, table }) =>
      present.has(table.id) && Number.isNaN(values[index]) && readings[index]?.state !== 'text',
  ).length;
}

/** @param explained how many findings of level 核实 have an explanation that stands */
export function glanceOf(audit: Audit, explained = 0): Glance {
  const { report, findings, notAssessable } = audit;
  const slips = findings.filter((finding) => !isAboutMissing(finding));
  const count = (level: Finding['level']) => slips.filter((one) => one.level === level).length;
  return {
    error: count('error'),
    verify: count('verify') - explained,
    explained,
    hint: count('hint'),
    missing: missingFigures(report),
    incomplete: findings.some(isAboutMissing),
    holds: heldIn(audit),
    notAssessable: notAssessable.length,
  };
}

/** The worst that there is to say about a report, in the order in which it matters. */
export type Verdict = 'error' | 'missing' | 'verify' | 'hint' | 'clean';

export function verdictOf(glance: Glance): Verdict {
  if (glance.error === 0 && glance.incomplete) return 'missing';
  const order = ['error', 'missing', 'verify', 'hint'] as const;
  return order.find((name) => glance[name] > 0) ?? 'clean';
}
