import type { CellId } from '../../form';
import { figureIn, type CountySum } from './sum';

/** What one unit adds to a figure of the sum, with what it was a year ago. */
export interface UnitFigure {
  readonly name: string;
  /** Null: missing. */
  readonly value: number | null;
  /** Null: missing, or there is no report of the year before. */
  readonly last: number | null;
}

/** The units behind one figure of the sum, the largest first; those with nothing of it in either year are left out. */
export function unitsBehind({ units }: CountySum, id: CellId): readonly UnitFigure[] {
  return units
    .map(({ name, report, previous }) => ({
      name,
      value: figureIn(report, id),
      last: previous && figureIn(previous, id),
    }))
    .filter(({ value, last }) => (value ?? 0) !== 0 || (last ?? 0) !== 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
}
