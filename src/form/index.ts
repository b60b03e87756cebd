export * from './editions';
export * from './layout';
export * from './named';
export * from './roles';
export * from './sections';
export * from './shape';
export type * from './types';
export * from './widths';
export * from './years';
