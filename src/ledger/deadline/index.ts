export { deadlineOf } from './deadline';
export { explainDays, explainDeadline, type ExplainedDay } from './explain';
export { statutoryTimes } from './limits';
export { daysLeft, soonWithin, caseStateOf, stateWord, stateWords, type CaseState } from './state';
export type { ClockDates, Deadline, Segment, Waiting } from './types';
