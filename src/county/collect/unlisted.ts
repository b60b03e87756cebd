import { kindOfName, matchUnit, type Roster, type RosterUnit } from '../roster';

/**
 * Without a roster every organ that reports is a unit. One organ under two names (某县教育局, 教育局)
 * is one unit, under the longer of them.
 */
export function unlistedRoster(names: readonly string[]): Roster {
  const units: RosterUnit[] = [];
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  for (const name of longestFirst) {
    if (matchUnit(name, units).kind === 'sure') continue;
    const nothing = { alias: [], includes: [], contact: '', due: '', note: '' };
    units.push({ name, kind: kindOfName(name), expected: true, ...nothing });
  }
  const order = new Map(names.map((name, i) => [name, i]));
  return units.sort((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0));
}
