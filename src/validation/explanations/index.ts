export * from './apply';
export {
  blankIn,
  explain,
  isComplete,
  withExplanation,
  withoutExplanation,
  type Explanation,
} from './explanation';
export * from './gate';
export * from './openings';
