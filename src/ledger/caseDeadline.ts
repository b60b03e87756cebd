import type { Calendar } from './calendar';
import type { Application } from './cases';
import { applicationsForm, type ApplicationColumn } from './columns';
import { deadlineOf, type Deadline } from './deadline';

/** The dates that stop the clock, begin it anew or set its end: none may be passed over. */
const clockDates: readonly ApplicationColumn[] = [
  'correctionTold',
  'correctionReceived',
  'opinionAsked',
  'opinionReceived',
  'reasonableUntil',
  'feeTold',
  'feePaid',
];

const nameOf = (id: ApplicationColumn) =>
  applicationsForm.columns.find((column) => column.id === id)?.header ?? id;

/** What of a case's clock says something that is not understood; null where all is. */
function doubtIn({ row, extension }: Application): string | null {
  const date = clockDates.find((id) => row.date(id).state === 'unreadable');
  if (date !== undefined) return `${nameOf(date)}“${row.text(date)}”不是日期`;
  const isSaid = row.number('extension') !== null;
  return isSaid && extension === null
    ? `${nameOf('extension')}“${row.text('extension')}”不是工作日数`
    : null;
}

/**
 * The deadline of a case; none is computed from what is not understood.
 * @returns null where its day of receipt is not known
 */
export function caseDeadline(one: Application, calendar: Calendar): Deadline | null {
  const { received } = one;
  if (received === null) return null;
  const doubt = doubtIn(one);
  if (doubt === null)
    return deadlineOf({ ...one, received, extension: one.extension ?? 0 }, calendar);
  return {
    due: null,
    start: received,
    limit: null,
    waiting: null,
    segments: [],
    provisional: false,
    doubt,
  };
}
