export * from './returnSheet';
