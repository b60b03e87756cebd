import {
  applicationsForm,
  dayFromSerial,
  daysLeft,
  deadlineOf,
  isoOf,
  readLedger,
  serialOf,
  stateWord,
  type Application,
  type Calendar,
  type Day,
} from '../../ledger';
import type { CellValue, Grid } from '../../report';
import type { GivenRows } from './caseSheet';
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
    (readLedger([asGrid(given)])?.applications ?? []).map((one) => [one.row.row - 1, one]),
  );
  return given.map((_, i) => reckonedOf(byRow.get(i), today, calendar));
}

function reckonedOf(one: Application | undefined, today: Day, calendar: Calendar): Reckoning {
  if (one?.received == null) return nothing;
  const deadline = deadlineOf(
    { ...one, received: one.received, extension: one.extension ?? 0 },
    calendar,
  );
  const left = one.closed === null ? daysLeft(deadline, today, calendar) : null;
  return {
    due: deadline.due === null ? '' : serialOf(deadline.due),
    left: left ?? '',
    state: stateWord(deadline, one.closed, today, calendar),
    check: one.faults.length === 0 ? '通过' : (one.faults[0]?.why ?? ''),
  };
}

/** The rows as the sheet will hold them. */
function asGrid(given: GivenRows): Grid {
  const { columns } = applicationsForm;
  const value = (kind: string, content: string | number | null | undefined): CellValue =>
    kind === 'date' && typeof content === 'number'
      ? isoOf(dayFromSerial(content))
      : (content ?? null);
  return {
    sheet: applicationsForm.name,
    top: 0,
    left: 0,
    cells: [
      columns.map(({ header }) => header),
      ...given.map((row) => columns.map(({ id, kind }) => value(kind, row[id]))),
    ],
    merges: [],
    columns: 'kept',
  };
}
