export * from './apply';
export { explain, withExplanation, withoutExplanation, type Explanation } from './explanation';
export * from './gate';
export * from './openings';
