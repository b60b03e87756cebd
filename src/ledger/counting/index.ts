export { countApplications } from './applications';
export { countCases } from './count';
export { Counting, countOf, type Count } from './counting';
export { isOutside, periodOf, type Period } from './period';
