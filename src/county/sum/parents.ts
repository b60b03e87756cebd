import type { CollectedUnit } from '../collect';
import { matchUnit } from '../roster';

/** A unit that reports for itself although a report that counts already includes its figures. */
export interface CountedTwice {
  readonly child: CollectedUnit;
  readonly parent: CollectedUnit;
}

/**
 * Subordinates whose own reports would be counted a second time: the roster says that their parent
 * includes them (含下属单位), and both have sent one. Of two that are said to include each other the
 * first is the parent.
 */
export function countedTwice(units: readonly CollectedUnit[]): readonly CountedTwice[] {
  const roster = units.map(({ unit }) => unit);
  const twice: CountedTwice[] = [];
  for (const parent of units.filter(({ counted }) => counted !== null)) {
    for (const name of parent.unit.includes) {
      const match = matchUnit(name, roster);
      const child = units.find(({ unit }) => match.kind === 'sure' && unit === match.unit);
      const isAbove = twice.some((one) => one.parent === child && one.child === parent);
      if (child && child !== parent && child.counted && !isAbove) twice.push({ child, parent });
    }
  }
  return twice;
}
