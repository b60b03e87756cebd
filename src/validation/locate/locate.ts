import type { Report } from '../../report';
import { openEquations } from '../equations';
import { largestCount } from '../largestCount';
import { allowanceOf, defaultBudget } from './allowance';
import type { Component } from './components';
import { derivableIn } from './derive';
import { formulaTotalsIn } from './formulaTotals';
import { impliedBy } from './implied';
import { isZero } from '../dust';
import { mend, type Workshop } from './mend';
import { brokenAmong, certainlyWrong, partsOf, unmetAmong, wholeOf } from './parts';
import { sceneOf } from './plausibility/scene';
import { suspectsOf } from './ranking';
import { rolesOf } from './roles';
import { bound, systemOf } from './system';
import type { KnownSum, LocateOptions, Location } from './types';

const nothing: Location = { suspects: [], parts: [], derivable: [], limits: [] };

function isBroken({ rows }: Component): boolean {
  return rows.some(({ residual }) => !isZero(residual));
}

/** Whether a count is so large that sums with it are not exact: what came of them would be false. */
function isBeyondCounting({ form, values }: Report, extra: readonly KnownSum[]): boolean {
  const isBeyond = (value: number) => Number.isFinite(value) && Math.abs(value) > largestCount;
  return (
    form.figures.some(
      ({ index, column }) => column.kind !== 'amount' && isBeyond(values[index] ?? NaN),
    ) || extra.some(({ constant }) => isBeyond(constant))
  );
}

/**
 * The figures that are most likely wrong, and what they should be: every smallest set of figures
 * whose change makes all equations come out, and slips that move several figures at once,
 * ranked by how people slip. Returns at once when nothing is broken, and claims nothing where a
 * count is above {@link largestCount}. Never throws for what a
 * report may hold.
 * @throws Error when `extra` names a figure that the form has not.
 */
export function locate(report: Report, options: LocateOptions = {}): Location {
  const { form, values } = report;
  const extra = (options.extra ?? []).map((sum) => bound(sum, form));
  const open = openEquations(form, values);
  if (open.length === 0 && extra.length === 0) return nothing;
  if (isBeyondCounting(report, extra)) return nothing;

  const budget = { ...defaultBudget, ...options.budget };
  const roles = rolesOf(report, options);
  const { components, definitions } = systemOf(report, roles, extra);
  const implied = impliedBy(definitions, (at) => roles[at] === 'unknown');
  const shop: Workshop = {
    form,
    scene: sceneOf(report),
    allowance: allowanceOf(budget),
    mostCells: budget.cells,
    implied,
  };
  const mended = components
    .filter(isBroken)
    .map((component) => ({ component, ...mend(component, shop) }));
  const off = { broken: brokenAmong(open, report), unmet: unmetAmong(extra, report) };
  const parts = partsOf(mended, certainlyWrong(report, implied), off, report);
  const whole = wholeOf(parts);
  return {
    suspects: suspectsOf(whole.candidates, form, whole.broken.length),
    parts: parts.map(({ candidates, broken, unmet, limit }) => ({
      broken,
      unmet,
      suspects: suspectsOf(candidates, form, broken.length),
      formulaTotals: formulaTotalsIn(candidates, report),
      limit,
    })),
    derivable: derivableIn(report, implied, mended),
    limits: [...new Set(parts.flatMap(({ limit }) => limit ?? []))],
  };
}
