import type { Report } from '../../report';
import { matchUnit, type UnitMatch, type Roster, type RosterUnit } from '../roster';
import type { Answers } from './arrival';
import { draftMark } from './draftMark';

/** By what name a report, or a file that cannot be read, goes: its organ's, else its file's. */
export function nameOf(source: string, report?: Report): string {
  return report?.organ ?? draftMark(source).name;
}

/** The unit that the name of a file tells for certain; null for none. */
export function unitByFile(source: string, roster: Roster): RosterUnit | null {
  const match = matchUnit(draftMark(source).name, roster);
  return match.kind === 'sure' ? match.unit : null;
}

/**
 * The unit of the roster to which a report belongs. The organ in the report decides; where it is
 * only like some unit's name, the name of the file may tell which of them. Where it is like none,
 * it is asked, whatever the file is called.
 */
export function unitOf(
  source: string,
  report: Report | undefined,
  roster: Roster,
  answers: Answers,
): UnitMatch {
  const name = nameOf(source, report);
  const answer = answers.units?.get(name);
  if (answer === null) return { kind: 'none' };
  const told = roster.find((unit) => unit.name === answer);
  if (told) return { kind: 'sure', unit: told };
  const own = matchUnit(name, roster);
  if (own.kind === 'sure' || report?.organ == null) return own;
  const unit = unitByFile(source, roster);
  if (!unit) return own;
  if (own.kind === 'none') return { kind: 'doubtful', candidates: [unit] };
  return own.candidates.includes(unit) ? { kind: 'sure', unit } : own;
}
