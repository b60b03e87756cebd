import { matchUnit, type Roster } from '../roster';
import type { CountyBook, UnitBook } from './book';

/**
 * The book with another roster. What came of a unit goes with it where the unit is now called
 * otherwise (its former name in brackets, the county before it). What came of a unit that is no
 * longer listed is kept, and there again when the unit is.
 */
export function withRoster(book: CountyBook, roster: Roster): CountyBook {
  const listed = new Set(roster.map(({ name }) => name));
  const before = new Set(book.roster.map(({ name }) => name));
  const fresh = roster.filter(({ name }) => !before.has(name));
  const units = new Map<string, UnitBook>(book.units);
  for (const [name, own] of book.units) {
    if (listed.has(name)) continue;
    const match = matchUnit(name, fresh);
    if (match.kind !== 'sure' || units.has(match.unit.name)) continue;
    units.delete(name);
    units.set(match.unit.name, own);
  }
  return { ...book, roster, units };
}
