export * from './board';
export { secondLook, type SecondLook } from './persistent';
export { reviewStates, reviewStateOf, type ReviewDecision, type ReviewState } from './state';
