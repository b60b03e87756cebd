import { auditReportBrief, auditReportOf, locate, sayLocation } from '../validation';
import type { Checkup } from './checkFiles';

/** What was found, and the most likely causes, to be read by people. */
export function asText(checkups: readonly Checkup[]): string {
  const now = new Date().toISOString();
  return checkups.map((checkup) => auditText(checkup, now)).join('\n');
}

function auditText({ audit, context }: Checkup, now: string): string {
  const { report } = audit;
  const causes = sayLocation(locate(report), report.form).map((cause) => `推断 ${cause}\n`);
  return [auditReportBrief(auditReportOf(audit, context, [], now)), ...causes].join('');
}
