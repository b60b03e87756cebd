import type { SuspectKind } from '../types';
import { pairSlip } from './pair';
import { rates } from './rates';
import { meantBy, type Correction, type Scene } from './scene';
import { holdsTotal, singleCost } from './single';

/** The likeliest account of some corrections. */
export interface Account {
  readonly kind: SuspectKind;
  readonly cost: number;
}

const anotherSlip = -Math.log(rates.another);

/** Above this many figures only slips at one figure each are weighed. */
const pairedAtMost = 8;

/**
 * The cheapest way to tell the corrections as slips, each at one figure or at two in a line:
 * best[set] over all subsets, always accounting for the lowest figure left.
 */
export function accountFor(corrections: readonly Correction[], scene: Scene): Account {
  const meant = meantBy(corrections, scene);
  const n = corrections.length;
  const single = corrections.map((one) => anotherSlip + singleCost(one, meant, scene));
  const [first, second] = corrections;
  const alone = single.reduce((sum, cost) => sum + cost, 0);
  if (n === 1 && first && holdsTotal(first, meant, scene))
    return { kind: 'totalInPart', cost: alone };
  if (n === 1 || n > pairedAtMost) return { kind: 'cells', cost: alone };
  const best = new Float64Array(1 << n).fill(Infinity);
  best[0] = 0;
  for (let set = 1; set < best.length; set += 1) {
    const low = 31 - Math.clz32(set & -set);
    const rest = set ^ (1 << low);
    let cheapest = (single[low] ?? 0) + (best[rest] ?? 0);
    for (let other = low + 1; other < n; other += 1) {
      const a = corrections[low];
      const b = corrections[other];
      if ((rest & (1 << other)) === 0 || !a || !b) continue;
      const slip = pairSlip(a, b, scene);
      if (slip)
        cheapest = Math.min(cheapest, anotherSlip + slip.cost + (best[rest ^ (1 << other)] ?? 0));
    }
    best[set] = cheapest;
  }
  const cost = best.at(-1) ?? alone;
  const pair = n === 2 && cost < alone && first && second ? pairSlip(first, second, scene) : null;
  return { kind: pair?.kind ?? 'cells', cost };
}
