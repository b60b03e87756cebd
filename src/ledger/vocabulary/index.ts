export { comparable, finder, likeness, nearest } from './compare';
export * from './kinds';
export * from './results';
