import {
  auditReportBrief,
  auditReportOf,
  auditReportText,
  sayLocation,
  type Dossier,
} from '../../validation';
import { dossierJson } from '../asJson';
import { safeJson } from '../output';
import type { Manner } from './judged';

/** A report that was judged, as the manner has it: for people what wants doing, or the whole 核查报告. */
export function dossierIn(manner: Manner, dossier: Dossier): string {
  if (manner !== 'text' && manner !== 'report') return safeJson(dossierJson(dossier));
  const report = auditReportOf(dossier, new Date().toISOString());
  const causes = sayLocation(dossier.location, dossier.report.form).map((one) => `推断 ${one}\n`);
  return [manner === 'report' ? auditReportText(report) : auditReportBrief(report), ...causes].join(
    '',
  );
}
