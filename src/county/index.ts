export * from './account';
export * from './across';
export * from './book';
export * from './collect';
export { openingReport } from './opening';
export * from './returns';
export * from './review';
export * from './roster';
export * from './sum';
