import { onceFor } from '../../form';
import { coreOf, isBehindPlace, isWithin, shortOf } from './names';
import type { Roster, RosterUnit } from './roster';

/**
 * Which unit of the roster a name stands for. `sure`: the very name, the name behind that of a
 * place, or a usual abbreviation of it, and of one unit alone. `doubtful`: something like it, to be
 * asked; never decided here. `none`: nothing like it.
 */
export type UnitMatch =
  | { readonly kind: 'sure'; readonly unit: RosterUnit }
  | { readonly kind: 'doubtful'; readonly candidates: readonly RosterUnit[] }
  | { readonly kind: 'none' };

/** A name as it is compared, in full and shortened. */
interface ComparedName {
  readonly core: string;
  readonly short: string;
}

function comparedName(name: string): ComparedName {
  const core = coreOf(name);
  return { core, short: shortOf(core) };
}

/** Every file that comes is held against all units, whose names stay as they are. */
const namesOf = /* @__PURE__ */ onceFor(({ name, alias }: RosterUnit): readonly ComparedName[] =>
  [name, ...alias].map(comparedName),
);

/** How two names may be the same body's, surest first. */
const sureWays: readonly ((a: ComparedName, b: ComparedName) => boolean)[] = [
  (a, b) => a.core === b.core,
  (a, b) => isBehindPlace(a.core, b.core) || isBehindPlace(b.core, a.core),
  (a, b) => a.short === b.short,
  (a, b) => isBehindPlace(a.short, b.short) || isBehindPlace(b.short, a.short),
];

/** Alike enough to be asked about: one abbreviates the other, or one letter is another. */
function isLike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2 || short.at(-1) !== long.at(-1)) return false;
  if (short.length === long.length) {
    const different = Array.from(short).filter((letter, i) => letter !== long[i]).length;
    return short.length > 3 && different === 1;
  }
  return isWithin(short, long);
}

/** @param name as a report or a file calls its organ */
export function matchUnit(name: string, roster: Roster): UnitMatch {
  const wanted = comparedName(name);
  for (const same of sureWays) {
    const [unit, ...others] = roster.filter((one) => namesOf(one).some((own) => same(wanted, own)));
    if (unit && others.length === 0) return { kind: 'sure', unit };
    if (unit) return { kind: 'doubtful', candidates: [unit, ...others] };
  }
  const candidates = roster.filter((one) =>
    namesOf(one).some((own) => isLike(wanted.short, own.short) || isLike(wanted.core, own.core)),
  );
  return candidates.length > 0 ? { kind: 'doubtful', candidates } : { kind: 'none' };
}
