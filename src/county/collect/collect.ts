import { manyOf } from '../../report';
import type { Dossier } from '../../validation';
import { kindOfName, type UnitMatch, type Roster, type RosterUnit, type UnitKind } from '../roster';
import type { Answers, Arrival, Draft, Sent } from './arrival';
import { nameOf, unitByFile, unitOf } from './belong';
import { draftsOf } from './drafts';
import { unlistedRoster } from './unlisted';

/**
 * How a unit stands in the collection. `counted`: a draft of the year is there. `missing`: nothing
 * has come. The others sent something that cannot count: a report of `otherYear`, a file that is
 * `unreadable`, or several (`double`) of which only the user knows the right one.
 */
export type Standing = 'counted' | 'missing' | 'otherYear' | 'unreadable' | 'double';

export interface CollectedUnit {
  readonly name: string;
  readonly kind: UnitKind | null;
  readonly unit: RosterUnit;
  readonly standing: Standing;
  /** Every draft of the year, oldest first. */
  readonly drafts: readonly Draft[];
  readonly counted: Draft | null;
  /** The file that tells how it stands; null where nothing came. */
  readonly source: string | null;
  /** A sentence for the user where it does not count, or where a file of it was passed over. */
  readonly why: string | null;
}

/** A report, or a file, that belongs to no unit of the roster for certain. */
export interface Stranger {
  readonly name: string;
  readonly source: string;
  /** Units whose names are like it, to be asked about. */
  readonly candidates: readonly string[];
  /** Null for a file without a report. */
  readonly dossier: Dossier | null;
  /** A sentence for the user where there is none. */
  readonly why: string | null;
}

/** 收件: what came in, unit by unit. */
export interface Collection {
  readonly year: number;
  readonly units: readonly CollectedUnit[];
  readonly strangers: readonly Stranger[];
}

/** One piece of an arrival: a report, or a file without one. */
interface ArrivedPiece {
  readonly source: string;
  readonly dossier?: Dossier;
  readonly why?: string;
  /** Whether it is the only report of its file. */
  readonly isAlone?: boolean;
  /** What is to be said of it though it counts. */
  readonly note?: string;
}

const piecesOf = (arrivals: readonly Arrival[]): readonly ArrivedPiece[] =>
  arrivals.flatMap((one): readonly ArrivedPiece[] => {
    if ('why' in one) return [one];
    const { source, dossiers } = one;
    if (dossiers.length === 0) return [{ source, why: '没有认出年报的法定表格。' }];
    return dossiers.map((dossier) => ({ source, dossier, isAlone: dossiers.length === 1 }));
  });

/** The year most reports are of, the later of two; null where none tells its year. */
export function usualYear(arrivals: readonly Arrival[]): number | null {
  const years = piecesOf(arrivals).flatMap(({ dossier }) => dossier?.report.year ?? []);
  const [first] = [...manyOf(years)].sort(([a, many], [b, more]) => more - many || b - a);
  return first?.[0] ?? null;
}

function otherYear({ source, dossier }: ArrivedPiece, year: number): string {
  const told = dossier?.report.year ?? null;
  return told === null
    ? `${source}：没有写明是哪一年的年报，请在标题里写明后再收`
    : `${source}：是 ${told} 年的年报，不是 ${year} 年的`;
}

/** How a unit stands whose drafts nobody can tell apart. */
export function doubleOf(
  drafts: readonly Sent[],
): Pick<CollectedUnit, 'standing' | 'source' | 'why'> {
  const sources = drafts.map(({ source }) => source);
  const why = `有 ${drafts.length} 份数字不同的年报（${sources.join('、')}），不知道以哪一份为准`;
  return { standing: 'double', source: sources.at(-1) ?? null, why };
}

function standingOf(unit: RosterUnit, own: readonly ArrivedPiece[], year: number, chosen?: string) {
  const sent = own.flatMap(({ source, dossier }): readonly Sent[] =>
    dossier?.report.year === year ? [{ source, dossier }] : [],
  );
  const broken = own.find(({ why }) => why !== undefined);
  const said = broken && `${broken.source}：${broken.why ?? ''}`;
  const notes = own.flatMap(({ note }) => note ?? []);
  const base = { name: unit.name, kind: unit.kind ?? kindOfName(unit.name), unit };
  const nothing = { drafts: [], counted: null };
  if (sent.length > 0) {
    const { drafts, ...found } = draftsOf(sent, chosen);
    if (found.kind === 'one') {
      const { counted } = found;
      const { source } = counted;
      const why = [...(said === undefined ? [] : [said]), ...notes].join('；') || null;
      return { ...base, standing: 'counted', drafts, counted, source, why } as const;
    }
    return { ...base, drafts, counted: null, ...doubleOf(drafts) } as const;
  }
  if (broken) {
    return {
      ...base,
      ...nothing,
      standing: 'unreadable',
      source: broken.source,
      why: said ?? null,
    } as const;
  }
  const [other] = own;
  if (!other) return { ...base, ...nothing, standing: 'missing', source: null, why: null } as const;
  const why = otherYear(other, year);
  return { ...base, ...nothing, standing: 'otherYear', source: other.source, why } as const;
}

/** A file that is called like another unit's may well be that one's, its title left from a copy. */
function withNote(piece: ArrivedPiece, unit: RosterUnit, roster: Roster): ArrivedPiece {
  const { source, dossier, isAlone = false } = piece;
  const called = isAlone && dossier ? unitByFile(source, roster) : null;
  if (!called || called === unit) return piece;
  const written = dossier?.report.organ ?? unit.name;
  return {
    ...piece,
    note: `${source}：文件名像是“${called.name}”的，里面写的机关是“${written}”，按里面写的归入，请核对`,
  };
}

/**
 * Sorts what came in by the units of the roster. Nothing is guessed: a name that is only like a
 * unit's is a stranger with candidates, and of several reports with different figures none counts
 * until the names of the files or the user tell which.
 * @param roster null where there is none: then every organ that reports is a unit
 */
export function collect(
  arrivals: readonly Arrival[],
  year: number,
  roster: Roster | null,
  answers: Answers = {},
): Collection {
  const pieces = piecesOf(arrivals);
  const units =
    roster ?? unlistedRoster(pieces.map(({ source, dossier }) => nameOf(source, dossier?.report)));
  const own = new Map<RosterUnit, ArrivedPiece[]>(units.map((unit) => [unit, []]));
  const strangers: Stranger[] = [];
  for (const piece of pieces) {
    const report = piece.dossier?.report;
    const match: UnitMatch = unitOf(piece.source, report, units, answers);
    if (match.kind === 'sure') own.get(match.unit)?.push(withNote(piece, match.unit, units));
    else {
      const { source, dossier = null, why = null } = piece;
      const candidates = match.kind === 'doubtful' ? match.candidates.map((one) => one.name) : [];
      strangers.push({ name: nameOf(source, report), source, candidates, dossier, why });
    }
  }
  return {
    year,
    units: units.map((unit) =>
      standingOf(unit, own.get(unit) ?? [], year, answers.chosen?.get(unit.name)),
    ),
    strangers,
  };
}
