import { coreOf } from './names';
import type { Roster, RosterUnit } from './roster';

/** What the new list says; where it says nothing of a unit, what was known of it stays. */
function merged(before: RosterUnit, now: RosterUnit): RosterUnit {
  return {
    name: now.name,
    alias: now.alias.length > 0 ? now.alias : before.alias,
    kind: now.kind ?? before.kind,
    includes: now.includes.length > 0 ? now.includes : before.includes,
    expected: now.expected && before.expected,
    contact: now.contact || before.contact,
    due: now.due || before.due,
    note: now.note || before.note,
  };
}

/** A new list of units in place of an old one: names alone do not wipe out what was known. */
export function withList(before: Roster, list: Roster): Roster {
  const known = new Map(before.map((unit) => [coreOf(unit.name), unit]));
  return list.map((unit) => {
    const old = known.get(coreOf(unit.name));
    return old ? merged(old, unit) : unit;
  });
}
