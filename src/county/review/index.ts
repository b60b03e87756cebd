export * from './board';
export { secondLook } from './persistent';
export { reviewStates, reviewStateOf, type ReviewDecision, type ReviewState } from './state';
