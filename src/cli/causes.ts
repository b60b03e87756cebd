import { applyExplanations, evidenceFrom, locate } from '../validation';
import type { Checkup } from './checkFiles';

/** The most likely causes of what does not come out, with what is known from beyond the report. */
export function causesOf({ audit, context, explanations }: Checkup) {
  const { report, status } = audit;
  if (status !== 'error' && status !== 'verify') return locate(report);
  const { explained } = applyExplanations(audit, explanations);
  const cells = new Set(explained.flatMap(({ finding }) => finding.cells));
  return locate(report, { extra: evidenceFrom(report, context, cells) });
}
