import type { Report } from '../../report';
import { kindOfName, type Match, type Roster, type RosterUnit, type UnitKind } from '../roster';
import type { Answers, Arrival, Draft } from './arrival';
import { nameOf, unitOf } from './belong';
import { draftsOf, type Sent } from './drafts';
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
}

/** 收件: what came in, unit by unit. */
export interface Collection {
  readonly year: number;
  readonly units: readonly CollectedUnit[];
  readonly strangers: readonly Stranger[];
}

/** One piece of an arrival: a report, or a file without one. */
interface Piece {
  readonly source: string;
  readonly report?: Report;
  readonly why?: string;
}

const piecesOf = (arrivals: readonly Arrival[]): readonly Piece[] =>
  arrivals.flatMap((one): readonly Piece[] => {
    if ('why' in one) return [one];
    if (one.reports.length === 0) return [{ source: one.source, why: '没有认出年报的法定表格。' }];
    return one.reports.map((report) => ({ source: one.source, report }));
  });

/** The year most reports are of, the later of two; null where none tells its year. */
export function usualYear(arrivals: readonly Arrival[]): number | null {
  const counts = new Map<number, number>();
  for (const { report } of piecesOf(arrivals)) {
    if (report?.year != null) counts.set(report.year, (counts.get(report.year) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, many], [b, more]) => more - many || b - a);
  return first?.[0] ?? null;
}

function otherYears(pieces: readonly Piece[], year: number): string {
  const [one] = pieces.flatMap(({ report, source }) => (report ? [{ report, source }] : []));
  const what =
    one?.report.year == null ? '没有写明是哪一年的年报' : `是 ${one.report.year} 年的年报`;
  return `${one?.source ?? ''}${what}，不是 ${year} 年的`;
}

function standingOf(unit: RosterUnit, own: readonly Piece[], year: number, chosen?: string) {
  const sent = own.flatMap(({ source, report }): readonly Sent[] =>
    report?.year === year ? [{ source, report }] : [],
  );
  const broken = own.find(({ why }) => why !== undefined);
  const said = broken && `${broken.source}：${broken.why ?? ''}`;
  const base = { name: unit.name, kind: unit.kind ?? kindOfName(unit.name), unit };
  const nothing = { drafts: [], counted: null };
  if (sent.length > 0) {
    const { drafts, ...found } = draftsOf(sent, chosen);
    if (found.kind === 'one') {
      const { counted } = found;
      const why = said ?? null;
      return {
        ...base,
        standing: 'counted',
        drafts,
        counted,
        source: counted.source,
        why,
      } as const;
    }
    const files = drafts.map(({ source }) => source).join('、');
    const why = `有 ${drafts.length} 份数字不同的年报（${files}），不知道以哪一份为准`;
    const source = drafts.at(-1)?.source ?? null;
    return { ...base, standing: 'double', drafts, counted: null, source, why } as const;
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
  const why = otherYears(own, year);
  return { ...base, ...nothing, standing: 'otherYear', source: other.source, why } as const;
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
    roster ?? unlistedRoster(pieces.map(({ source, report }) => nameOf(source, report)));
  const own = new Map<RosterUnit, Piece[]>(units.map((unit) => [unit, []]));
  const strangers = new Map<string, Stranger>();
  for (const piece of pieces) {
    const match: Match = unitOf(piece.source, piece.report, units, answers);
    if (match.kind === 'sure') own.get(match.unit)?.push(piece);
    else {
      const name = nameOf(piece.source, piece.report);
      const candidates = match.kind === 'doubtful' ? match.candidates.map((one) => one.name) : [];
      if (!strangers.has(name)) strangers.set(name, { name, source: piece.source, candidates });
    }
  }
  return {
    year,
    units: units.map((unit) =>
      standingOf(unit, own.get(unit) ?? [], year, answers.chosen?.get(unit.name)),
    ),
    strangers: [...strangers.values()],
  };
}
