import { applyExplanations, carriedOver, locate } from '../validation';
import type { Checkup } from './checkFiles';

/** The most likely causes of what does not come out, with what last year's report proves. */
export function causesOf({ audit, context: { previous }, explanations }: Checkup) {
  const { report, status } = audit;
  if (!previous || status !== 'error') return locate(report);
  const { explained } = applyExplanations(audit, explanations);
  const cells = new Set(explained.flatMap(({ finding }) => finding.cells));
  return locate(report, { extra: carriedOver(report, previous, cells) });
}
