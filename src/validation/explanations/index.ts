export * from './apply';
export { explain, withExplanation, withoutExplanation, type Explanation } from './explanation';
export * from './gate';
export * from './kept';
export * from './openings';
