import type { Audit } from './audit';
import { rules, type RuleId } from './rules';
import type { Level, Rule } from './types';

/** How one rule fared in an audit. */
export interface RuleResult {
  readonly rule: Rule<RuleId>;
  /** The level of its findings, which settings may decide; its own where it found nothing. */
  readonly level: Level;
  /** How many of its single checks hold, how many are findings, how many could not be told. */
  readonly held: number;
  readonly found: number;
  readonly untold: number;
  /**
   * The worst that is to be said of it. `untold`: nothing was found, but some or all could not be
   * told. `nothing`: the report holds nothing of what the rule is about.
   */
  readonly state: 'found' | 'untold' | 'held' | 'nothing';
}

/** How every rule fared, in the order of the catalogue. */
export function resultsOf({ findings, notAssessable, held }: Audit): readonly RuleResult[] {
  return rules.map((rule, at) => {
    const own = findings.filter((one) => one.rule === rule.id);
    const counts = {
      held: held[at] ?? 0,
      found: own.length,
      untold: notAssessable.filter((one) => one.rule === rule.id).length,
    };
    const state = (['found', 'untold', 'held'] as const).find((name) => counts[name] > 0);
    return { rule, level: own[0]?.level ?? rule.level, ...counts, state: state ?? 'nothing' };
  });
}

/** How many single checks hold, whatever their rule. */
export function heldIn({ held }: Audit): number {
  return held.reduce((all, one) => all + one, 0);
}
