import type { Calendar } from '../calendar';
import type { Day } from '../days';
import type { Deadline, Waiting } from './types';

/** Not closed and in time, not closed and late, closed in time, closed late. */
export type CaseState = 'open' | 'overdue' | 'answered' | 'late';

/** How a case stands on a day. @param closed the day of its answer, null while there is none */
export function caseStateOf({ due }: Deadline, closed: Day | null, on: Day): CaseState {
  const isClosed = closed !== null && closed <= on;
  const end = isClosed ? closed : on;
  const isLate = due !== null && end > due;
  if (isClosed) return isLate ? 'late' : 'answered';
  return isLate ? 'overdue' : 'open';
}

/** What the users call a state, waiting included: the words of the sheet's column 状态. */
export const stateWords = {
  answered: '已答复',
  late: '逾期答复',
  overdue: '已逾期',
  today: '今天到期',
  soon: '即将到期',
  open: '办理中',
  correction: '待补正',
  opinion: '征求意见中',
  payment: '待缴费',
  doubt: '期限算不出',
} as const satisfies Record<CaseState | Waiting | 'today' | 'soon' | 'doubt', string>;

/** Within so many 工作日 a deadline is said to be near. */
export const soonWithin = 3;

/** Working days from a day to the deadline: 0 on the last one, negative when it has passed. */
export function daysLeft({ due }: Deadline, on: Day, calendar: Calendar): number | null {
  if (due === null) return null;
  // A day without work between them is no day of delay yet, but the deadline has passed.
  return on > due ? Math.min(-1, calendar.between(on, due)) : calendar.between(on, due);
}

/** The word for how a case stands on a day. */
export function stateWord(
  deadline: Deadline,
  closed: Day | null,
  on: Day,
  calendar: Calendar,
): string {
  const state = caseStateOf(deadline, closed, on);
  if (state !== 'open') return stateWords[state];
  if (deadline.doubt !== null) return stateWords.doubt;
  if (deadline.waiting !== null) return stateWords[deadline.waiting];
  const left = daysLeft(deadline, on, calendar);
  if (left === 0) return deadline.due === on ? stateWords.today : stateWords.soon;
  return left !== null && left <= soonWithin ? stateWords.soon : stateWords.open;
}
