import type { Report } from '../../report';
import type { Dossier } from '../../validation';

/** Newest year first; a report without a year comes last. Order of the sheets otherwise. */
export function newestFirst(reports: readonly Report[]): readonly Report[] {
  return [...reports].sort((a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity) || 0);
}

/** The first report that stands in a sheet, whole or in part. */
export function keyOnSheet(dossiers: readonly Dossier[], sheet: string | null): string | null {
  if (sheet === null) return null;
  const stands = ({ report }: Dossier) =>
    [...report.readings, ...report.narrative].some((one) => one?.place?.sheet === sheet);
  return dossiers.find(stands)?.key ?? null;
}

/** The report the user chose, or the newest; null where there is none. */
export function chosenOf(dossiers: readonly Dossier[], key: string | null): Dossier | null {
  return dossiers.find((one) => one.key === key) ?? dossiers[0] ?? null;
}
