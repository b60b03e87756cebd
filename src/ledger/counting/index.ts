export { countCases, countedResult, countOf, type Count, type Uncounted } from './count';
export { isOutside, periodOf, type Course, type Period } from './period';
