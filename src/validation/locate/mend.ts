import type { Form } from '../../form';
import type { Component } from './components';
import { brokenRowsOf, type Err } from './hypotheses/errors';
import { errorsInLine } from './hypotheses/oneLine';
import { acrossRectangles } from './hypotheses/rectangles';
import { rowsExchanged } from './hypotheses/rowsExchanged';
import { accountFor } from './plausibility/explain';
import { lineSlip } from './plausibility/line';
import { rates } from './plausibility/rates';
import { meantBy, type Correction, type Scene } from './plausibility/scene';
import { ranked, type Candidate } from './ranking';
import { valueAfter, type Implied } from './implied';
import { mayBe } from './roles';
import { tidy } from './linear';
import { smallestSets, type SearchBudget } from './search';
import { Tableau } from './tableau';
import type { Limit } from './types';

/** Everything by which one component may be mended, likeliest first. */
export interface Mending {
  readonly candidates: readonly Candidate[];
  readonly limit: Limit | null;
}

const pairsOfRows = 300;

/** −ln of the likelihood that two rows stand in each other's place. */
const exchangeCost = -Math.log(rates.another * rates.several.rows) + Math.log(pairsOfRows);

/** More sets than this tell the user nothing but that the report cannot say. */
const mostSolutions = 400;

/** So many figures wrong by themselves are looked for in any case. */
const fewCells = 3;

/** How many of the smallest sets are varied, and up to how many figures. */
const variedUpTo = 5;
const variedAtMost = 3;

export interface Workshop {
  readonly form: Form;
  readonly scene: Scene;
  readonly allowance: SearchBudget;
  readonly mostCells: number;
  /** Figures that follow from others; they, too, must remain possible. */
  readonly implied: readonly Implied[];
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

function plainly(errors: readonly Err[], shop: Workshop): readonly Candidate[] {
  const corrections = correctionsOf(errors, shop);
  return corrections ? [{ corrections, ...accountFor(corrections, shop.scene) }] : [];
}

/** Slips that move several figures at once: the smallest sets need not hold them. */
function wholesale(component: Component, shop: Workshop): readonly Candidate[] {
  const { scene } = shop;
  const broken = brokenRowsOf(component);
  const inLines = scene.geometry.lines.flatMap((line): readonly Candidate[] => {
    const errors = errorsInLine(line.figures, component, broken);
    const [plain] = errors ? plainly(errors, shop) : [];
    if (!plain) return [];
    const { corrections } = plain;
    const slip = lineSlip(corrections, line, meantBy(corrections, scene), scene);
    return [slip && slip.cost < plain.cost ? { corrections, ...slip } : plain];
  });
  const pairs = rowsExchanged(scene.geometry.rows, scene.values, component, broken);
  const exchanged = pairs.flatMap((errors): readonly Candidate[] => {
    const corrections = correctionsOf(errors, shop);
    return corrections ? [{ corrections, kind: 'rowsExchanged', cost: exchangeCost }] : [];
  });
  return [...inLines, ...exchanged];
}

/** Sets one figure larger than the likeliest smallest ones. */
function varied(
  smallest: readonly Candidate[],
  component: Component,
  shop: Workshop,
): readonly Candidate[] {
  const likeliest = [...smallest].sort((a, b) => a.cost - b.cost).slice(0, variedAtMost);
  return likeliest.flatMap(({ corrections }) => {
    const errors = corrections.map(({ at, typed, meant }) => ({ at, error: typed - meant }));
    const sets = acrossRectangles(errors, shop.scene.geometry, component);
    return sets.flatMap((set) => plainly(set, shop));
  });
}

/** The smallest sets, likeliest or not, of sizes within bounds. */
function small(component: Component, shop: Workshop, tableau: Tableau, sizes: Sizes): Small {
  const { figures } = component;
  const { form, scene } = shop;
  const { solutions, limit } = smallestSets({
    tableau,
    admits: (variable, error) => {
      const at = figures[variable] ?? -1;
      return mayBe(at, tidy((scene.values[at] ?? NaN) - error), form);
    },
    ...sizes,
    mostSolutions,
    allowance: shop.allowance,
  });
  const candidates = solutions.flatMap((solution) =>
    plainly(
      solution.map(({ variable, error }) => ({ at: figures[variable] ?? -1, error })),
      shop,
    ),
  );
  return { candidates, limit, size: solutions[0]?.length ?? Infinity };
}

interface Sizes {
  readonly fewestCells: number;
  readonly mostCells: number;
}

interface Small extends Mending {
  readonly size: number;
}

/**
 * Finds the smallest sets and the wholesale slips, and weighs them. Where one wholesale slip
 * accounts for everything, sets of more than a few figures are not looked for: as many slips
 * at once are far less likely.
 */
export function mend(component: Component, shop: Workshop): Mending {
  const { figures, rows } = component;
  if (figures.length === 0) return { candidates: [], limit: 'none' };
  const tableau = new Tableau(rows, figures);
  const few = Math.min(fewCells, shop.mostCells);
  const first = small(component, shop, tableau, { fewestCells: 1, mostCells: few });
  if (first.size === 1) return { candidates: ranked(first.candidates), limit: first.limit };
  const moved = wholesale(component, shop);
  const explained = moved.some(({ kind }) => kind !== 'cells');
  const settled = first.limit !== 'cells' || explained;
  const sizes = { fewestCells: few + 1, mostCells: shop.mostCells };
  const found = settled ? first : small(component, shop, tableau, sizes);
  const around = found.size <= variedUpTo ? varied(found.candidates, component, shop) : [];
  const candidates = ranked([...found.candidates, ...moved, ...around]);
  if (found.limit === 'cells' && explained) return { candidates, limit: null };
  if (candidates.length === 0) return { candidates, limit: found.limit ?? 'none' };
  const atEdge = found.size >= shop.mostCells - 1 && !explained;
  return { candidates, limit: found.limit ?? (atEdge ? 'edge' : null) };
}
