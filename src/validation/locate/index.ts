export { carriedOver } from './carried';
export { controlTotals, fromLastYear } from './known';
export { locate } from './locate';
export type * from './types';
export * from './words';
