import type { Form } from '../../form';
import type { Report } from '../../report';
import { geometryOf } from './geometry';
import type { RawPart } from './parts';
import { formulaTotalsOf } from './roles';
import type { FormulaTotals } from './types';

function idsOf(figures: readonly number[], form: Form): readonly string[] {
  return figures.flatMap((at) => form.figures[at]?.id ?? []);
}

/**
 * What can be said where the totals are formulas and more than one figure could be the wrong one;
 * null elsewhere. A total tells candidates apart when some of them are its parts and some not.
 */
export function formulaTotalsIn(report: Report, parts: readonly RawPart[]): FormulaTotals | null {
  const { form } = report;
  const computed = formulaTotalsOf(report);
  const { sums } = geometryOf(form);
  const followed = (at: number) => sums[at]?.some((sum) => computed.has(sum));
  // What no formula adds up is told by its own part: nothing about it follows from totals.
  const open = parts.filter(
    ({ candidates }) =>
      candidates.length > 1 &&
      candidates.some(({ corrections }) => corrections.some(({ at }) => followed(at))),
  );
  if (open.length === 0) return null;
  const columnOf = (at: number) => form.figures[at]?.column.id ?? '';
  const columns = open.flatMap(({ candidates }) => {
    const touched = candidates.map(
      ({ corrections }) => new Set(corrections.map(({ at }) => columnOf(at))),
    );
    return [...(touched[0] ?? [])].filter((column) => touched.every((set) => set.has(column)));
  });
  const suspected = open.flatMap(({ candidates }) =>
    candidates.flatMap(({ corrections }) => corrections.map(({ at }) => at)),
  );
  const candidates = [...new Set(suspected)];
  const telling = [...new Set(candidates.flatMap((at) => sums[at] ?? []))].filter(
    (sum) => computed.has(sum) && !candidates.every((at) => sums[at]?.includes(sum)),
  );
  return {
    columns: [...new Set(columns)],
    candidates: idsOf(candidates, form),
    decisive: idsOf(telling, form),
  };
}
