export { deadlineOf } from './deadline';
export { explainDays, explainDeadline } from './explain';
export { statutoryTimes } from './limits';
export { daysLeft, soonWithin, caseStateOf, stateWord, stateWords } from './state';
export type { ClockDates, Deadline } from './types';
