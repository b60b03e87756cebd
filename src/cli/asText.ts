import { placeText, type Place } from '../report';
import {
  auditReportBrief,
  auditReportOf,
  auditReportText,
  keptMeanings,
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
  const adopted = dossier.adopted.map((key) => keptMeanings[key]);
  const told = [
    ...(adopted.length === 0 ? [] : [`采用了文件中的：${adopted.join('、')}\n`]),
    ...(dossier.report.notes ?? []).map(({ place, text }) => `注意 ${noteText(place, text)}\n`),
  ];
  return [whole ? auditReportText(report) : auditReportBrief(report), ...told, ...causes].join('');
}

function noteText(place: Place | null, text: string): string {
  return place === null ? text : `${placeText(place)}：${text}`;
}
