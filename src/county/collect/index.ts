export { arrivalOf, type Answers, type Arrival, type Draft, type Sent } from './arrival';
export {
  collect,
  doubleOf,
  usualYear,
  type Collection,
  type CollectedUnit,
  type Stranger,
} from './collect';
export { changesBetween, areSameDraft } from './compare';
export { passedOver } from './passedOver';
export { isHiddenFile } from './isHiddenFile';
export { shortNames } from './shortNames';
