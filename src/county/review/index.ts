export * from './board';
export { secondLook, type SecondLook } from './persistent';
export { reviewStates, stateOf, type ReviewDecision, type ReviewState } from './state';
