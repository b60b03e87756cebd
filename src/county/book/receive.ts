import { areSameDraft, collect, type Arrival, type Sent } from '../collect';
import { unitIn, withUnitBook, type CountyBook, type UnitBook } from './book';

/** What came of receiving files: the book with them, and sentences on those that were not taken. */
export interface Received {
  readonly book: CountyBook;
  readonly told: readonly string[];
}

/**
 * A unit's own after more reports of it came. What has the figures of one that is there is the same
 * sent again. The first to come counts at once; where one counts already, a later draft waits for
 * the user's word.
 */
function withReports(own: UnitBook, came: readonly Sent[], one: boolean): UnitBook {
  const known = [...own.drafts, ...own.waiting];
  const fresh = came.filter((one) => !known.some((other) => areSameDraft(other, one)));
  if (fresh.length === 0) return own;
  const isFirst = own.drafts.length + own.waiting.length === 0;
  return isFirst && one
    ? { ...own, drafts: fresh.map((waiting, i) => ({ ...waiting, number: i + 1 })) }
    : { ...own, waiting: [...own.waiting, ...fresh] };
}

/** Sorts files that came by the units of the roster; nothing that is there is replaced. */
export function receive(before: CountyBook, arrivals: readonly Arrival[]): Received {
  const listed = before.roster.length > 0;
  const { units } = collect(arrivals, before.year, listed ? before.roster : null);
  // Without a roster every organ that reports is a unit.
  const book = listed ? before : { ...before, roster: units.map(({ unit }) => unit) };
  const told: string[] = [];
  let next = book;
  for (const { name, drafts, standing, why } of units) {
    const came = drafts.map(({ source, dossier }) => ({ source, dossier }));
    if (came.length > 0) {
      const own = withReports(unitIn(next, name), came, standing === 'counted');
      next = withUnitBook(next, name, own);
    }
    if (why !== null && standing !== 'double') told.push(`${name}：${why}`);
  }
  return { book: withStrangers(next, arrivals), told: [...told, ...strangeFiles(book, arrivals)] };
}

/** Reports that belong to no unit for certain wait with their names, to be asked about. */
function withStrangers(book: CountyBook, arrivals: readonly Arrival[]): CountyBook {
  const strangers = arrivals.flatMap((arrival) => {
    if ('why' in arrival) return [];
    return arrival.dossiers.flatMap((dossier) => {
      if (dossier.report.year !== book.year) return [];
      const alone = [{ source: arrival.source, dossiers: [dossier] }];
      const [stranger] = collect(alone, book.year, book.roster).strangers;
      return stranger ? [{ ...stranger, dossier }] : [];
    });
  });
  const fresh = strangers.filter((one) => !book.strangers.some((two) => areSameDraft(one, two)));
  return { ...book, strangers: [...book.strangers, ...fresh] };
}

/** Files without a report of the year that no unit’s name tells. */
function strangeFiles(book: CountyBook, arrivals: readonly Arrival[]): readonly string[] {
  return arrivals.flatMap((arrival) => {
    const { strangers } = collect([arrival], book.year, book.roster);
    if (strangers.length === 0) return [];
    if ('why' in arrival) return [`${arrival.source}：${arrival.why}`];
    const ofYear = arrival.dossiers.some(({ report }) => report.year === book.year);
    return ofYear ? [] : [`${arrival.source}：没有 ${String(book.year)} 年的年报。`];
  });
}
