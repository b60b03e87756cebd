export { deadlineOf } from './deadline';
export { explainDays, explainDeadline, type ExplainedDay } from './explain';
export { limits } from './limits';
export { daysLeft, soonWithin, stateOf, stateWord, stateWords, type CaseState } from './state';
export type { ClockDates, Deadline, Segment, Waiting } from './types';
