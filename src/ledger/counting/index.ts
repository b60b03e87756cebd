export { countApplications, countedResult } from './applications';
export { countCases } from './count';
export { Counting, countOf, type Count, type Uncounted } from './counting';
export { isOutside, periodOf, type CaseSpan, type Period } from './period';
