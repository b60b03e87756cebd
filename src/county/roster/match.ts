import { coreOf, isBehindPlace, isWithin, shortOf } from './names';
import type { Roster, RosterUnit } from './roster';

/**
 * Which unit of the roster a name stands for. `sure`: the very name, the name behind that of a
 * place, or a usual abbreviation of it, and of one unit alone. `doubtful`: something like it, to be
 * asked; never decided here. `none`: nothing like it.
 */
export type Match =
  | { readonly kind: 'sure'; readonly unit: RosterUnit }
  | { readonly kind: 'doubtful'; readonly candidates: readonly RosterUnit[] }
  | { readonly kind: 'none' };

/** The names of a unit as they are compared; every file that comes is held against all of them. */
const compared = new WeakMap<RosterUnit, readonly string[]>();

function coresOf(unit: RosterUnit): readonly string[] {
  const known = compared.get(unit) ?? [unit.name, ...unit.alias].map(coreOf);
  compared.set(unit, known);
  return known;
}

/** How two names may be the same body's, surest first. */
const sureWays: readonly ((a: string, b: string) => boolean)[] = [
  (a, b) => a === b,
  (a, b) => isBehindPlace(a, b) || isBehindPlace(b, a),
  (a, b) => shortOf(a) === shortOf(b),
  (a, b) => isBehindPlace(shortOf(a), shortOf(b)) || isBehindPlace(shortOf(b), shortOf(a)),
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
export function matchUnit(name: string, roster: Roster): Match {
  const core = coreOf(name);
  for (const same of sureWays) {
    const [unit, ...others] = roster.filter((one) => coresOf(one).some((own) => same(core, own)));
    if (unit && others.length === 0) return { kind: 'sure', unit };
    if (unit) return { kind: 'doubtful', candidates: [unit, ...others] };
  }
  const short = shortOf(core);
  const candidates = roster.filter((one) =>
    coresOf(one).some((own) => isLike(short, shortOf(own)) || isLike(core, own)),
  );
  return candidates.length > 0 ? { kind: 'doubtful', candidates } : { kind: 'none' };
}
