import { isOfWholeItem, type CellId } from '../../form';
import { figureIn, type CountySum } from '../sum';
import type { UnitKind } from '../roster';

/** A figure far from what units of its kind report. */
export interface Outlier {
  readonly name: string;
  readonly kind: UnitKind;
  readonly cell: CellId;
  readonly value: number;
  /** The middle figure of the kind, which a reader can hold it against. */
  readonly median: number;
  /** Modified z-score (Iglewicz and Hoaglin): 0.6745 × distance from the median ÷ their median. */
  readonly score: number;
}

/** Beyond it a figure is told (Iglewicz and Hoaglin). */
const far = 3.5;
/** Fewer units than this have no middle to speak of. */
const enough = 8;
/** A figure below it is nobody's slip, however rare. */
const least = 20;

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}

/** Figures far above their kind's, the farthest first. Detail columns are left to their totals. */
export function outliers({ form, units, groups }: CountySum): readonly Outlier[] {
  const cells = form.figures.filter(isOfWholeItem);
  const found: Outlier[] = [];
  for (const kind of groups.keys()) {
    const own = units.filter((unit) => unit.kind === kind);
    if (own.length < enough) continue;
    for (const { id } of cells) {
      const known = own.flatMap(({ name, report }) => {
        const value = figureIn(report, id);
        return value === null ? [] : [{ name, value }];
      });
      const median = medianOf(known.map(({ value }) => value));
      const spread = medianOf(known.map(({ value }) => Math.abs(value - median)));
      if (!(spread > 0)) continue;
      for (const { name, value } of known) {
        const score = (0.6745 * (value - median)) / spread;
        if (score > far && value >= least)
          found.push({ name, kind, cell: id, value, median, score });
      }
    }
  }
  return found.sort((a, b) => b.score - a.score);
}
