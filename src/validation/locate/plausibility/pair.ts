import { rates } from './rates';
import type { Correction, Scene } from './scene';

export interface PairSlip {
  readonly kind: 'wrongColumn' | 'wrongRow';
  readonly cost: number;
}

/** The direction and the steps from one figure to another in the same line; null otherwise. */
function between(
  a: number,
  b: number,
  { geometry }: Scene,
): { kind: PairSlip['kind']; steps: number } | null {
  const { table, row, column } = geometry;
  if (table[a] !== table[b]) return null;
  const rows = Math.abs((row[a] ?? 0) - (row[b] ?? 0));
  const columns = Math.abs((column[a] ?? 0) - (column[b] ?? 0));
  if (rows === 0) return { kind: 'wrongColumn', steps: columns };
  return columns === 0 ? { kind: 'wrongRow', steps: rows } : null;
}

/** How often two figures stand like this when one of them was put in the wrong place. */
function shareOf(a: Correction, b: Correction): number {
  const { exchanged, overwritten } = rates.several;
  if (a.typed === b.meant && b.typed === a.meant) return exchanged;
  const moved = (from: Correction, to: Correction) => from.typed === 0 && to.typed === from.meant;
  return moved(a, b) || moved(b, a) ? overwritten : 0;
}

/** Two figures as one slip: a value beside its place. Null where they cannot be told so. */
export function pairSlip(a: Correction, b: Correction, scene: Scene): PairSlip | null {
  const share = shareOf(a, b);
  const way = share === 0 ? null : between(a.at, b.at, scene);
  if (!way) return null;
  const likelihood = (share * rates.several.further ** (way.steps - 1)) / (4 * scene.filled);
  return { kind: way.kind, cost: -Math.log(likelihood) };
}
