import type { Form } from '../../form';
import type { Component } from './components';
import { brokenRowsOf, type Err } from './hypotheses/errors';
import { errorsInLine } from './hypotheses/oneLine';
import { rowsExchanged } from './hypotheses/rowsExchanged';
import { explain, type Account } from './plausibility/explain';
import { lineSlip } from './plausibility/line';
import { exchangeCost } from './plausibility/rows';
import { meantBy, type Correction, type Scene } from './plausibility/scene';
import { ranked, type Candidate } from './ranking';
import { valueAfter, type Implied } from './implied';
import { mayBe } from './roles';
import { tidy } from './linear';
import { smallestSets, type Allowance } from './search';
import { Tableau } from './tableau';
import type { Limit } from './types';

/** Everything by which one component may be mended, likeliest first. */
export interface Mending {
  readonly candidates: readonly Candidate[];
  readonly limit: Limit | null;
}

/** More sets than this tell the user nothing but that the report cannot say. */
const mostSolutions = 400;

export interface Workshop {
  readonly form: Form;
  readonly scene: Scene;
  readonly allowance: Allowance;
  readonly mostCells: number;
  /** Figures that follow from others; they, too, must remain possible. */
  readonly implied: readonly Implied[];
}

/** Explanations that move several figures at once: the smallest sets need not hold them. */
function wholesale(component: Component, shop: Workshop): readonly Candidate[] {
  const { scene } = shop;
  const broken = brokenRowsOf(component);
  const found: Candidate[] = [];
  const consider = (
    errors: readonly Err[],
    account: (corrections: readonly Correction[]) => Account,
  ) => {
    const corrections = correctionsOf(errors, shop);
    if (corrections) found.push({ corrections, ...account(corrections) });
  };
  for (const line of scene.geometry.lines) {
    const errors = errorsInLine(line.figures, component, broken);
    if (!errors) continue;
    consider(errors, (corrections) => {
      const plain = explain(corrections, scene);
      const slip = lineSlip(corrections, line, meantBy(corrections, scene), scene);
      return slip && slip.cost < plain.cost ? slip : plain;
    });
  }
  for (const errors of rowsExchanged(scene.geometry.rows, scene.values, component, broken)) {
    consider(errors, () => ({ kind: 'rowsExchanged', cost: exchangeCost }));
  }
  return found;
}

/** Null where a figure would have to be what it cannot be. */
function correctionsOf(
  errors: readonly Err[],
  { form, scene, implied }: Workshop,
): readonly Correction[] | null {
  const corrections = [...errors]
    .sort((a, b) => a.at - b.at)
    .map(({ at, error }) => {
      const typed = scene.values[at] ?? NaN;
      return { at, typed, meant: tidy(typed - error) };
    });
  const possible =
    corrections.every(({ at, meant }) => mayBe(at, meant, form)) &&
    implied.every((one) => {
      const value = valueAfter(one, corrections);
      return value === one.value || mayBe(one.at, value, form);
    });
  return possible ? corrections : null;
}

/** Finds the smallest sets and the wholesale slips, and weighs them. */
export function mend(component: Component, shop: Workshop): Mending {
  const { figures, rows } = component;
  const { form, scene } = shop;
  const result = smallestSets({
    tableau: new Tableau(rows, figures),
    admits: (variable, error) => {
      const at = figures[variable] ?? -1;
      return mayBe(at, tidy((scene.values[at] ?? NaN) - error), form);
    },
    mostCells: shop.mostCells,
    mostSolutions,
    allowance: shop.allowance,
  });
  const smallest = result.solutions.flatMap(({ variables, errors }) => {
    const named = variables.map((v, i) => ({ at: figures[v] ?? -1, error: errors[i] ?? 0 }));
    const corrections = correctionsOf(named, shop);
    return corrections ? [{ corrections, ...explain(corrections, scene) }] : [];
  });
  const size = result.solutions[0]?.variables.length ?? Infinity;
  const several = size === 1 ? [] : wholesale(component, shop);
  const candidates = ranked([...smallest, ...several]);
  return { candidates, limit: candidates.length === 0 ? (result.limit ?? 'none') : result.limit };
}
