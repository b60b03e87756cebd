import type { Explanation } from '../explanations';
import { nothingKept, type Kept, type KeptKey } from '../kept';
import type { ToldFigures } from './evidence';
import { nothingNamed, type Surroundings } from './surroundings';

interface Brought {
  readonly kept: Pick<Kept, 'settings'>;
  readonly surroundings: Surroundings;
  readonly explanations: readonly Explanation[];
  readonly told: ToldFigures;
}

const isThere = (figures: object) => Object.keys(figures).length > 0;

/**
 * What of that which a workbook keeps bears on the verdict of a report, in the order of the
 * catalogue: a file must not set the measure for itself in silence.
 */
export function adoptedOf(
  { kept, surroundings, explanations, told }: Brought,
  named = nothingNamed,
): readonly KeptKey[] {
  const { context, given } = surroundings;
  const adopted: Partial<Record<KeptKey, boolean>> = {
    settings: JSON.stringify(kept.settings) !== JSON.stringify(nothingKept.settings),
    controlTotals: isThere(told.totals),
    certainFigures: isThere(told.certain),
    explanations: explanations.length > 0,
    previous: given?.misfit === null && given.report === context.previous,
    units: named.units === null && context.units !== undefined,
  };
  return (Object.keys(adopted) as readonly KeptKey[]).filter((key) => adopted[key]);
}
