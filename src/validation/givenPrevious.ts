import { keepReport, reportFromKept, type Report } from '../report';
import { misfitOf, type Misfit } from './previous';

/** Last year's report as the user gave it for one of the workbook's, which keeps it. */
export interface GivenPrevious {
  readonly report: Report;
  /** What speaks against using it, unless the user said that it is the one all the same. */
  readonly misfit: Misfit | null;
}

/** The same as the workbook keeps it. */
export interface KeptPrevious {
  /** As {@link keepReport} makes it; read by its own guard. */
  readonly report?: unknown;
  /** The misfit to which the user agreed. */
  readonly agreed?: unknown;
}

/** What to keep of the report that was given, with where its figures stood. */
export function keepPrevious(previous: Report, report: Report): KeptPrevious {
  return { agreed: misfitOf(report, previous), report: keepReport(previous, true) };
}

/**
 * The report that was given, from what was kept; null where nothing was. Fit is looked at again,
 * for the report's own title may have changed since. Of another year it never fits.
 */
export function givenPrevious(kept: KeptPrevious | null, report: Report): GivenPrevious | null {
  const previous = kept && reportFromKept(kept.report);
  if (!previous) return null;
  const misfit = misfitOf(report, previous);
  const agreed = misfit !== 'year' && misfit === kept.agreed;
  return { report: previous, misfit: agreed ? null : misfit };
}
