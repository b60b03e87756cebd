import type { CellId } from '../../form';
import { withoutDust } from '../../validation';
import type { CollectedUnit, Collection } from '../collect';
import { figureIn, type CountySum } from '../sum';
import type { Report } from '../../report';
import { adjustedBy, type Adjustment } from './adjustments';

/** Tables that were filled in while one unit counted otherwise, and how far that moves figures. */
interface Move {
  /** A clause for the user. */
  readonly told: string;
  readonly by: (cell: CellId) => number;
}

const valueIn = (report: Report | undefined, cell: CellId) =>
  report === undefined ? 0 : (figureIn(report, cell) ?? 0);

function movesOf({ name, drafts, counted }: CollectedUnit, sum: CountySum): readonly Move[] {
  const summed = sum.units.find((one) => one.name === name)?.report;
  const earlier = drafts.flatMap(({ number, dossier: { report } }): Move | [] => {
    if (report === summed) return [];
    const by = (cell: CellId) => valueIn(report, cell) - valueIn(summed, cell);
    const draft = `“${name}”第 ${number} 稿的数`;
    return summed && counted
      ? { told: `汇总表里是${draft}，现在计入的是第 ${counted.number} 稿`, by }
      : { told: `汇总表里计入了${draft}，现在没有计入`, by };
  });
  if (!summed) return earlier;
  const without: Move = {
    told: `汇总表里没有“${name}”的数，现在已计入`,
    by: (cell) => -valueIn(summed, cell),
  };
  return [...earlier, without];
}

/**
 * What most likely lies behind adjustments, by figure: a unit that came, went, or was given another
 * draft after the tables were filled in. It is told only where it accounts for every figure that it
 * moves, to the unit; of several that do, all are.
 */
export function likelyCauses(
  adjustments: readonly Adjustment[],
  { units }: Collection,
  sum: CountySum,
): ReadonlyMap<CellId, readonly string[]> {
  const differences = new Map(adjustments.map((one) => [one.cell, adjustedBy(one)]));
  const causes = new Map<CellId, readonly string[]>();
  if (adjustments.length === 0) return causes;
  for (const { told, by } of units.flatMap((unit) => movesOf(unit, sum))) {
    const moved = sum.form.figures.flatMap(({ id }) => (by(id) === 0 ? [] : id));
    if (moved.length === 0) continue;
    if (!moved.every((cell) => differences.get(cell) === withoutDust(by(cell)))) continue;
    for (const cell of moved) causes.set(cell, [...(causes.get(cell) ?? []), told]);
  }
  return causes;
}
