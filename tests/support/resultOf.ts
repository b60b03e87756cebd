import type { Report } from '../../src/report';
import { check, resultsOf, type RuleId, type RuleResult } from '../../src/validation';

/** How one rule fares with a report by itself. */
export function resultOf(id: RuleId, report: Report): RuleResult {
  const result = resultsOf(check(report)).find(({ rule }) => rule.id === id);
  if (!result) throw new Error(`There is no rule ${id}.`);
  return result;
}
