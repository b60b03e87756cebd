import {
  accountOf,
  noCountyWords,
  type Arrival,
  type Collection,
  type CountyAccount,
  type CountySum,
  type CountyWords,
  type StandingFigures,
} from '../../src/county';
import { form2021 } from '../../src/form';
import type { Report } from '../../src/report';
import { dossiersOf, nothingKept } from '../../src/validation';
import { consistentReport } from './consistentReport';

/** A sound report of one organ, the same for the same seed. */
export function reportOf(organ: string | null, seed: number, year = 2025): Report {
  return { ...consistentReport(seed, form2021, 40), organ, year };
}

/** A file with a report and, beside it, that of the year before. */
export function sentBeside(source: string, report: Report, last: Report): Arrival {
  const named = { previous: [last], units: null };
  return { source, dossiers: dossiersOf([report], nothingKept, named) };
}

/** What a county accounts for on a day in January. @param standing figures of its own tables */
export function accountIn(
  collection: Collection,
  sum: CountySum,
  standing: StandingFigures = new Map(),
  words: CountyWords = noCountyWords,
): CountyAccount {
  return accountOf(collection, sum, standing, words, '2026-01-20');
}
