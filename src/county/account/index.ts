export * from './account';
export { adjustmentsOf, standingIn, type StandingFigures } from './adjustments';
export { withReason, type AdjustmentReason } from './reasons';
