export * from './apply';
export {
  explain,
  isComplete,
  withExplanation,
  withoutExplanation,
  type Explanation,
} from './explanation';
export * from './gate';
export * from './openings';
