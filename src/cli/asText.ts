import {
  auditReportBrief,
  auditReportOf,
  auditReportText,
  sayLocation,
  type Dossier,
} from '../validation';

/**
 * What was found, and the most likely causes, to be read by people.
 * @param whole the whole 核查报告, which tells every rule, in place of what wants doing
 */
export function asText(dossiers: readonly Dossier[], whole: boolean): string {
  const now = new Date().toISOString();
  return dossiers.map((dossier) => auditText(dossier, whole, now)).join('\n');
}

function auditText(dossier: Dossier, whole: boolean, now: string): string {
  const report = auditReportOf(dossier, now);
  const causes = sayLocation(dossier.location, dossier.report.form).map((one) => `推断 ${one}\n`);
  return [whole ? auditReportText(report) : auditReportBrief(report), ...causes].join('');
}
