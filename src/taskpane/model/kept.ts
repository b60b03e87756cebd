import type { Report } from '../../report';

/** What the workbook keeps for each of its reports, by year and organ. */
export type KeptByReport<T> = Readonly<Record<string, T>>;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whatever was kept, report by report; nothing where it was something else. */
export function keptByReport(kept: unknown): KeptByReport<unknown> {
  return isRecord(kept) ? kept : {};
}

/** 2024 某某街道办事处; the organ may be filled in after something was kept. */
export function keptKey({ year, organ }: Pick<Report, 'year' | 'organ'>): string {
  return `${String(year ?? '')} ${organ ?? ''}`.trim();
}

/** A report's own; else what was kept before it had the name of its organ. */
export function ownIn<T>(
  kept: KeptByReport<T>,
  report: Pick<Report, 'year' | 'organ'>,
): T | undefined {
  return kept[keptKey(report)] ?? kept[keptKey({ ...report, organ: null })];
}
