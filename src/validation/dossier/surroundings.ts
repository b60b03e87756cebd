import type { Report } from '../../report';
import { tellingOf, type Telling } from '../alone';
import { givenPrevious, type GivenPrevious } from '../givenPrevious';
import { ownKept, type Kept } from '../kept';
import { previousOf } from '../previous';
import type { Context } from '../types';
import { unitName, unitsOf } from '../units';

/** What is there beside a report. */
export interface Surroundings {
  readonly context: Context;
  /** Last year's report that was given for it, whether it can be used or not. */
  readonly given: GivenPrevious | null;
  /** What of that which the workbook keeps can be its own. */
  readonly telling: Telling;
}

/** What the user names to hold reports against, before what their workbook has. */
export interface Named {
  readonly previous: readonly Report[];
  /** Null where none were named. */
  readonly units: readonly Report[] | null;
}

export const nothingNamed: Named = { previous: [], units: null };

/** The reports of units that were named, those of the report's year. */
const unitsNamed = (report: Report, units: readonly Report[]) =>
  units
    .filter(({ year }) => year === report.year)
    .map((unit) => ({ name: unitName(unit), report: unit }));

/**
 * What a report is confronted with. Of last year's reports one that was named goes before the one
 * that was given for it, and that before the one that certainly is it among the others.
 * @param others the reports that stand in the same workbook, itself among them or not
 * @param beside the reports of this year at hand, wherever they stand
 */
export function surroundingsOf(
  report: Report,
  others: readonly Report[],
  kept: Pick<Kept, 'settings' | 'previous' | 'units'>,
  named = nothingNamed,
  beside: readonly Report[] = others,
): Surroundings {
  const telling = tellingOf(report, others);
  const given = givenPrevious(ownKept('previous', kept.previous, report, telling), report);
  const previous =
    previousOf(report, named.previous, beside) ??
    (given?.misfit === null ? given.report : previousOf(report, others));
  const listed = ownKept('units', kept.units, report, telling);
  const units = named.units
    ? unitsNamed(report, named.units)
    : listed.length > 0 && unitsOf(listed, report, others);
  const context = {
    settings: kept.settings,
    ...(previous && { previous }),
    ...(units && { units }),
  };
  return { context, given, telling };
}
