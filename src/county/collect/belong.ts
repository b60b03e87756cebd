import type { Report } from '../../report';
import { matchUnit, type Match, type Roster } from '../roster';
import type { Answers } from './arrival';
import { draftMark } from './draftMark';

/** By what name a report, or a file that cannot be read, goes: its organ's, else its file's. */
export function nameOf(source: string, report?: Report): string {
  return report?.organ ?? draftMark(source).name;
}

/**
 * The unit of the roster to which a report belongs. The organ in the report decides; where it is
 * only like some unit's name, the name of the file may tell which of them. Where the two speak of
 * different units, it is asked.
 */
export function unitOf(
  source: string,
  report: Report | undefined,
  roster: Roster,
  answers: Answers,
): Match {
  const name = nameOf(source, report);
  const answer = answers.units?.get(name);
  if (answer === null) return { kind: 'none' };
  const told = roster.find((unit) => unit.name === answer);
  if (told) return { kind: 'sure', unit: told };
  const own = matchUnit(name, roster);
  if (own.kind === 'sure' || report?.organ == null) return own;
  const byFile = matchUnit(draftMark(source).name, roster);
  if (byFile.kind !== 'sure') return own;
  if (own.kind === 'none') return { kind: 'doubtful', candidates: [byFile.unit] };
  return own.candidates.includes(byFile.unit) ? byFile : own;
}
