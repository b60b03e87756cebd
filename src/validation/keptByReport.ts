import { isRecord, type Report } from '../report';

/** What the workbook keeps for each of its reports, by year and organ. */
export type KeptByReport<T> = Readonly<Record<string, T>>;

type Named = Pick<Report, 'year' | 'organ'>;

/** Whatever was kept, report by report; nothing where it was something else. */
export function keptByReport(kept: unknown): KeptByReport<unknown> {
  return isRecord(kept) ? kept : {};
}

/** 2024 某某街道办事处; the organ may be filled in after something was kept. */
function keyOf({ year, organ }: Named): string {
  return `${String(year ?? '')} ${organ ?? ''}`.trim();
}

/** A report's own; else what was kept before it had the name of its organ. */
export function ownIn<T>(kept: KeptByReport<T>, report: Named): T | undefined {
  const key = keyOf(report);
  return key in kept ? kept[key] : kept[keyOf({ ...report, organ: null })];
}

/** The same with something else as the report's own. */
export function withOwn<T>(kept: KeptByReport<T>, report: Named, own: T): KeptByReport<T> {
  return { ...kept, [keyOf(report)]: own };
}
