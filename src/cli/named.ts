import type { Report } from '../report';
import { doubleUnits, sayDouble } from '../validation';
import { readReports } from './books';

/** Reports that were named to hold others against. */
export interface NamedReports {
  readonly previous: readonly Report[];
  readonly units: readonly Report[];
}

/** Reads them, or says why that comes to nothing: a file that cannot be read, a unit named twice. */
export async function namedReports(
  previousFiles: readonly string[],
  unitFiles: readonly string[],
): Promise<NamedReports | { readonly why: string }> {
  const previous = await readAll(previousFiles);
  if ('why' in previous) return previous;
  const units = await readAll(unitFiles);
  if ('why' in units) return units;
  const [double] = doubleUnits(units.reports);
  if (double) return { why: `--units：${sayDouble(double)}` };
  return { previous: previous.reports, units: units.reports };
}

/** The reports in files to hold others against; a file that cannot be read stops everything. */
async function readAll(
  files: readonly string[],
): Promise<{ readonly reports: readonly Report[] } | { readonly why: string }> {
  const reports: Report[] = [];
  for (const file of files) {
    const read = await readReports(file);
    if (typeof read === 'string') return { why: `${file}：${read}` };
    reports.push(...read);
  }
  return { reports };
}
