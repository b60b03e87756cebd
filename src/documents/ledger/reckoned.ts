import {
  applicationsForm,
  daysLeft,
  deadlineOf,
  readLedger,
  serialOf,
  stateWord,
  type Application,
  type Calendar,
  type Day,
} from '../../ledger';
import type { GivenRows } from './caseSheet';
import { gridOfRows } from './gridOfRows';
import type { ComputedId } from './places';

/** What the formulas of a row come to on a day. */
export type Reckoning = Readonly<Record<ComputedId, string | number>>;

const nothing: Reckoning = { due: '', left: '', state: '', check: '' };

/**
 * What the sheet shows before any program has calculated it, row by row. The words of 核对 are left
 * to the sheet itself but for rows in which nothing is wrong.
 */
export function reckoned(given: GivenRows, today: Day, calendar: Calendar): readonly Reckoning[] {
  if (given.length === 0) return [];
  const byRow = new Map(
    (readLedger([gridOfRows(applicationsForm, given)])?.applications ?? []).map((one) => [
      one.row.row - 1,
      one,
    ]),
  );
  return given.map((_, i) => reckonedOf(byRow.get(i), today, calendar));
}

function reckonedOf(one: Application | undefined, today: Day, calendar: Calendar): Reckoning {
  if (one?.received == null) return nothing;
  const deadline = deadlineOf(
    { ...one, received: one.received, extension: one.extension ?? 0 },
    calendar,
  );
  const isOpen = one.closed === null || one.closed > today;
  const left = isOpen ? daysLeft(deadline, today, calendar) : null;
  return {
    due: deadline.due === null ? '' : serialOf(deadline.due),
    left: left ?? '',
    state: stateWord(deadline, one.closed, today, calendar),
    check: one.faults.length === 0 ? '通过' : (one.faults[0]?.why ?? ''),
  };
}
