export { carriedSums } from './carried';
export { evidenceFrom } from './evidence';
export { carriedSince, controlTotals } from './known';
export { locate } from './locate';
export type * from './types';
export * from './words';
