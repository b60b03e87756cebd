import type { Form } from '../../form';
import type { Report } from '../../report';
import { geometryOf } from './geometry';
import type { Candidate } from './ranking';
import { formulaTotalsOf } from './roles';
import type { FormulaTotals } from './types';

function idsOf(figures: readonly number[], form: Form): readonly string[] {
  return figures.flatMap((at) => form.figures[at]?.id ?? []);
}

/**
 * What can be said of a part where the totals are formulas and more than one figure could be the wrong
 * one; null elsewhere. A total tells candidates apart when some of them are its parts and some not.
 */
export function formulaTotalsIn(
  candidates: readonly Candidate[],
  report: Report,
): FormulaTotals | null {
  if (candidates.length < 2) return null;
  const { form } = report;
  const computed = formulaTotalsOf(report);
  const { sums } = geometryOf(form);
  const touched = candidates.map(({ corrections }) => corrections.map(({ at }) => at));
  const suspected = [...new Set(touched.flat())];
  // What no formula adds up tells nothing that follows from totals.
  const totals = new Set(
    suspected.flatMap((at) => sums[at] ?? []).filter((sum) => computed.has(sum)),
  );
  if (totals.size === 0) return null;
  const [columns, ...others] = touched.map(
    (figures) => new Set(figures.flatMap((at) => form.figures[at]?.column.id ?? [])),
  );
  return {
    columns: [...(columns ?? [])].filter((column) => others.every((set) => set.has(column))),
    candidates: idsOf(suspected, form),
    decisive: idsOf(
      [...totals].filter((sum) => !suspected.every((at) => sums[at]?.includes(sum))),
      form,
    ),
  };
}
