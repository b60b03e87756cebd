import type { CollectedUnit } from '../collect';
import { matchUnit } from '../roster';

/** A unit that reports for itself although a report that counts already includes its figures. */
export interface CountedTwice {
  readonly child: CollectedUnit;
  readonly parent: CollectedUnit;
}

/**
 * Subordinates whose own reports would be counted a second time: the roster says that their parent
 * includes them (含下属单位), and both have sent one.
 */
export function countedTwice(units: readonly CollectedUnit[]): readonly CountedTwice[] {
  const roster = units.map(({ unit }) => unit);
  return units
    .filter(({ counted }) => counted !== null)
    .flatMap((parent) =>
      parent.unit.includes.flatMap((name): readonly CountedTwice[] => {
        const match = matchUnit(name, roster);
        if (match.kind !== 'sure') return [];
        const child = units.find(({ unit }) => unit === match.unit);
        return child && child !== parent && child.counted ? [{ child, parent }] : [];
      }),
    );
}
