export * from './answers';
export { comparable, finder, wordLikeness, nearestWord } from './compare';
export * from './kinds';
export * from './results';
