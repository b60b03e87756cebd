import { isZero } from './linear';
import type { Tableau } from './tableau';

/** A set of variables with the error of each, by which every row comes out. */
export interface Solution {
  readonly variables: readonly number[];
  readonly errors: readonly number[];
}

/** What may be spent, and whether it is. */
export interface Allowance {
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
  readonly mostCells: number;
  readonly mostSolutions: number;
  readonly allowance: Allowance;
}

/**
 * All smallest sets of variables whose change makes every row come out (Fellegi–Holt): take the
 * broken row with the fewest candidates, let each in turn be the wrong one, eliminate it,
 * and go on with what is still broken. A candidate once tried is barred for its later siblings,
 * so that no set is met twice.
 */
export function smallestSets(task: SearchTask): SearchResult {
  const { tableau, admits, allowance } = task;
  const chosen: number[] = [];
  const found: { solutions: Solution[]; limit: SearchResult['limit'] } = {
    solutions: [],
    limit: null,
  };
  const isOver = () => found.limit !== null;

  function emit(): void {
    const errors = tableau.errors(chosen.length);
    if (errors.every((error, i) => !isZero(error) && admits(chosen[i] ?? -1, error))) {
      found.solutions.push({ variables: [...chosen], errors });
      if (found.solutions.length >= task.mostSolutions) found.limit = 'many';
    }
  }

  function descend(left: number): void {
    if (!allowance.spend()) found.limit = 'budget';
    if (isOver()) return;
    const broken = tableau.broken();
    if (broken.length === 0) {
      emit();
      return;
    }
    if (left === 0 || tableau.needsMoreThan(left, broken)) return;
    const row = tableau.narrowest(broken);
    const barred: number[] = [];
    for (const variable of tableau.candidates(row)) {
      if (left > 1 || tableau.mendsAll(row, variable, broken)) {
        chosen.push(variable);
        tableau.eliminate(row, variable);
        descend(left - 1);
        tableau.restore();
        chosen.pop();
        if (isOver()) break;
      }
      tableau.bar(variable);
      barred.push(variable);
    }
    for (const variable of barred) tableau.unbar(variable);
  }

  for (let size = 1; size <= task.mostCells; size += 1) {
    descend(size);
    if (isOver() || found.solutions.length > 0) return found;
  }
  return { solutions: [], limit: 'cells' };
}
