export { locate } from './locate';
export type * from './types';
