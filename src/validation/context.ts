import type { Report } from '../report';
import { tellingOf, type Telling } from './alone';
import { givenPrevious, type GivenPrevious } from './givenPrevious';
import { ownIn, type KeptByReport } from './keptByReport';
import { previousOf } from './previous';
import { defaultSettings, type Settings } from './settings';
import type { Context } from './types';
import { keptUnits, unitsOf } from './units';

/** What a workbook keeps beside its reports, for checking them. */
export interface Beside {
  readonly settings: Settings;
  /** Last year's reports that were given, see {@link givenPrevious}. */
  readonly previous: KeptByReport<unknown>;
  /** Whose figures a report adds up, see {@link keptUnits}. */
  readonly units: KeptByReport<unknown>;
}

export const nothingBeside: Beside = { settings: defaultSettings, previous: {}, units: {} };

/** What is there beside a report. */
export interface Surroundings {
  readonly context: Context;
  /** Last year's report that was given for it, whether it can be used or not. */
  readonly given: GivenPrevious | null;
  /** What of that which the workbook keeps can be its own. */
  readonly telling: Telling;
}

/**
 * What a report is confronted with: last year's that was given for it, else the one that certainly
 * is it among the others; and the units that it adds up.
 * @param others the reports that stand in the same workbook, itself among them or not
 */
export function surroundingsOf(
  report: Report,
  others: readonly Report[],
  beside: Beside,
): Surroundings {
  const telling = tellingOf(report, others);
  const given = givenPrevious(ownIn(beside.previous, report, telling), report);
  const previous = given?.misfit === null ? given.report : previousOf(report, others);
  const kept = keptUnits(ownIn(beside.units, report, telling));
  const context = {
    settings: beside.settings,
    ...(previous && { previous }),
    ...(kept.length > 0 && { units: unitsOf(kept, report, others) }),
  };
  return { context, given, telling };
}
