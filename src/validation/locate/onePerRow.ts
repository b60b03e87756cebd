import { isZero } from '../dust';
import type { Pick, Tableau } from './tableau';

interface Option extends Pick {
  /** What picking it takes from the residuals of the other rows. */
  readonly takes: readonly (readonly [row: number, amount: number])[];
}

export interface OnePerRowTask {
  readonly tableau: Tableau;
  /** Rows that share no candidate. */
  readonly rows: readonly number[];
  readonly admits: (variable: number, error: number) => boolean;
  /** Takes one step; false ends the search. */
  readonly spend: () => boolean;
  readonly emit: (picks: readonly Pick[]) => void;
}

function optionsOf(row: number, { tableau, rows, admits }: OnePerRowTask): readonly Option[] {
  const options: Option[] = [];
  for (const variable of tableau.candidates(row)) {
    const error = tableau.residual(row) / tableau.cell(row, variable);
    if (!admits(variable, error)) continue;
    const takes = tableau
      .rowsOf(variable)
      .filter((other) => !rows.includes(other))
      .map((other) => [other, tableau.cell(other, variable) * error] as const);
    options.push({ variable, error, takes });
  }
  return options;
}

/** Rows of which no option touches two: each that is broken needs a pick of its own. */
function neverTogether(options: readonly (readonly Option[])[]): ReadonlySet<number> {
  const touched = options.flat().map(({ takes }) => takes.map(([row]) => row));
  const apart = new Set<number>();
  for (const row of new Set(touched.flat())) {
    const meets = touched.some(
      (rows) => rows.includes(row) && rows.some((other) => apart.has(other)),
    );
    if (!meets) apart.add(row);
  }
  return apart;
}

/**
 * Where exactly as many figures are wrong as there are rows without a common candidate, each of
 * these rows has one wrong figure, whose error is the row's residual; so the errors are known
 * beforehand, impossible ones fall away, and choosing is a matter of what is left in other rows.
 */
export function onePerRow(task: OnePerRowTask): void {
  const { tableau, rows, spend, emit } = task;
  const options = rows.map((row) => optionsOf(row, task)).sort((a, b) => a.length - b.length);
  if (options.some(({ length }) => length === 0)) return;
  const apart = neverTogether(options);
  const left = new Map<number, number>();
  let broken = 0;
  let brokenApart = 0;
  const count = (row: number, by: 1 | -1) => {
    broken += by;
    if (apart.has(row)) brokenApart += by;
  };
  for (const row of tableau.live()) {
    if (rows.includes(row)) continue;
    left.set(row, tableau.residual(row));
    if (!isZero(tableau.residual(row))) count(row, 1);
  }
  const take = (row: number, amount: number) => {
    const before = left.get(row) ?? 0;
    const after = before - amount;
    left.set(row, after);
    if (!isZero(before)) count(row, -1);
    if (!isZero(after)) count(row, 1);
  };

  const picks: Pick[] = [];
  const choose = (): void => {
    if (brokenApart > rows.length - picks.length) return;
    if (picks.length === rows.length) {
      if (broken === 0) emit(picks);
      return;
    }
    for (const option of options[picks.length] ?? []) {
      if (!spend()) return;
      for (const [row, amount] of option.takes) take(row, amount);
      picks.push(option);
      choose();
      picks.pop();
      for (const [row, amount] of option.takes) take(row, -amount);
    }
  };
  choose();
}
