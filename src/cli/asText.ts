import { auditReportBrief, auditReportOf, auditReportText, sayLocation } from '../validation';
import { causesOf } from './causes';
import type { Checkup } from './checkFiles';

/**
 * What was found, and the most likely causes, to be read by people.
 * @param whole the whole 核查报告, which tells every rule, in place of what wants doing
 */
export function asText(checkups: readonly Checkup[], whole: boolean): string {
  const now = new Date().toISOString();
  return checkups.map((checkup) => auditText(checkup, whole, now)).join('\n');
}

function auditText(checkup: Checkup, whole: boolean, now: string): string {
  const { audit, context, explanations } = checkup;
  const report = auditReportOf(audit, context, explanations, now);
  const causes = sayLocation(causesOf(checkup), audit.report.form).map((one) => `推断 ${one}\n`);
  return [whole ? auditReportText(report) : auditReportBrief(report), ...causes].join('');
}
