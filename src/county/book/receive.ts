import { areSameDraft, collect, type Arrival, type Sent, type Stranger } from '../collect';
import { besideLastYear } from './lastYear';
import { nothingCame, type CountyBook, type Received, type UnitBook } from './book';

/**
 * A unit's own after more reports of it came. What says the same as the last one there, or as the
 * one of its own file, is the same sent again. The first to come counts at once; where one counts
 * already, a later draft waits for the user's word.
 */
function withReports(own: UnitBook, came: readonly Sent[], one: boolean): UnitBook {
  const known = [...own.drafts, ...own.waiting];
  const fresh: Sent[] = [];
  for (const report of came) {
    const before = fresh.at(-1) ?? known.at(-1);
    const isThere = [...known.filter(({ source }) => source === report.source), before].some(
      (other) => other && areSameDraft(other, report),
    );
    if (!isThere) fresh.push(besideLastYear(report, own.last));
  }
  if (fresh.length === 0) return own;
  const isFirst = own.drafts.length + own.waiting.length === 0;
  return isFirst && one
    ? { ...own, drafts: fresh.map((waiting, i) => ({ ...waiting, number: i + 1 })) }
    : { ...own, waiting: [...own.waiting, ...fresh] };
}

/** Sorts files that came by the units of the roster; nothing that is there is replaced. */
export function receive(before: CountyBook, arrivals: readonly Arrival[]): Received {
  const listed = before.roster.length > 0;
  const { units, strangers } = collect(arrivals, before.year, listed ? before.roster : null);
  const known = new Map(before.units);
  const told: string[] = [];
  const noted: string[] = [];
  for (const { name, drafts, standing, source, why } of units) {
    const came = drafts.map(({ source, dossier }) => ({ source, dossier }));
    const own = known.get(name) ?? nothingCame;
    if (came.length > 0) known.set(name, withReports(own, came, standing === 'counted'));
    if (standing === 'otherYear' || standing === 'unreadable') {
      known.set(name, { ...own, refused: { standing, source, why } });
    }
    if (why !== null && standing !== 'double') {
      (standing === 'counted' ? noted : told).push(`${name}：${why}`);
    }
  }
  const asked = askedAbout(before, strangers);
  const book: CountyBook = {
    ...before,
    // Without a roster every organ that reports is a unit.
    roster: listed ? before.roster : units.map(({ unit }) => unit),
    units: known,
    strangers: [...before.strangers, ...asked],
  };
  return { book, told: [...told, ...strangeFiles(before, strangers)], noted };
}

type AskedAbout = CountyBook['strangers'][number];

/** Reports that belong to no unit for certain wait with their names, to be asked about, each once. */
function askedAbout(book: CountyBook, strangers: readonly Stranger[]): readonly AskedAbout[] {
  const fresh: AskedAbout[] = [];
  for (const { name, source, candidates, dossier } of strangers) {
    if (dossier?.report.year !== book.year) continue;
    const one = { name, source, candidates, dossier };
    const isThere = [...book.strangers, ...fresh].some((other) => areSameDraft(one, other));
    if (!isThere) fresh.push(one);
  }
  return fresh;
}

/** Files without a report of the year that no unit’s name tells, each with what is the matter. */
function strangeFiles({ year }: CountyBook, strangers: readonly Stranger[]): readonly string[] {
  const taken = new Set(
    strangers.flatMap(({ source, dossier }) => (dossier?.report.year === year ? source : [])),
  );
  const told = strangers.flatMap(({ source, why }) =>
    taken.has(source) ? [] : `${source}：${why ?? `没有 ${year} 年的年报。`}`,
  );
  return [...new Set(told)];
}
