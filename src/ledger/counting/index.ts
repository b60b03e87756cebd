export { countCases, countedResult, countOf, type Count, type Uncounted } from './count';
export { isOutside, periodOf, type CaseSpan, type Period } from './period';
