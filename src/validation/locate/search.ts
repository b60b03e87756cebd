import { isZero } from '../dust';
import { onePerRow } from './onePerRow';
import type { Pick, Tableau } from './tableau';

/** A set of variables with the error of each, by which every row comes out. */
export type Solution = readonly Pick[];

/** What may be spent, and whether it is. */
export interface SearchBudget {
  /** Takes one step; false when there is none left. */
  readonly spend: () => boolean;
}

export interface SearchResult {
  /** Every smallest set, unless `limit` says otherwise. */
  readonly solutions: readonly Solution[];
  readonly limit: 'cells' | 'budget' | 'many' | null;
}

export interface SearchTask {
  readonly tableau: Tableau;
  /** Whether a variable may have this error: what it should be must be possible. */
  readonly admits: (variable: number, error: number) => boolean;
  /** The smallest and the largest size of set to be looked for. */
  readonly fewestCells: number;
  readonly mostCells: number;
  readonly mostSolutions: number;
  readonly allowance: SearchBudget;
}

/**
 * All smallest sets of variables whose change makes every row come out (Fellegi–Holt): take the
 * broken row with the fewest candidates, let each in turn be the wrong one, eliminate it, and
 * go on with what is still broken. A candidate once tried is barred for its later siblings, so
 * that no set is met twice.
 */
export function smallestSets(task: SearchTask): SearchResult {
  const { tableau, admits, allowance } = task;
  const found: { solutions: Solution[]; limit: SearchResult['limit'] } = {
    solutions: [],
    limit: null,
  };
  const isOver = () => found.limit !== null;
  const spend = () => {
    if (!allowance.spend()) found.limit ??= 'budget';
    return !isOver();
  };

  /** The picks, and what they make of the variables that were eliminated before. */
  function emit(picks: readonly Pick[]): void {
    const solution = [...tableau.errorsGiven(picks), ...picks];
    const holds = solution.every(
      ({ variable, error }) => !isZero(error) && admits(variable, error),
    );
    if (!holds) return;
    found.solutions.push(solution);
    if (found.solutions.length >= task.mostSolutions) found.limit = 'many';
  }

  function descend(left: number): void {
    const broken = tableau.broken();
    if (broken.length === 0) {
      emit([]);
      return;
    }
    const apart = tableau.apart(broken, left);
    if (apart.length > left) return;
    if (apart.length === left) {
      onePerRow({ tableau, rows: apart, admits, spend, emit });
      return;
    }
    const row = tableau.narrowest(broken);
    const barred: number[] = [];
    for (const variable of tableau.candidates(row)) {
      if (!spend()) break;
      tableau.eliminate(row, variable);
      descend(left - 1);
      tableau.restore();
      tableau.bar(variable);
      barred.push(variable);
    }
    for (const variable of barred) tableau.unbar(variable);
  }

  for (let size = task.fewestCells; size <= task.mostCells; size += 1) {
    descend(size);
    if (isOver() || found.solutions.length > 0) return found;
  }
  return { solutions: [], limit: 'cells' };
}
