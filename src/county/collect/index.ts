export type { Answers, Arrival, Draft } from './arrival';
export {
  collect,
  usualYear,
  type Collection,
  type CollectedUnit,
  type Standing,
  type Stranger,
} from './collect';
export { changesBetween, haveSameFigures, type DraftChange } from './compare';
