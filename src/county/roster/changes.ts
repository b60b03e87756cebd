import { rosterColumns } from './columns';
import type { Roster, RosterUnit } from './roster';

/** What another roster says of a unit. */
export type RosterChange =
  | { readonly kind: 'added' | 'dropped'; readonly name: string }
  | {
      readonly kind: 'changed';
      readonly name: string;
      /** Heads of the columns that say something else. */
      readonly heads: readonly string[];
    };

/** Its fields as one word each, to be compared; former names are part of what the first column says. */
function saying({ alias, ...unit }: RosterUnit, field: (typeof rosterColumns)[number]['field']) {
  return String(field === 'name' ? alias : unit[field]);
}

/** How a roster differs from the one before, unit by unit in its own order, the dropped ones last. */
export function rosterChanges(before: Roster, after: Roster): readonly RosterChange[] {
  const old = new Map(before.map((unit) => [unit.name, unit]));
  const kept = new Set(after.map(({ name }) => name));
  const changes = after.flatMap((unit): readonly RosterChange[] => {
    const { name } = unit;
    const was = old.get(name);
    if (!was) return [{ kind: 'added', name }];
    const other = rosterColumns.filter(({ field }) => saying(unit, field) !== saying(was, field));
    return other.length === 0
      ? []
      : [{ kind: 'changed', name, heads: other.map(({ head }) => head) }];
  });
  const dropped = before.flatMap(({ name }): readonly RosterChange[] =>
    kept.has(name) ? [] : [{ kind: 'dropped', name }],
  );
  return [...changes, ...dropped];
}
