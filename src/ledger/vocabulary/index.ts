export * from './answers';
export { columnFinder, comparable, finder, wordLikeness, nearestWord } from './compare';
export * from './kinds';
export * from './results';
