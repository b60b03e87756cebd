import { isRecord, type Report } from '../../report';
import type { Telling } from '../alone';

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

/**
 * A report's own; else, where it is the only one of its year, what was kept before it had the name
 * of its organ. Of two that nothing tells apart neither has any.
 */
export function ownIn<T>(kept: KeptByReport<T>, report: Named, telling: Telling): T | undefined {
  if (telling === 'twin') return undefined;
  const key = keyOf(report);
  const isOwn = key in kept || telling !== 'alone';
  return isOwn ? kept[key] : kept[keyOf({ ...report, organ: null })];
}

/**
 * The same of 说明, which follow their report when the name of its organ is corrected. Bound to the
 * figures as they are, they cannot be taken for another's; nothing else follows a name.
 */
export function followingNames<T>(
  kept: KeptByReport<T>,
  report: Named,
  telling: Telling,
): T | undefined {
  const own = ownIn(kept, report, telling);
  if (own !== undefined || telling !== 'alone' || report.year === null) return own;
  const ofYear = Object.keys(kept).filter((key) => key.startsWith(`${String(report.year)} `));
  const [key, ...others] = ofYear;
  return key !== undefined && others.length === 0 ? kept[key] : undefined;
}

/** The same with something else as the report's own. */
export function withOwn<T>(kept: KeptByReport<T>, report: Named, own: T): KeptByReport<T> {
  return { ...kept, [keyOf(report)]: own };
}
