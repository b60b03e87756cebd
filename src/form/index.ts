export * from './editions';
export * from './layout';
export * from './sections';
export type * from './types';
export * from './years';
