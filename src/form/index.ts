export * from './editions';
export * from './layout';
export type * from './types';
