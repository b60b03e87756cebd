import type { CellId } from '../../form';
import { withoutDust } from '../../validation';
import { figureIn, type CountySum } from '../sum';
import type { Report } from '../../report';

/** 调整事项: a figure of the county's own tables that is not what its units add up to. */
export interface Adjustment {
  readonly cell: CellId;
  /** What the units add up to; null where none of them has a number. */
  readonly sum: number | null;
  /** What the county's own tables say. */
  readonly stands: number;
}

/** What the county's own tables say, by figure; those that are blank there are left out. */
export type StandingFigures = ReadonlyMap<CellId, number>;

/** The figures of the county's own tables, in the form of the sum. */
export function standingIn({ form }: CountySum, own: Report): StandingFigures {
  return new Map(
    form.figures.flatMap(({ id }): readonly (readonly [CellId, number])[] => {
      const value = figureIn(own, id);
      return value === null ? [] : [[id, value]];
    }),
  );
}

/** Every figure that somebody changed, or that was filled in before the sum changed, as the form has them. */
export function adjustmentsOf(
  { form, sums }: CountySum,
  standing: StandingFigures,
): readonly Adjustment[] {
  return form.figures.flatMap(({ id }) => {
    const stands = standing.get(id);
    const sum = sums.get(id) ?? null;
    if (stands === undefined || (sum !== null && withoutDust(stands) === sum)) return [];
    return { cell: id, sum, stands };
  });
}

/** By how much the tables are above the sum; null where there is no sum: missing is not 0. */
export const adjustedBy = ({ sum, stands }: Adjustment): number | null =>
  sum === null ? null : withoutDust(stands - sum);
